using System.Collections.Immutable;
using NodaTime.Text;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Testing;

/// <summary>Runs the cases that rule files hold, with the whole flow, as users would meet them.</summary>
internal sealed class RuleTester(RuleSet rules)
{
    private readonly FactChecker _checker = new(rules);

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
        return expected.SequenceEqual(found, StringComparer.Ordinal) ? null : new CaseFailure(test, expected, found);
    }

    private ImmutableArray<string> ClaimsIn(ReadsCase test)
    {
        var text = Unmarked(test.Text, out _);
        var report = _checker.Check([new SourceText("a.md", text)], []);
        return
        [
            .. report
                .Documents[0]
                .Claims.Where(claim => claim.Rule == test.Rule)
                .Select(claim => claim.ToString())
                .Order(StringComparer.Ordinal),
        ];
    }

    private ImmutableArray<string> FindingsIn(DossierCase test)
    {
        var report = _checker.Check(test.Articles.Select(article => new SourceText(article.Name, article.Text)), []);
        return
        [
            .. report
                .Findings.Where(finding => finding.Rule == test.Rule)
                .Select(finding => string.Join(" | ", finding.Sides.Select(side => side.Value))),
        ];
    }

    private ImmutableArray<string> TimesIn(TimesCase test)
    {
        var text = Unmarked(test.Text, out _);
        var on =
            test.On is { } date && LocalDatePattern.Iso.Parse(date) is { Success: true } parsed
                ? parsed.Value
                : (NodaTime.LocalDate?)null;
        var (document, times) = _checker.Dates(new SourceText("a.txt", text), on);
        return [.. times.Select(time => $"[{document.Source[time.Span]}] {Shown(time)}")];
    }

    private static string Shown(TimeExpression time) =>
        $"{Timex.NameOf(time.Type)} {time.Timex}{(time.Modifier is { } modifier ? " " + Timex.NameOf(modifier) : "")}";

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
