using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Finds when things began: "the society, founded in Porto in 1978", "they opened the pool on 18 May 1974".</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class BeginningFinder(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly JubileeTerms _terms = mentions.Document.Text.Language.Jubilees;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);

    /// <summary>The beginnings, in the order of the text.</summary>
    public IEnumerable<Beginning> Find() =>
        mentions.All.OfType<TimeMention>().Where(IsOfYear).Select(BeginningAt).OfType<Beginning>();

    /// <summary>The thing that a noun names or tells by what it is; null where it is no noun.</summary>
    public static Thing? ThingOf(SentenceTree tree, int noun) =>
        tree[noun].Tag.PartOfSpeech switch
        {
            PartOfSpeech.ProperNoun => new Thing(NameAt(tree, noun), IsName: true),
            PartOfSpeech.Noun when tree[noun].Tag.Number != Number.Plural => new Thing(tree[noun].Lemma, IsName: false),
            _ => null,
        };

    /// <summary>Whether a time is a year, or a day, month or season of one.</summary>
    public static bool IsOfYear(TimeMention time) =>
        time.Expression
            is {
                Value: CalendarTime
                {
                    Year: not null,
                    Granularity: Granularity.Day or Granularity.Month or Granularity.Season or Granularity.Year
                },
                Modifier: null
            };

    private Beginning? BeginningAt(TimeMention time)
    {
        var tree = _clauses.Of(time.Tokens.First).Tree;
        return
            tree.HeadOf(time.Tokens) is { } word
            && tree[word].Relation.Relation == Relation.Oblique
            && tree[word].Head is var verb
            && _clauses.FactualityOf(time.Tokens) == Factuality.Asserted
            && BegunBy(tree, verb) is { } thing
            ? new Beginning(thing, time)
            : null;
    }

    private Thing? BegunBy(SentenceTree tree, int verb)
    {
        if (_terms.Marrying.Contains(tree[verb].Lemma))
        {
            return Thing.Marriage;
        }

        if (_terms.Crowning.ContainsVerb(tree, verb, _text.Language.Stages.Particles))
        {
            return Thing.Reign;
        }

        if (HasPremiere(tree, verb) && tree.ChildOf(verb, Relation.Subject) is { } shown)
        {
            return tree.Is(shown, _terms.It) ? Thing.It : ThingOf(tree, shown);
        }

        return
            (_terms.Beginning.Contains(tree[verb].Lemma) || IsBegun(tree, verb))
            && NounBegunBy(tree, verb) is { } noun
            && tree.ChildOf(noun, Relation.NumericModifier) is null
            ? tree.Is(noun, _terms.It)
                ? Thing.It
                : ThingOf(tree, noun)
            : null;
    }

    // "The magazine had its launch in 1989."
    private bool HasPremiere(SentenceTree tree, int verb) =>
        _terms.Having.Contains(tree[verb].Lemma)
        && tree.ChildOf(verb, Relation.Object) is { } premiere
        && _terms.Premieres.Contains(tree[premiere].Lemma)
        && JubileeOwners.PossessorOf(tree, premiere) is { } owner
        && tree.Is(owner, _terms.Possessives)
        && !tree.ChildrenOf(premiere).Any(child => tree[child].Relation.Relation == Relation.AdjectivalModifier);

    // "was begun in 1994"; what somebody starts may be his own time at it: "he started school".
    private bool IsBegun(SentenceTree tree, int verb) =>
        _terms.Begun.Contains(tree[verb].Lemma) && tree[verb].Tag.IsPassive && tree.ChildOf(verb, Relation.Object) is null;

    // What was founded: the subject of a passive, the object, the noun that a participle describes.
    private int? NounBegunBy(SentenceTree tree, int verb)
    {
        var subject = tree.ChildOf(verb, Relation.Subject);
        if (tree.ChildOf(verb, Relation.Object) is { } thing)
        {
            return tree[thing].Tag.PronounType == PronounType.Relative ? NounOfRelative(tree, verb)
                : tree.IsSure(thing) ? thing
                : null;
        }

        return subject is null ? NounOfParticiple(tree, verb)
            : tree.IsSure(subject.Value) ? SubjectBegunBy(tree, verb, subject.Value)
            : null;
    }

    // "the mill, founded in 1904", "Founded in 1904, the mill"
    private int? NounOfParticiple(SentenceTree tree, int verb) =>
        tree[verb] is { Relation.Relation: Relation.AdnominalClause, Tag.IsPassive: true } ? NotOfDay(tree, tree[verb].Head)
        : tree[verb] is { Relation.Relation: Relation.AdverbialClause, Tag.VerbForm: VerbForm.Participle, Head: var head }
        && head > verb
        && !tree.ChildrenOf(verb).Any(child => tree[child].Relation.Relation is Relation.Auxiliary or Relation.Marker)
            ? tree.ChildOf(head, Relation.Subject)
        : null;

    // "the 125th birthday of the bank, which was founded": the bank was.
    private int? NotOfDay(SentenceTree tree, int noun) =>
        _terms.Nouns.Contains(tree[noun].Lemma) || _terms.Named.Contains(tree[noun].Lemma)
            ? JubileeOwners.WhatOf(tree, noun, _text.Language.Claims.Of)
            : noun;

    // "the firm, which Ms Orr founded", "which was founded"
    private int? NounOfRelative(SentenceTree tree, int verb) =>
        tree[verb].Relation.Relation == Relation.AdnominalClause ? NotOfDay(tree, tree[verb].Head) : null;

    private int? SubjectBegunBy(SentenceTree tree, int verb, int subject)
    {
        if (tree[subject].Tag.PronounType == PronounType.Relative)
        {
            return NounOfRelative(tree, verb);
        }

        var begins = tree[subject].Relation.Subtype == RelationSubtype.Passive || _terms.Opening.Contains(tree[verb].Lemma);
        return begins ? subject : null;
    }

    private static string NameAt(SentenceTree tree, int noun)
    {
        var words = PartsOf(tree, noun).Append(noun).Order().Select(word => tree.FormOf(word).ToString());
        return string.Join(' ', words);
    }

    // All that hangs from a name as a part of it: the first of three words may hang from the second.
    private static IEnumerable<int> PartsOf(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Where(child =>
                tree[child].Relation.Relation is Relation.Flat or Relation.Compound
                || (tree[child].Relation.Relation == Relation.AdjectivalModifier && char.IsUpper(tree.FormOf(child)[0]))
            )
            .SelectMany(child => PartsOf(tree, child).Append(child));
}
