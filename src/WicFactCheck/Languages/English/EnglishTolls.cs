using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends numbers that stand for people, before what became of them: "left 3 dead and two hurt", "rangers say 4 shot", "others
/// were hurt, two badly". The number counts none of these words; it is their subject, or what the fire left so.
/// </summary>
internal readonly ref struct EnglishTolls(TreeEditor tree)
{
    /// <summary>The letters of the shortest word in "ed" that is a participle for sure: not "bed", but "burned".</summary>
    private const int ShortestParticiple = 5;

    private static readonly RelationLabel Object = new(Relation.Object, RelationSubtype.None);
    private static readonly RelationLabel State = new(Relation.OpenClausalComplement, RelationSubtype.None);
    private static readonly RelationLabel Content = new(Relation.ClausalComplement, RelationSubtype.None);
    private static readonly RelationLabel Beside = new(Relation.Parataxis, RelationSubtype.None);
    private static readonly RelationLabel Adverb = new(Relation.AdverbialModifier, RelationSubtype.None);
    private static readonly RelationLabel Subject = new(Relation.Subject, RelationSubtype.None);
    private static readonly RelationLabel PassiveSubject = new(Relation.Subject, RelationSubtype.Passive);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var number = 0; number + 1 < tree.Length; number++)
        {
            if (tree[number].Tag.PartOfSpeech != PartOfSpeech.Numeral)
            {
                continue;
            }

            if (IsFate(number + 1) && IsApart(number + 1))
            {
                MendFate(number, number + 1);
            }
            else if (IsSubjectOfNext(number))
            {
                tree.Attach(number, number + 1, Subject);
            }
            else if (tree[number] is { Relation.Relation: Relation.Flat, Head: var verb } && verb == number - 1 && IsVerb(verb))
            {
                tree.Attach(number, verb, Object);
            }
            else if (IsBadly(number))
            {
                tree.Attach(number, tree[number].Head == number + 1 ? tree[number + 1].Head : tree[number].Head, Beside);
                tree.Attach(number + 1, number, Adverb);
            }
        }
    }

    private bool IsVerb(int word) => tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb;

    // "5 bring guns to fair"
    private bool IsSubjectOfNext(int number) =>
        tree[number] is { Relation.Relation: Relation.Discourse, Head: var verb }
        && verb == number + 1
        && IsVerb(verb)
        && tree.ChildOf(verb, Relation.Subject) is null
        && tree.ChildOf(verb, Relation.Object) is not null;

    private bool IsFate(int word)
    {
        if (word < 0 || tree[word].Tag.PartOfSpeech is PartOfSpeech.Numeral or PartOfSpeech.Punctuation)
        {
            return false;
        }

        var form = tree.FormOf(word);
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        var isParticiple =
            form.Length >= ShortestParticiple && EnglishEndings.MayBePast(lower) && lower is not [.., 'e', 'e', 'd'];
        return isParticiple || EnglishLanguage.Instance.Groups.Fates.Contains(lower);
    }

    // "the three injured were taken": with an article or a verb of its own it is a noun, and so it is behind a preposition.
    private bool IsApart(int fate) =>
        tree[fate].Relation.Relation is not (Relation.Subject or Relation.NominalModifier or Relation.Compound)
        && tree.ChildOf(fate, Relation.Determiner) is null
        && tree.ChildOf(fate, Relation.CaseMarking) is null
        && tree.ChildOf(fate, Relation.Copula) is null
        && tree.ChildOf(fate, Relation.Subject) is null
        && (tree[fate].Head < fate || tree.ChildOf(tree[fate].Head, Relation.Subject) is null);

    private void MendFate(int number, int fate)
    {
        if (tree[fate].Head == number && tree[number].Head == ParsedWord.NoHead)
        {
            MendRoot(number, fate);
        }
        else if (tree[fate].Head == number && tree.Is(number - 1, ",") && FateAbove(number) is { } other)
        {
            tree.Attach(fate, other, Beside);
            tree.Attach(number, fate, SubjectOf(fate));
        }
        else if (tree[number].Head == fate && IsOfFate(tree[number].Relation.Relation))
        {
            MendCounted(number, fate);
        }
    }

    private int? FateAbove(int word)
    {
        var at = tree[word].Head;
        while (at != ParsedWord.NoHead && !(IsFate(at) && at < word))
        {
            at = tree[at].Head;
        }

        return at == ParsedWord.NoHead ? null : at;
    }

    private static bool IsOfFate(Relation relation) =>
        relation
            is Relation.NumericModifier
                or Relation.Compound
                or Relation.Apposition
                or Relation.Discourse
                or Relation.Oblique
                or Relation.Unspecified;

    // "6 injured in a fire": the number is the root of nothing but what became of them.
    private void MendRoot(int number, int fate)
    {
        var isAlone =
            tree[fate].Relation.Relation is Relation.AdjectivalModifier or Relation.AdnominalClause or Relation.Punctuation
            && tree.ChildOf(number, Relation.Copula) is null
            && tree.ChildOf(number, Relation.Subject) is null
            && tree.ChildOf(number, Relation.CaseMarking) is null;
        if (!isAlone)
        {
            return;
        }

        tree.Attach(fate, ParsedWord.NoHead, tree[number].Relation);
        tree.Attach(number, fate, SubjectOf(fate));
        for (var word = fate + 1; word < tree.Length; word++)
        {
            if (tree[word].Head == number)
            {
                tree.Attach(word, fate, tree[word].Relation);
            }
        }
    }

    private void MendCounted(int number, int fate)
    {
        var head = tree[fate].Head;
        var relation = tree[fate].Relation.Relation;
        if (head == ParsedWord.NoHead)
        {
            tree.Attach(number, fate, SubjectOf(fate));
        }
        else if (IsLeaving(head) && head < number && relation != Relation.Conjunct)
        {
            tree.Attach(number, head, Object);
            tree.Attach(fate, head, State);
        }
        else if (relation is Relation.Object or Relation.ClausalComplement && IsSaying(head) && head < number)
        {
            tree.Attach(number, fate, SubjectOf(fate));
            tree.Attach(fate, head, Content);
        }
        else if (relation == Relation.Conjunct && IsState(head))
        {
            tree.Attach(number, fate, SubjectOf(fate));
        }
        else if (
            relation is Relation.Apposition or Relation.Parataxis or Relation.Punctuation or Relation.AdjectivalModifier
            && tree.Is(number - 1, ",")
            && IsFate(head)
        )
        {
            tree.Attach(number, fate, SubjectOf(fate));
            tree.Attach(fate, head, Beside);
        }
    }

    private bool IsLeaving(int word) => EnglishLanguage.Instance.Groups.Leave.Contains(tree[word].Lemma);

    private bool IsSaying(int word) => EnglishLanguage.Instance.Clauses.Is(tree[word].Lemma, ClauseRoles.Say);

    // What others are joined to is itself what became of somebody.
    private bool IsState(int word) =>
        IsFate(word)
        && (
            tree[word].Head == ParsedWord.NoHead || IsLeaving(tree[word].Head) || tree.ChildOf(word, Relation.Subject) is not null
        );

    private RelationLabel SubjectOf(int fate) => EnglishEndings.MayBePast(tree.FormOf(fate)) ? PassiveSubject : Subject;

    // "others were hurt, two badly": the adverb hangs from the number that it is said of.
    private bool IsBadly(int number) =>
        tree[number + 1].Tag.PartOfSpeech == PartOfSpeech.Adverb
        && (tree[number].Head == number + 1 || tree[number].Relation.Relation == Relation.Object)
        && (tree[number].Head == number + 1 ? tree[number + 1].Head : tree[number].Head) is var verb
        && verb != ParsedWord.NoHead
        && verb < number
        && tree.Is(number - 1, ",")
        && EnglishEndings.MayBeAdverb(tree.FormOf(number + 1));
}
