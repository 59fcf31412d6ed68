using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds in which years events were that are remembered, and how long ago: "the flood of 1954", "the 1991 Gap Hill fire", "the
/// Gap Hill fire, 30 years ago this week", "forty years after the air crash".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class RememberedEvents(DocumentMentions mentions)
{
    /// <summary>How many words behind the years their event may end.</summary>
    private const int LongestName = 6;

    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly JubileeTerms _terms = mentions.Document.Text.Language.Jubilees;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);

    /// <summary>The years of events, in the order of the text.</summary>
    public IEnumerable<Beginning> Years() =>
        mentions.All.OfType<TimeMention>().Where(BeginningFinder.IsOfYear).Select(YearAt).OfType<Beginning>();

    /// <summary>How long ago events were when the article was written, in the order of the text.</summary>
    public IEnumerable<Jubilee> Counted() => mentions.All.OfType<TimeMention>().Select(CountAt).OfType<Jubilee>();

    private Beginning? YearAt(TimeMention time)
    {
        var tree = _clauses.Of(time.Tokens.First).Tree;
        if (
            time.Expression.IsDeictic
            || tree.HeadOf(time.Tokens) is not { } word
            || tree[word].Head is ParsedWord.NoHead
            || _clauses.FactualityOf(time.Tokens) != Factuality.Asserted
        )
        {
            return null;
        }

        var head = tree[word].Head;
        var noun = tree[word].Relation.Relation switch
        {
            Relation.Compound or Relation.NumericModifier or Relation.AdjectivalModifier => head,
            Relation.NominalModifier when tree.ChildOf(word, Relation.CaseMarking) is { } of && tree.Is(of, _terms.OfYear) =>
                head,
            Relation.Oblique when _terms.Happening.Contains(tree[head].Lemma) => tree.ChildOf(head, Relation.Subject),
            _ => null,
        };
        return noun is { } happened && EventAt(tree, happened) is { } thing ? new Beginning(thing, time) : null;
    }

    private Jubilee? CountAt(TimeMention time)
    {
        var tree = _clauses.Of(time.Tokens.First).Tree;
        if (tree.HeadOf(time.Tokens) is not { } word)
        {
            return null;
        }

        var ago = HistoryFinder.YearsAgo(_text, time);
        var noun = ago is null ? NounBehind(tree, time) : NounOf(tree, word);
        return
            (ago ?? HistoryFinder.YearsFrom(time)) is { } years
            && noun is { } remembered
            && EventAt(tree, remembered) is { } thing
            && (ago is not null || !IsOfOtherYear(tree, time, remembered))
            ? new Jubilee(years, thing, When: null, time.Tokens)
            : null;
    }

    // "the fire, 30 years ago", "the fire of 30 years ago"
    private static int? NounOf(SentenceTree tree, int word) =>
        tree[word]
            is {
                Relation.Relation: Relation.Apposition
                    or Relation.NominalModifier
                    or Relation.AdverbialModifier
                    or Relation.Parataxis,
                Head: not ParsedWord.NoHead and var noun
            }
        && tree[noun].Tag.IsNominal
            ? noun
            : null;

    // "forty years after the Selm air crash", "it is three years since the flood"
    private int? NounBehind(SentenceTree tree, TimeMention time)
    {
        var after = IsFrom(time.Tokens.End - 1) ? time.Tokens.End - 1 : time.Tokens.End;
        if (!IsFrom(after) || !_text.IsOneOf(after + 1, _text.Language.Stages.Definite))
        {
            return null;
        }

        var (first, _) = tree.WordsOf(time.Tokens with { First = after + 1, End = after + 2 });
        return Enumerable
            .Range(first + 1, Math.Max(0, Math.Min(LongestName, tree.Length - first - 1)))
            .TakeWhile(at =>
                tree[at].Tag.IsNominal || tree[at].Tag.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Particle
            )
            .Where(at => EventAt(tree, at) is not null)
            .Select(at => (int?)at)
            .LastOrDefault();
    }

    private bool IsFrom(int token) => _text.IsOneOf(token, _terms.After) || _text.IsOneOf(token, _text.Language.UpToNow.Since);

    // Years that are counted up to a year which the sentence tells, other than that of the event: "since the flood of 1954".
    private bool IsOfOtherYear(SentenceTree tree, TimeMention length, int noun)
    {
        var sentence = _text.SentenceNumberOf(length.Tokens.First);
        return mentions
            .All.OfType<TimeMention>()
            .Any(time =>
                time != length
                && _text.SentenceNumberOf(time.Tokens.First) == sentence
                && time.Expression is { IsDeictic: false, Value: CalendarTime { Year: not null } }
                && !(tree.HeadOf(time.Tokens) is { } year && tree[year].Head == noun)
            );
    }

    // By all its words but the year: "Gap Hill fire"; with a name in it, it is a name.
    private Thing? EventAt(SentenceTree tree, int noun)
    {
        if (!_terms.Events.ContainsInAnyCase(tree[noun].Lemma) || tree[noun].Tag.Number == Number.Plural)
        {
            return null;
        }

        List<int> words =
        [
            .. Enumerable
                .Range(0, noun)
                .Where(word =>
                    tree[word].Head == noun
                    && tree[word].Relation.Relation
                        is Relation.Compound
                            or Relation.NominalModifier
                            or Relation.AdjectivalModifier
                    && tree[word].Tag.PartOfSpeech is not (PartOfSpeech.Numeral or PartOfSpeech.Pronoun)
                ),
        ];
        var first =
            words.Count == 0
                ? noun
                : words.SelectMany(word => Enumerable.Range(0, noun).Where(at => tree.IsUnder(at, word))).Min();
        var tokens = tree.TokensOf(first, noun + 1);
        var name = _text.TextOf(tokens.First, tokens.End).ToString();
        return words.Exists(word => tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
            ? new Thing(name, IsName: true)
            : new Thing(name.ToLowerInvariant(), IsName: false);
    }
}
