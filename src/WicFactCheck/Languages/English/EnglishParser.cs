using System.Runtime.InteropServices;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>Cuts English sentences into words and tags, lemmatizes and parses them; for one thread at a time.</summary>
/// <param name="model">The model of English; any number of parsers may share one.</param>
internal sealed class EnglishParser(ParserModel model)
{
    private readonly EnglishStandInParser parser = new(new SentenceParser(model));
    private static readonly RelationLabel Parataxis = new(Relation.Parataxis, RelationSubtype.None);
    private readonly List<TextSpan> words = [];
    private ParsedWord[] parsed = [];

    /// <summary>Parses a sentence.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="sentence">Its place there.</param>
    /// <returns>Its words, valid until the next call.</returns>
    public ReadOnlySpan<ParsedWord> Parse(ReadOnlySpan<char> text, TextSpan sentence)
    {
        words.Clear();
        EnglishWords.Cut(text, sentence, words);
        return Parse(text, CollectionsMarshal.AsSpan(words));
    }

    /// <summary>
    /// Parses a sentence whose words are known. A label and a dateline before it are parsed by themselves, and their root is in
    /// parataxis.
    /// </summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="spans">Its words, cut as <see cref="EnglishWords"/> cuts them.</param>
    /// <returns>The words, valid until the next call.</returns>
    public ReadOnlySpan<ParsedWord> Parse(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans)
    {
        var label = EnglishLabel.LengthOf(text, spans);
        var front = label + EnglishDateline.LengthOf(text, spans[label..]);
        if (front == 0 && EnglishHeading.LengthOfDoubtful(text, spans) is var heading and > 0)
        {
            front = TellsOfSubject(ParseWhole(text, spans[heading..])) ? heading : 0;
        }

        if (front == 0)
        {
            return ParseWhole(text, spans);
        }

        parsed = parsed.Length < spans.Length ? new ParsedWord[spans.Length * 2] : parsed;
        var whole = parsed.AsSpan(0, spans.Length);
        ParseWhole(text, spans[..front]).CopyTo(whole);
        ParseWhole(text, spans[front..]).CopyTo(whole[front..]);
        Join(whole, front);
        return whole;
    }

    private Span<ParsedWord> ParseWhole(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans)
    {
        var result = parser.Parse(text, spans);
        var tree = new TreeEditor(text, result);
        new EnglishAges(tree).Mend();
        new EnglishYearsOld(tree).Mend();
        new EnglishLoneAges(tree).Mend();
        new EnglishTurnedAges(tree).Mend();
        new EnglishMisplacedHeads(tree).Mend();
        new EnglishBoundedNumbers(tree).Mend();
        new EnglishTitledNames(tree).Mend();
        new EnglishContentClauses(tree).Mend();
        new EnglishAgeLists(tree).Mend();
        new EnglishCounts(tree).Mend();
        new EnglishStrayCounts(tree).Mend();
        new EnglishSharedUnits(tree).Mend();
        new EnglishNameNumbers(tree).Mend();
        new EnglishAddresses(tree).Mend();
        new EnglishTolls(tree).Mend();
        new EnglishPlacedBodies(tree).Mend();
        new EnglishWhenPredicates(tree).Mend();
        new EnglishStrayVerbs(tree).Mend();
        new EnglishCountedSubjects(tree).Mend();
        new EnglishAgedSubjects(tree).Mend();
        new EnglishBareSubjects(tree).Mend();
        new EnglishSwallowedSubjects(tree).Mend();
        new EnglishTimeSubjects(tree).Mend();
        new EnglishCaseSubjects(tree).Mend();
        new EnglishJoinedSubjects(tree).Mend();
        new EnglishLostSubjects(tree).Mend();
        new EnglishDatedRoots(tree).Mend();
        new EnglishAsides(tree).Mend();
        new EnglishHeadlines(tree).Mend();
        new EnglishSecondSubjects(tree).Mend();
        new EnglishOwnedThings(tree).Mend();
        new EnglishDates(tree).Mend();
        return result;
    }

    // Whether the root has a subject.
    private static bool TellsOfSubject(ReadOnlySpan<ParsedWord> words)
    {
        foreach (var word in words)
        {
            if (
                word.Relation.Relation == Relation.Subject
                && word.Head != ParsedWord.NoHead
                && words[word.Head].Head == ParsedWord.NoHead
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void Join(Span<ParsedWord> whole, int front)
    {
        var root = ParsedWord.NoHead;
        for (var i = front; i < whole.Length; i++)
        {
            root = whole[i].Head == ParsedWord.NoHead ? i : root;
            whole[i] = whole[i].Head == ParsedWord.NoHead ? whole[i] : whole[i] with { Head = whole[i].Head + front };
        }

        for (var i = 0; i < front; i++)
        {
            whole[i] =
                whole[i].Head == ParsedWord.NoHead
                    ? whole[i] with
                    {
                        Head = root,
                        Relation = Parataxis,
                        Margin = ParsedWord.MarginOfRules,
                    }
                    : whole[i];
        }
    }
}
