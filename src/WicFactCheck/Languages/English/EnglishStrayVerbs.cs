using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends verbs that came out without a subject because a participle took it: in "The goat stolen on Monday was found" the goat
/// was found, and "stolen" tells which.
/// </summary>
internal readonly ref struct EnglishStrayVerbs(TreeEditor tree)
{
    private static readonly RelationLabel Complement = new(Relation.ClausalComplement, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private static readonly RelationLabel Root = new(Relation.Root, RelationSubtype.None);
    private static readonly RelationLabel When = new(Relation.Oblique, RelationSubtype.Unmarked);
    private static readonly RelationLabel Participle = new(Relation.AdnominalClause, RelationSubtype.None);
    private readonly TreeEditor tree = tree;
    private readonly TreeTerms terms = EnglishLanguage.Instance.Trees;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var verb = 2; verb < tree.Length; verb++)
        {
            if (!IsTensed(verb) || HasSubject(verb))
            {
                continue;
            }

            if (IsStray(verb) && ParticipleAbove(verb) is { } above && SubjectOf(above) is { } subject)
            {
                Swap(above, verb, subject);
            }
            else if (IsStray(verb) && RootAbove(verb) is { } root)
            {
                tree.Attach(verb, ParsedWord.NoHead, Root);
                tree.Attach(root, verb, tree.SubjectOf(verb));
                if (tree[^1].Tag.PartOfSpeech == PartOfSpeech.Punctuation)
                {
                    tree.Attach(tree.Length - 1, verb, Punctuation);
                }
            }
            else if (IsStray(verb) && OtherSubjectAbove(verb) is { } told)
            {
                // "The boy hurt in Lundby remained in bed, a nurse said": the nurse said, and the boy remained.
                tree.Attach(verb, tree[told].Head, Complement);
                tree.Attach(told, verb, tree.SubjectOf(verb));
            }
            else if (ParticipleBelow(verb) is { } below && SubjectOf(below) is { } other)
            {
                tree.Attach(other, verb, tree.SubjectOf(verb));
                tree.Attach(below, other, Participle);
            }
        }
    }

    // The verb takes the place of the participle, and what stood before its subject or behind the verb; a day between them is
    // that of the participle.
    private void Swap(int participle, int verb, int subject)
    {
        if (tree.ChildOf(verb, Relation.Subject) is { } day)
        {
            tree.Attach(day, participle, When);
        }

        tree.Attach(verb, tree[participle].Head, tree[participle].Relation);
        tree.Attach(subject, verb, tree.SubjectOf(verb));
        tree.Attach(participle, subject, Participle);
        for (var word = 0; word < tree.Length; word++)
        {
            if (tree[word].Head == participle && (word < subject || word > verb))
            {
                tree.Attach(word, verb, tree[word].Relation);
            }
        }
    }

    // A finite verb, but no participle that may only look like one, and whatever follows a finite auxiliary.
    private bool IsTensed(int word)
    {
        if ((tree.ChildOf(word, Relation.Auxiliary) ?? tree.ChildOf(word, Relation.Copula)) is { } auxiliary)
        {
            return auxiliary < word && tree[auxiliary].Tag.VerbForm == VerbForm.Finite;
        }

        return IsActive(word)
            || tree[word].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Finite, Mood: not Mood.Imperative }
                && (
                    tree[word].Tag.Tense == Tense.Present
                    || tree.Is(word, terms.PlainPasts)
                    || tree.ChildOf(word, Relation.Object, word) is not null
                    || tree[word].Relation.Relation is Relation.AdnominalClause or Relation.AdverbialClause
                );
    }

    // What looks like a participle is none with an object behind it, unless it is of a verb that takes two.
    private bool IsActive(int word) =>
        tree[word].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Participle, Tense: Tense.Past }
        && tree[word].Relation.Subtype != RelationSubtype.Relative
        && (tree.FormOf(word).EndsWith("ed", StringComparison.Ordinal) || tree.Is(word, "heard") || tree.Is(word, "found"))
        && !terms.WithTwoObjects.Contains(tree[word].Lemma)
        && tree.ChildOf(word, Relation.Object, word) is not null;

    private bool HasSubject(int verb) =>
        (tree.ChildOf(verb, Relation.Subject) is { } subject && !EnglishTimeNouns.IsBareDay(tree, subject))
        || tree.ChildOf(verb, Relation.ClausalSubject) is not null
        || tree.ChildOf(verb, Relation.Expletive) is not null;

    // It completes, describes or stands beside a verb before it, and nothing between them joins it to that.
    private bool IsStray(int verb) =>
        tree[verb].Head is var head
        && head != ParsedWord.NoHead
        && head < verb
        && tree[verb].Relation.Relation
            is Relation.ClausalComplement
                or Relation.AdverbialClause
                or Relation.AdnominalClause
                or Relation.Parataxis
                or Relation.Punctuation
                or Relation.Unspecified
                or Relation.OpenClausalComplement
                or Relation.Conjunct
        && tree.ChildOf(verb, Relation.Marker) is null
        && tree.ChildOf(verb, Relation.Coordinator) is null
        && !FollowsSign(verb)
        && !(tree[verb].Relation.Relation == Relation.Conjunct && IsJoined(head, verb));

    private bool IsJoined(int first, int last)
    {
        for (var word = first + 1; word < last; word++)
        {
            if (tree[word].Tag.PartOfSpeech == PartOfSpeech.CoordinatingConjunction)
            {
                return true;
            }
        }

        return false;
    }

    // The first word of the verb's own stands behind a comma or another sign, which doesn't close a date.
    private bool FollowsSign(int verb)
    {
        var first = verb;
        while (first > 0 && tree[first - 1].Head == verb)
        {
            if (tree[first - 1].Tag.PartOfSpeech == PartOfSpeech.Punctuation)
            {
                return !ClosesDate(first - 1);
            }

            first--;
        }

        return first > 0 && tree[first - 1].Tag.PartOfSpeech == PartOfSpeech.Punctuation && !ClosesDate(first - 1);
    }

    // "on Sunday, Feb. 28,"
    private bool ClosesDate(int comma) =>
        comma > 2
        && tree.Is(comma, ",")
        && tree[comma - 1].Tag.PartOfSpeech == PartOfSpeech.Numeral
        && (tree.Is(comma - 3, ",") || tree.Is(comma - 2, ","));

    // The nearest verb above that may be a participle and has a subject; those in between are under it.
    private int? ParticipleAbove(int verb)
    {
        for (var at = tree[verb].Head; at != ParsedWord.NoHead && at < verb; at = tree[at].Head)
        {
            if (SubjectOf(at) is not null)
            {
                return MayBeParticiple(at, verb) ? at : null;
            }

            if (
                HasSubject(at)
                && tree[at].Relation is not { Relation: Relation.AdnominalClause, Subtype: RelationSubtype.Relative }
            )
            {
                return null;
            }
        }

        return null;
    }

    // A bare noun above that is the root, with a verb between that tells more of it: "A goat that wanted to eat found hay".
    private int? RootAbove(int verb)
    {
        var at = verb;
        while (tree[at].Head != ParsedWord.NoHead)
        {
            at = tree[at].Head;
        }

        return
            at < verb
            && tree[verb].Head != at
            && (tree[at].Tag.IsNominal || tree[at].Tag.PartOfSpeech == PartOfSpeech.Numeral)
            && !HasSubject(at)
            && tree.ChildOf(at, Relation.Copula) is null
            && tree.ChildOf(at, Relation.Auxiliary) is null
            && tree.ChildOf(at, Relation.CaseMarking) is null
            ? at
            : null;
    }

    // A noun above that is the subject of a later verb, which has another right before it.
    private int? OtherSubjectAbove(int verb)
    {
        for (var at = tree[verb].Head; at != ParsedWord.NoHead && at < verb; at = tree[at].Head)
        {
            if (
                tree[at].Relation.Relation == Relation.Subject
                && tree[at].Head is var saying
                && saying > verb
                && EnglishLanguage.Instance.Clauses.Is(tree[saying].Lemma, ClauseRoles.Say)
                && tree.ChildOf(saying, Relation.Subject, verb + 1) is { } speaker
                && speaker < saying
                && !EnglishTimeNouns.IsTime(tree, speaker)
            )
            {
                return at;
            }
        }

        return null;
    }

    private int? ParticipleBelow(int verb)
    {
        for (var word = 1; word < verb; word++)
        {
            if (
                tree[word].Head == verb
                && tree[word].Relation.Relation
                    is Relation.AdnominalClause
                        or Relation.AdverbialClause
                        or Relation.ClausalComplement
                && SubjectOf(word) is not null
                && MayBeParticiple(word, verb)
            )
            {
                return word;
            }
        }

        return null;
    }

    // "stolen", "killed", but not "said": what is said has a clause that completes it.
    private bool MayBeParticiple(int word, int verb) =>
        tree[word].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Finite or VerbForm.Participle }
        && tree[word].Tag.Tense != Tense.Present
        && !tree.Is(word, terms.PlainPasts)
        && tree[word].Relation.Subtype != RelationSubtype.Relative
        && tree.ChildOf(word, Relation.Auxiliary) is null
        && tree.ChildOf(word, Relation.Marker) is null
        && !IsWithObject(word, verb)
        && !terms.Intransitive.Contains(tree[word].Lemma)
        && (
            !EnglishLanguage.Instance.Clauses.Is(tree[word].Lemma, ClauseRoles.Say | ClauseRoles.Believe | ClauseRoles.Find)
            || IsFoundSo(word)
        );

    // "three people found dead"
    private bool IsFoundSo(int word) =>
        word + 1 < tree.Length
        && tree[word + 1] is { Tag.PartOfSpeech: PartOfSpeech.Adjective, Relation.Relation: Relation.OpenClausalComplement } state
        && state.Head == word;

    private bool IsWithObject(int word, int verb) =>
        tree.ChildOf(word, Relation.Object, word) is { } thing && thing < verb && !EnglishTimeNouns.IsTime(tree, thing);

    // A noun before a verb that is its subject and no pronoun.
    private int? SubjectOf(int verb) =>
        tree.ChildOf(verb, Relation.Subject) is { } subject
        && subject < verb
        && (tree[subject].Tag.IsNominal || tree[subject].Tag.PartOfSpeech == PartOfSpeech.Numeral)
        && tree[subject].Tag.PartOfSpeech != PartOfSpeech.Pronoun
            ? subject
            : null;
}
