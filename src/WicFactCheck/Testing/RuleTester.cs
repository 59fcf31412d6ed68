using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Testing;

/// <summary>Runs the cases that rule files hold, with the whole flow, as users would meet them.</summary>
internal sealed class RuleTester(RuleSet rules)
{
    // Nobody who wrote a case can answer for the rules of a pack that came later: each pack is tried without those.
    private readonly FrozenDictionary<string, FactChecker> _checkers = rules
        .Cases.Select(test => test.Rule.Pack)
        .Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(pack => pack, pack => new FactChecker(rules.UpTo(pack)), StringComparer.Ordinal);

    private readonly ImmutableArray<RuleId> _active =
    [
        .. rules.Claims.Select(rule => rule.Id),
        .. rules.Checks.Concat(rules.Derivations).Select(rule => rule.Id),
    ];

    public ImmutableArray<CaseFailure> Run() => [.. rules.Cases.Select(Run).OfType<CaseFailure>()];

    /// <summary>The failure of a case, or null where it comes out as it says.</summary>
    public CaseFailure? Run(RuleCase test)
    {
        var (expected, found) = test switch
        {
            ReadsCase reads => (reads.Claims, ClaimsIn(reads)),
            DossierCase dossier => (dossier.Findings, FindingsIn(dossier)),
            TimesCase times => (Expected(times), TimesIn(times)),
            _ => throw new InvalidOperationException($"no run for {test.GetType().Name}"),
        };
        ImmutableArray<string> own = [.. found.Where(outcome => outcome.Rule == test.Rule).Select(outcome => outcome.Shown)];
        var others = OtherRules.Of([.. found.Where(outcome => outcome.Rule != test.Rule)], [.. test.Others.Where(IsActive)]);
        return expected.SequenceEqual(own, StringComparer.Ordinal) && others.AreAsSaid
            ? null
            : new CaseFailure(test, [.. expected, .. others.Expected], [.. own, .. others.Found], others.Help)
            {
                Why = test is ReadsCase reading ? Why(reading, own) : [],
            };
    }

    private ImmutableArray<string> Why(ReadsCase test, ImmutableArray<string> read)
    {
        ImmutableArray<string> missing = [.. test.Claims.Except(read, StringComparer.Ordinal)];
        return missing.IsEmpty
            ? []
            :
            [
                .. new Misreading(rules, _checkers[test.Rule.Pack]).Why(
                    test.Rule,
                    new SourceText("a.md", Unmarked(test.Text, out _)),
                    missing
                ),
            ];
    }

    // A pack may have switched off what a case of another pack names.
    private bool IsActive(string named) => _active.Any(rule => rule.IsAtOrBelow(named));

    private ImmutableArray<Outcome> ClaimsIn(ReadsCase test)
    {
        var text = Unmarked(test.Text, out _);
        var report = _checkers[test.Rule.Pack].Check([new SourceText("a.md", text)], []);
        return
        [
            .. report
                .Documents[0]
                .Claims.Select(claim => new Outcome(claim.Rule, claim.ToString()))
                .OrderBy(outcome => outcome.Shown, StringComparer.Ordinal),
        ];
    }

    private ImmutableArray<Outcome> FindingsIn(DossierCase test)
    {
        var report = _checkers[test.Rule.Pack]
            .Check(test.Articles.Select(article => new SourceText(article.Name, article.Text)), []);
        return
        [
            .. report.Findings.Select(finding => new Outcome(
                finding.Rule,
                string.Join(" | ", finding.Sides.Select(side => side.Value))
            )),
        ];
    }

    private ImmutableArray<Outcome> TimesIn(TimesCase test)
    {
        var text = Unmarked(test.Text, out _);
        var on = test.On is { } date ? IsoDay.Parse(date) : null;
        var (document, times) = _checkers[test.Rule.Pack].Dates(new SourceText("a.txt", text), on);
        return [.. times.Select(time => new Outcome(test.Rule, $"[{document.Source[time.Span]}] {Shown(time)}"))];
    }

    private static string Shown(TimeExpression time) =>
        $"{Timex.NameOf(time.Type)} {time.Timex}"
        + (time.UpperTimex is { } upper ? " to " + upper : "")
        + (time.Modifier is { } modifier ? " " + Timex.NameOf(modifier) : "");

    private static ImmutableArray<string> Expected(TimesCase test)
    {
        _ = Unmarked(test.Text, out var marked);
        return [.. marked.Select((words, i) => $"[{words}] {(i < test.Times.Length ? test.Times[i] : "?")}")];
    }

    // Square brackets mark what a case is about; they are no part of its text.
    private static string Unmarked(string text, out List<string> marked)
    {
        marked = [];
        var parts = text.Split('[', ']');
        for (var i = 1; i < parts.Length; i += 2)
        {
            marked.Add(parts[i]);
        }

        return string.Concat(parts);
    }
}
