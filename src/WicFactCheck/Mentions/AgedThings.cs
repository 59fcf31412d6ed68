using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds how old things are: "the ferry is 98 years old", "the 98-year-old ferry", "the ferry will be 98 in 2017".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class AgedThings(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly JubileeTerms _terms = mentions.Document.Text.Language.Jubilees;
    private readonly JubileeOwners _owners = new(mentions.Document.Text.Language);
    private readonly JubileeClauses _told = new(mentions);

    /// <summary>The ages, in the order of the text; they are told of no one day, and not of people.</summary>
    public IEnumerable<Jubilee> Find() => mentions.All.Where(IsAge).Select(At).OfType<Jubilee>();

    // "The 98-year-old ferry was built in 1911" isn't told of that year.
    private Jubilee? At(Mention age)
    {
        var clauses = _clauses.Of(age.Tokens.First);
        var tree = clauses.Tree;
        if (tree.HeadOf(age.Tokens) is not { } word || clauses.Of(word) is not { } clause)
        {
            return null;
        }

        var isTold = tree.ChildOf(word, Relation.Copula) is not null;
        var noun =
            isTold ? clause.Subject
            : age is not QuantityMention && IsDescribing(tree, word) ? tree[word].Head
            : null;
        var of =
            noun is null || IsOfKind(tree, noun.Value, word) ? null
            : isTold ? _owners.SubjectOf(clauses, clause)
            : BeginningFinder.ThingOf(tree, noun.Value);
        return
            of is not null
            && !(age is AgeMention && of.IsName)
            && !_told.IsPerson(of)
            && _told.Of(tree, clause, YearsOf(age), of, age.Tokens) is { } jubilee
            && (age is not QuantityMention || IsOfLongTime(jubilee.When))
            ? jubilee with
            {
                When = isTold || !_terms.Beginning.Contains(tree[clause.Head].Lemma) ? jubilee.When : null,
                IsNew =
                    tree.ChildOf(noun!.Value, Relation.Determiner) is { } article
                    && tree.Is(article, _text.Language.Claims.IndefiniteArticles),
            }
            : null;
    }

    // "the fire hall" need not be Velm Hall.
    private static bool IsOfKind(SentenceTree tree, int noun, int age) =>
        tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun
        && tree.ChildrenOf(noun).Any(child => child != age && tree[child].Relation.Relation == Relation.Compound);

    // Of a day the years are full, which is told apart.
    private static bool IsOfLongTime(TimeMention? time) =>
        time is { Expression.Value: CalendarTime { Granularity: Granularity.Month or Granularity.Season or Granularity.Year } };

    private static bool IsAge(Mention mention) =>
        mention
            is AgeMention { Turned: null, Years: > 1 }
                or ThingAgeMention { Years: > 1 }
                or QuantityMention { Noun: null, Quantity: { Kind: QuantityKind.Number, Modifier: null, Told: > 1 and < 3000 } };

    private static int YearsOf(Mention age) =>
        age switch
        {
            AgeMention { Years: var years } => years,
            ThingAgeMention { Years: var years } => years,
            QuantityMention { Quantity.Told: var told } => (int)told,
            _ => 0,
        };

    private static bool IsDescribing(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.NumericModifier
        && tree[word].Head > word;
}
