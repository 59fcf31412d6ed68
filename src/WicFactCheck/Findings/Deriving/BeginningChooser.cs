using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Chooses of which beginning in an article a number of years counts.</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="beginnings">The beginnings that it tells, in order.</param>
internal sealed class BeginningChooser(DocumentMentions mentions, List<Beginning> beginnings)
{
    /// <summary>How many sentences after its beginning something is called by what it is alone: "the firm".</summary>
    private const int FarthestBody = 3;

    private readonly JubileeTerms _terms = mentions.Document.Text.Language.Jubilees;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);

    /// <summary>The beginning of the same thing; null where there is none, or several.</summary>
    public Beginning? Of(Jubilee jubilee)
    {
        var beginning = jubilee.Began is { } began ? new Beginning(jubilee.Of, began) : Told(jubilee);
        return
            beginning is null
            || (jubilee.IsNew && beginning.When.Tokens.First < jubilee.Tokens.First)
            || (jubilee is { IsSoFar: true, When: null } && IsOfOtherTime(jubilee, beginning))
            ? null
            : beginning;
    }

    private Beginning? Told(Jubilee jubilee)
    {
        if (jubilee.Of == Thing.It)
        {
            return Last(jubilee);
        }

        if (jubilee.Of == Thing.Only)
        {
            return beginnings is [var one] && (jubilee.IsSoFar || one == Last(jubilee)) && !IsOfLife(one) ? one : null;
        }

        return beginnings.FindAll(beginning => beginning.Of == jubilee.Of) switch
        {
            [var only] => jubilee.Of != Thing.Marriage || HasOneMarriage() ? only : null,
            [] => OfItsName(jubilee) ?? Next(jubilee) ?? OfBody(jubilee),
            _ => null,
        };
    }

    // "The Velm Ferry was built in 1911 ... the ferry", where only one is told of that is called so.
    private Beginning? OfItsName(Jubilee jubilee) =>
        beginnings.FindAll(beginning => IsNamedBy(beginning.Of, jubilee.Of) || IsNamedBy(jubilee.Of, beginning.Of)) is [var only]
            ? only
            : null;

    private static bool IsNamedBy(Thing name, Thing noun) =>
        name.IsName && !noun.IsName && name.Noun.EndsWith($" {noun.Noun}", StringComparison.OrdinalIgnoreCase);

    // "The ferry is 98 years old. It was built in 1911."
    private Beginning? Next(Jubilee jubilee) =>
        beginnings.Find(beginning =>
            beginning.Of == Thing.It
            && jubilee.Of != Thing.Marriage
            && jubilee.Of != Thing.Reign
            && Distance(beginning, jubilee) == -1
            && IsInBlockOf(beginning, jubilee)
        );

    private Beginning? OfBody(Jubilee jubilee) =>
        _terms.Bodies.Contains(jubilee.Of.Noun) && beginnings is [var alone] && IsCalledThat(alone, jubilee) ? alone : null;

    // That of the clause or the sentence before.
    private Beginning? Last(Jubilee jubilee) =>
        beginnings.FindLast(beginning =>
            beginning.When.Tokens.First < jubilee.Tokens.First
            && IsInBlockOf(beginning, jubilee)
            && Distance(beginning, jubilee) <= 1
        );

    private bool IsInBlockOf(Beginning beginning, Jubilee jubilee) =>
        mentions.Document.Text.SentenceOf(beginning.When.Tokens.First).Block
        == mentions.Document.Text.SentenceOf(jubilee.Tokens.First).Block;

    private static bool IsOfLife(Beginning beginning) => beginning.Of == Thing.Marriage || beginning.Of == Thing.Reign;

    private int Distance(Beginning beginning, Jubilee jubilee) =>
        mentions.Document.Text.SentenceNumberOf(jubilee.Tokens.First)
        - mentions.Document.Text.SentenceNumberOf(beginning.When.Tokens.First);

    // "Velt Boats was founded in 1979 ... the firm": nothing else that has a name does anything in between.
    private bool IsCalledThat(Beginning beginning, Jubilee jubilee) =>
        (beginning.Of.IsName || _terms.Bodies.Contains(beginning.Of.Noun))
        && Distance(beginning, jubilee) is >= 0 and <= FarthestBody and var distance
        && !Enumerable.Range(0, distance + 1).Any(back => NamesAnother(beginning, jubilee, back));

    private bool NamesAnother(Beginning beginning, Jubilee jubilee, int back)
    {
        var text = mentions.Document.Text;
        var tree = _clauses.Of(text.Sentences[text.SentenceNumberOf(jubilee.Tokens.First) - back].First).Tree;
        return Enumerable
            .Range(0, tree.Length)
            .Any(word =>
                tree[word].Relation.Relation is Relation.Subject or Relation.Object or Relation.Oblique
                && (
                    tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                        ? tree[word].Relation.Relation == Relation.Subject && BeginningFinder.ThingOf(tree, word) != beginning.Of
                        : _terms.Bodies.Contains(tree[word].Lemma)
                            && tree[word].Lemma != jubilee.Of.Noun
                            && tree[word].Lemma != beginning.Of.Noun
                )
            );
    }

    // A history that is told up to another year than that of the article.
    private bool IsOfOtherTime(Jubilee history, Beginning beginning)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceNumberOf(history.Tokens.First);
        return mentions
            .All.OfType<TimeMention>()
            .Any(time =>
                time.Tokens.First != beginning.When.Tokens.First
                && text.SentenceNumberOf(time.Tokens.First) is var other
                && (other == sentence || other == sentence - 1)
                && time.Expression.Value is CalendarTime { Year: { } year, Granularity: <= Granularity.Year }
                && year < (mentions.Anchor?.Year ?? year) - 1
            );
    }

    private bool HasOneMarriage()
    {
        var trees = mentions.Document.Text.Get(SentenceTrees.Layer).All;
        return trees.Sum(tree => Enumerable.Range(0, tree.Length).Count(word => _terms.Marrying.Contains(tree[word].Lemma))) == 1;
    }
}
