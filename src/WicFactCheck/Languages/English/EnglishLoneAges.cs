using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "a 33-year-old fell": where no noun follows, the age stands for a person, and is the subject, the object or whatever a
/// noun would be there. Parsers like to make it an adjective of the next word.
/// </summary>
internal readonly ref struct EnglishLoneAges(TreeEditor tree)
{
    private static readonly RelationLabel Subject = new(Relation.Subject, RelationSubtype.None);
    private static readonly RelationLabel PassiveSubject = new(Relation.Subject, RelationSubtype.Passive);
    private static readonly RelationLabel Object = new(Relation.Object, RelationSubtype.None);
    private static readonly RelationLabel Complement = new(Relation.OpenClausalComplement, RelationSubtype.None);
    private static readonly RelationLabel Conjunct = new(Relation.Conjunct, RelationSubtype.None);
    private static readonly RelationLabel Oblique = new(Relation.Oblique, RelationSubtype.None);
    private static readonly RelationLabel Participle = new(Relation.AdnominalClause, RelationSubtype.None);
    private static readonly RelationLabel OfNoun = new(Relation.NominalModifier, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence, in which the words of each age hang from "old" already.</summary>
    public void Mend()
    {
        for (var old = 2; old < tree.Length; old++)
        {
            if (tree.Is(old, "old") && IsAccused(old))
            {
                MendAccused(old, tree[old].Head);
            }
            else if (tree.Is(old, "old") && FirstOf(old) is { } first && IsAdjective(old) && IsApart(old, tree[old].Head))
            {
                Mend(first, old, tree[old].Head);
            }
        }
    }

    // The first word of "33-year-old".
    private int? FirstOf(int old)
    {
        var unit = tree.Is(old - 1, "-") ? old - 2 : old - 1;
        var number = tree.Is(unit - 1, "-") ? unit - 2 : unit - 1;
        return number >= 0 && tree[unit].Head == old && tree[number].Head == unit ? number : null;
    }

    // "the 33-year-old accused of theft left": a participle taken for a noun, with no noun behind it.
    private bool IsAccused(int old) =>
        FirstOf(old) is not null
        && IsAdjective(old)
        && tree[old].Head == old + 1
        && old + 2 < tree.Length
        && EnglishEndings.MayBePast(tree.FormOf(old + 1))
        && tree[old + 2].Tag.PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction
        && tree.ChildOf(old + 1, Relation.Copula) is null
        && tree[old + 1].Relation.Relation is Relation.Subject or Relation.Object or Relation.Oblique or Relation.NominalModifier;

    private void MendAccused(int old, int participle)
    {
        tree.Attach(old, tree[participle].Head, tree[participle].Relation);
        tree.Attach(participle, old, Participle);
        for (var word = 0; word < old; word++)
        {
            if (tree[word].Head == participle)
            {
                tree.Attach(word, old, tree[word].Relation);
            }
        }
    }

    private bool IsAdjective(int old) =>
        tree[old] is { Relation.Relation: Relation.AdjectivalModifier or Relation.Compound, Head: var head } && head > old;

    // What hangs from no noun is no adjective, and between an adjective and its noun no other phrase begins.
    private bool IsApart(int old, int head)
    {
        if (!tree[head].Tag.IsNominal || tree.Is(head, "dead"))
        {
            return true;
        }

        for (var word = old + 1; word < head; word++)
        {
            if (
                tree[word].Tag.PartOfSpeech
                is PartOfSpeech.Determiner
                    or PartOfSpeech.Pronoun
                    or PartOfSpeech.Auxiliary
                    or PartOfSpeech.CoordinatingConjunction
                    or PartOfSpeech.Adposition
            )
            {
                return !IsListOfAges(old, word);
            }
        }

        return false;
    }

    // "the 6-year-old and 8-year-old girls"
    private bool IsListOfAges(int old, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.CoordinatingConjunction
        && word + 1 < tree.Length
        && (tree[word + 1].Tag.PartOfSpeech == PartOfSpeech.Numeral || tree[word].Head == old);

    private void Mend(int first, int old, int head)
    {
        var preposition = TakeWordsBefore(first, old);
        if (tree[head].Tag.IsNominal && HasCoordinator(old, head))
        {
            // "the 33-year-old and his friend"
            tree.Attach(head, old, Conjunct);
        }
        else if (preposition is { } marker)
        {
            AttachToBefore(marker, old, head);
        }
        else if (
            tree[head].Head is var verb
            && verb != ParsedWord.NoHead
            && verb < old
            && tree[head].Relation.Relation is Relation.Object or Relation.OpenClausalComplement
        )
        {
            // "left a 33-year-old dead"
            tree.Attach(old, verb, Object);
            tree.Attach(head, verb, Complement);
        }
        else if (!HasSubject(head))
        {
            tree.Attach(old, head, tree[head].Tag.IsPassive ? PassiveSubject : Subject);
        }
    }

    // The article and the preposition before an age; the preposition, if there is one.
    private int? TakeWordsBefore(int first, int old)
    {
        for (var word = first - 1; word >= 0; word--)
        {
            switch (tree[word].Relation.Relation)
            {
                case Relation.Determiner:
                    tree.Attach(word, old, tree[word].Relation);
                    break;
                case Relation.CaseMarking:
                    tree.Attach(word, old, tree[word].Relation);
                    return word;
                default:
                    return null;
            }
        }

        return null;
    }

    // "the rescue of a 33-year-old", "fell on a 33-year-old"
    private void AttachToBefore(int preposition, int old, int head)
    {
        var before = preposition - 1;
        if (before >= 0 && tree[before].Tag.IsNominal)
        {
            tree.Attach(old, before, OfNoun);
        }
        else
        {
            var isVerb = before >= 0 && tree[before].Tag.PartOfSpeech == PartOfSpeech.Verb;
            tree.Attach(old, isVerb ? before : head, Oblique);
        }
    }

    private bool HasCoordinator(int old, int head)
    {
        for (var word = old + 1; word < head; word++)
        {
            if (tree[word].Tag.PartOfSpeech == PartOfSpeech.CoordinatingConjunction)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSubject(int head)
    {
        for (var word = 0; word < tree.Length; word++)
        {
            if (tree[word].Head == head && tree[word].Relation.Relation == Relation.Subject)
            {
                return true;
            }
        }

        return false;
    }
}
