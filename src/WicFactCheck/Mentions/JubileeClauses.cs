using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Makes a number of years into a jubilee where its clause tells it as so, and when.</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class JubileeClauses(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly JubileeTerms _terms = mentions.Document.Text.Language.Jubilees;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);

    /// <summary>Whether a thing is a person, who has birthdays and began with none of these.</summary>
    public bool IsPerson(Thing thing) =>
        thing.IsName
        && mentions.Names.Any(name =>
            name is { Kind: MentionType.Person, PersonName: { } person } && person.EndsWith(thing.Noun, StringComparison.Ordinal)
        );

    /// <summary>The jubilee; null where the clause tells it of another time, or as what isn't so.</summary>
    public Jubilee? Of(SentenceTree tree, Clause clause, int years, Thing of, TokenRange tokens)
    {
        var when = WhenOf(tree, clause, tokens);
        var isOfOtherTime = when is null && tree.ChildrenOf(clause.Head).Any(child => TellsOtherTime(tree, child));
        return !isOfOtherTime && _clauses.FactualityOf(tokens) is Factuality.Asserted or Factuality.Planned or Factuality.Expected
            ? new Jubilee(years, of, when, tokens)
            : null;
    }

    // "when it burned"; but not "Founded in 1904, the mill".
    private bool TellsOtherTime(SentenceTree tree, int clause) =>
        tree[clause].Relation.Relation == Relation.AdverbialClause
        && !(tree[clause].Tag.VerbForm == VerbForm.Participle && _terms.Beginning.Contains(tree[clause].Lemma));

    // The year that the clause tells, after the number or at the beginning; one of a noun only where there is no other.
    private TimeMention? WhenOf(SentenceTree tree, Clause clause, TokenRange tokens)
    {
        var times = mentions
            .All.OfType<TimeMention>()
            .Where(time => _text.SentenceNumberOf(time.Tokens.First) == _text.SentenceNumberOf(tokens.First))
            .Where(time =>
                !time.Tokens.Overlaps(tokens)
                && time.Expression.Value is CalendarTime { Year: not null, Granularity: <= Granularity.Year }
                && tree.HeadOf(time.Tokens) is { } word
                && _clauses.Of(tokens.First).Of(word)?.Head == clause.Head
                && !_text.IsOneOf(time.Tokens.First - 1, _text.Language.Claims.Of)
            )
            .ToList();
        return times.Find(time =>
                tree.HeadOf(time.Tokens) is { } word && tree[word].Relation.Relation != Relation.NominalModifier
            ) ?? times.FirstOrDefault();
    }
}
