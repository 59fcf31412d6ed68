using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds relatives of whom articles tell what can't be: one who is somebody's cousin and brother, two husbands of one woman, two
/// trades of one father, a granddaughter whose uncle her grandfather is.
/// </summary>
internal static class KinTies
{
    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        List<KinTie> ties = [.. input.Documents.SelectMany(mentions => new KinReader(mentions).Read())];
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (one, other) in ties.SelectMany((one, i) => ties.Skip(i + 1).Select(other => (one, other))))
        {
            if (Report(one, other, ties, input, rule) is { } finding && told.Add(finding.Message))
            {
                yield return finding;
            }
        }
    }

    private static Finding? Report(KinTie one, KinTie other, List<KinTie> ties, CheckInput input, CheckRule rule)
    {
        if (one.Document == other.Document)
        {
            return null;
        }

        var isPair =
            IsOnePerson(one.Owner, other.Owner)
            && (one.Gender == default || other.Gender == default || one.Gender == other.Gender);
        return !(isPair || AreMutual(one, other)) || !input.AreOfOneStory(one.Document, other.Document) ? null
            : isPair ? Named(one, other, ties, input, rule) ?? Trades(one, other, rule)
            : Mutual(one, other, ties, rule);
    }

    private static bool AreMutual(KinTie one, KinTie other) =>
        one.Name is { } name
        && other.Name is { } beside
        && IsOneByFirstName(name, other.Owner)
        && IsOneByFirstName(beside, one.Owner);

    // "Ben's granddaughter Ada", "her uncle Ben": what each is to the other.
    private static Finding? Mutual(KinTie one, KinTie other, List<KinTie> ties, CheckRule rule) =>
        one.Name is { } name
        && other.Name is { } beside
        && KinOf(one).AreNotMutual(one.Noun, other.Noun)
        && !ties.Exists(tie => Knows(tie, one.Document, other.Noun, beside))
        && !ties.Exists(tie => Knows(tie, other.Document, one.Noun, name))
            ? Told(name, "relation", one.SideOf(one.Noun, rule), other.SideOf(other.Noun, rule), rule)
            : null;

    private static Finding? Named(KinTie one, KinTie other, List<KinTie> ties, CheckInput input, CheckRule rule)
    {
        if (one.Name is not { } name || other.Name is not { } beside)
        {
            return null;
        }

        return AreTwoKinds(one, other, name, beside, ties)
                ? Told(name, "relation", one.SideOf(one.Noun, rule), other.SideOf(other.Noun, rule), rule)
            : AreTwoNames(one, other, name, beside, input)
                ? Told(one.Owner, one.Noun, one.SideOf(name, rule), other.SideOf(beside, rule), rule)
            : null;
    }

    private static Finding? Trades(KinTie one, KinTie other, CheckRule rule) =>
        one.Trade is { } trade && other.Trade is { } beside && AreTwoTrades(one, other, trade, beside)
            ? Told(one.Owner, "parent", one.SideOf(trade, rule), other.SideOf(beside, rule), rule)
            : null;

    private static Finding Told(string subject, string attribute, Side one, Side other, CheckRule rule)
    {
        ImmutableArray<Side> sides = [.. new[] { one, other }.OrderBy(side => side.Value, StringComparer.Ordinal)];
        return rule.Report($"{subject}\n{attribute}", new ClaimSubject(subject, IsSeries: false), attribute, sides);
    }

    // "her cousin Ben", "her brother Ben"
    private static bool AreTwoKinds(KinTie one, KinTie other, string name, string beside, List<KinTie> ties) =>
        IsOnePerson(name, beside)
        && KinOf(one).AreTwo(one.Noun, other.Noun)
        && !ties.Exists(tie => Knows(tie, one.Document, other.Noun, beside))
        && !ties.Exists(tie => Knows(tie, other.Document, one.Noun, name))
        && !Says(one.Document, other.Noun, beside)
        && !Says(other.Document, one.Noun, name);

    // Whether a tie of an article tells what another one does.
    private static bool Knows(KinTie tie, Document document, string noun, string name) =>
        tie.Document == document && tie.Name is { } named && IsOnePerson(named, name) && !KinOf(tie).AreTwo(tie.Noun, noun);

    // "brother Ben", "brother, Ben", whosever he is
    private static bool Says(Document document, string noun, string name)
    {
        const int Far = 3;
        var (text, first) = (document.Text, name.Split(' ')[0]);
        return Enumerable
            .Range(0, text.Tokens.Length)
            .Any(i =>
                IsWord(text, i, noun)
                && (i == 0 || text[i - 1] is not "-")
                && Enumerable.Range(i + 1, Math.Min(Far, text.Tokens.Length - i - 1)).Any(next => IsWord(text, next, first))
            );
    }

    private static bool IsWord(TokenizedText text, int i, string word) =>
        text[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    // "her husband, Ben", "her husband, Bo"
    private static bool AreTwoNames(KinTie one, KinTie other, string name, string beside, CheckInput input) =>
        one.IsLone
        && other.IsLone
        && !KinOf(one).AreTwo(one.Noun, other.Noun)
        && FirstOf(name) is var first
        && FirstOf(beside) is var second
        && Math.Min(first.Length, second.Length) > 1
        && !NameVariants.AreVariants(first, second)
        && !one.Document.Text.Language.Names.GivenNames.AreOne(first, second)
        && !IsNamedIn(one.Document, second, input)
        && !IsNamedIn(other.Document, first, input);

    private static bool AreTwoTrades(KinTie one, KinTie other, string trade, string beside) =>
        one.Document.Text.Language.Roles.Families.AreTwo(trade, beside)
        && (one.Noun == other.Noun || !(IsMother(one) || IsMother(other)))
        && !HasWord(one.Document, beside)
        && !HasWord(other.Document, trade);

    // "the son of a weaver" is that of his father.
    private static bool IsMother(KinTie tie) =>
        KinOf(tie).Parents.Contains(tie.Noun) && tie.Document.Text.Language.Ages.Feminine.Contains(tie.Noun);

    private static KinTerms KinOf(KinTie tie) => tie.Document.Text.Language.Kin;

    private static string FirstOf(string name) => NameFolding.Fold(name).Split(' ')[0];

    private static bool IsNamedIn(Document document, string first, CheckInput input) =>
        input
            .Documents.First(mentions => mentions.Document == document)
            .Names.Any(name => NameFolding.Fold(name.Name).Split(' ').Contains(first, StringComparer.Ordinal));

    private static bool HasWord(Document document, string word) =>
        Enumerable.Range(0, document.Text.Tokens.Length).Any(i => IsWord(document.Text, i, word));

    // Relatives have one surname.
    private static bool IsOneByFirstName(string one, string other) => FirstOf(one) == FirstOf(other) && IsOnePerson(one, other);

    // A name in full, or one of its words; two of one surname are two.
    private static bool IsOnePerson(string one, string other)
    {
        var (a, b) = (NameFolding.Fold(one).Split(' '), NameFolding.Fold(other).Split(' '));
        return a.SequenceEqual(b) || (a.Length == 1 && b.Contains(a[0])) || (b.Length == 1 && a.Contains(b[0]));
    }
}
