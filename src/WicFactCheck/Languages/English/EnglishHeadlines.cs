using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends headlines: in "Four rowers hurt in Lundby" a form of "be" is left out, and the participle tells what was done to them;
/// in "Boy burned by candle, rangers say" that is what the rangers say, and the boy says nothing.
/// </summary>
internal readonly ref struct EnglishHeadlines(TreeEditor tree)
{
    private static readonly RelationLabel PassiveSubject = new(Relation.Subject, RelationSubtype.Passive);
    private static readonly RelationLabel Content = new(Relation.ClausalComplement, RelationSubtype.None);
    private static readonly RelationLabel Beside = new(Relation.Parataxis, RelationSubtype.None);
    private static readonly RelationLabel Root = new(Relation.Root, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var word = 0; word < tree.Length; word++)
        {
            if (tree[word].Head == ParsedWord.NoHead && Told(word) is { } told)
            {
                tree.Attach(told, ParsedWord.NoHead, Root);
                tree.Attach(word, told, PassiveSubject);
                Lift(word, told);
            }
            else if (
                word > 3
                && EnglishLanguage.Instance.Clauses.Is(tree[word].Lemma, ClauseRoles.Say)
                && ToldBefore(word) is { } content
            )
            {
                var subject = tree[content].Head;
                tree.Attach(content, word, Content);
                tree.Attach(subject, content, PassiveSubject);
            }
        }
    }

    // What hung from the noun behind the participle is of that.
    private void Lift(int noun, int participle)
    {
        for (var word = participle + 1; word < tree.Length; word++)
        {
            if (tree[word].Head == noun)
            {
                var isClause = tree[word].Relation.Relation == Relation.AdnominalClause;
                tree.Attach(word, participle, isClause ? Beside : tree[word].Relation);
            }
        }
    }

    // The participle right behind a noun without an article, where no verb has a tense and no stop ends the sentence.
    private int? Told(int noun)
    {
        if (
            !tree[noun].Tag.IsNominal
            || tree[^1].Tag.PartOfSpeech == PartOfSpeech.Punctuation
            || tree.ChildOf(noun, Relation.Determiner) is not null
            || tree.ChildOf(noun, Relation.CaseMarking) is not null
            || tree.ChildOf(noun, Relation.Subject) is not null
            || ClauseOf(noun) is not { } participle
            || !IsParticiple(participle)
            || !FollowsNoun(noun, participle)
        )
        {
            return null;
        }

        for (var word = 0; word < tree.Length; word++)
        {
            if (tree[word].Tag.VerbForm == VerbForm.Finite || tree[word].Tag.PartOfSpeech == PartOfSpeech.Auxiliary)
            {
                return null;
            }
        }

        return participle;
    }

    // Of the noun, or of another that is joined to it: "Man and son hurt"
    private int? ClauseOf(int noun) =>
        tree.ChildOf(noun, Relation.AdnominalClause, noun)
        ?? (tree.ChildOf(noun, Relation.Conjunct) is { } other ? tree.ChildOf(other, Relation.AdnominalClause, other) : null);

    private bool IsParticiple(int word) =>
        tree[word] is { Tag: { VerbForm: VerbForm.Participle, Tense: Tense.Past }, Relation.Subtype: RelationSubtype.None };

    // Nothing but what is of the noun stands between, and adverbs: "Boy, 6, badly hurt", "Man and his son hurt"
    private bool FollowsNoun(int noun, int participle)
    {
        for (var word = noun + 1; word < participle; word++)
        {
            var isBeside =
                tree[word].Tag.PartOfSpeech is PartOfSpeech.Adverb or PartOfSpeech.Punctuation
                || (tree.IsUnder(word, noun) && tree[word].Tag.PartOfSpeech != PartOfSpeech.Verb);
            if (!isBeside)
            {
                return false;
            }
        }

        return true;
    }

    // The participle behind a noun that was taken for who says it, beside another right before the verb.
    private int? ToldBefore(int saying) =>
        tree.ChildOf(saying, Relation.Subject) is { } told
        && tree.ChildOf(saying, Relation.Subject, told + 1) is { } speaker
        && speaker < saying
        && tree.ChildOf(told, Relation.AdnominalClause, told + 1) is { } participle
        && participle < speaker
        && tree[participle] is { Tag.VerbForm: VerbForm.Participle, Relation.Subtype: RelationSubtype.None }
        && HasComma(participle, speaker)
            ? participle
            : null;

    private bool HasComma(int first, int last)
    {
        for (var word = first + 1; word < last; word++)
        {
            if (tree.Is(word, ","))
            {
                return true;
            }
        }

        return false;
    }
}
