using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends asides that tell who says it: in "It was full, the keeper said." the verb of saying stands in parataxis to what is said,
/// which is the main clause.
/// </summary>
internal readonly ref struct EnglishAsides(TreeEditor tree)
{
    private static readonly RelationLabel Parataxis = new(Relation.Parataxis, RelationSubtype.None);
    private static readonly RelationLabel Subject = new(Relation.Subject, RelationSubtype.None);
    private static readonly RelationLabel Description = new(Relation.NominalModifier, RelationSubtype.Description);

    private readonly TreeEditor tree = tree;
    private readonly EnglishAside asides = new(tree);

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var verb = 1; verb < tree.Length; verb++)
        {
            if (asides.SpeakerOf(verb) is { } speaker)
            {
                Mend(verb, speaker);
            }
        }
    }

    private void Mend(int verb, (int First, int End) speaker)
    {
        var (first, end) = (Math.Min(verb, speaker.First), Math.Max(verb + 1, speaker.End));
        MendSpeaker(verb, speaker);
        if (MainOf(first, end) is not { } main || IsOn(verb, main))
        {
            return;
        }

        tree.Attach(verb, main, Parataxis);
        for (var word = 0; word < first; word++)
        {
            if (word != main && tree[word].Head == verb)
            {
                tree.Attach(word, main, tree[word].Relation);
            }
        }
    }

    // What is said may hang from the verb as its complement, too.
    private bool IsOn(int verb, int main) =>
        tree[main].Head == verb && tree[main].Relation.Relation == Relation.ClausalComplement;

    // Behind the verb the first noun that hangs from outside the speaker is the speaker, before it the last; others before that
    // describe it.
    private void MendSpeaker(int verb, (int First, int End) speaker)
    {
        var isInverted = speaker.First > verb;
        var head = isInverted ? speaker.First : speaker.End - 1;
        while (head >= speaker.First && head < speaker.End && !(IsOutside(head, speaker) && asides.IsNominal(head)))
        {
            head += isInverted ? 1 : -1;
        }

        if (head < speaker.First || head >= speaker.End)
        {
            return;
        }

        if (tree[head].Head != verb || tree[head].Relation.Relation != Relation.Subject)
        {
            tree.Attach(head, verb, Subject);
        }

        for (var word = speaker.First; word < head; word++)
        {
            if (IsOutside(word, speaker) && asides.IsNominal(word))
            {
                tree.Attach(word, head, Description);
            }
        }
    }

    private bool IsOutside(int word, (int First, int End) speaker) =>
        tree[word].Head < speaker.First || tree[word].Head >= speaker.End;

    // The predicate that the aside is about: that before it, or behind it where nothing or a condition stands before it.
    private int? MainOf(int first, int end)
    {
        var before = TopIn(0, first);
        return before is { } main && !IsSubordinate(main, first) ? before : TopIn(end, tree.Length) ?? before;
    }

    private bool IsSubordinate(int predicate, int end)
    {
        for (var child = 0; child < end; child++)
        {
            var opens =
                tree[child].Head == predicate
                && (
                    tree[child].Relation.Relation == Relation.Marker
                    || (child == 0 && tree[child].Relation.Relation == Relation.Auxiliary)
                );
            if (opens)
            {
                return true;
            }
        }

        return false;
    }

    // The predicate in a stretch that hangs from none of the others there, one with a tense first; null where no verb stands
    // there.
    private int? TopIn(int first, int end)
    {
        int? main = null;
        for (var word = first; word < end; word++)
        {
            var isTop = tree[word].Head < first || tree[word].Head >= end;
            if (isTop && IsPredicate(word, first, end) && (main is not { } other || (IsTensed(word) && !IsTensed(other))))
            {
                main = word;
            }
        }

        return main;
    }

    private bool IsTensed(int word) => tree[word].Tag.VerbForm == VerbForm.Finite;

    private bool IsPredicate(int word, int first, int end)
    {
        if (tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb)
        {
            return true;
        }

        for (var child = first; child < end; child++)
        {
            if (
                tree[child].Head == word
                && tree[child].Relation.Relation is Relation.Copula or Relation.Auxiliary or Relation.Subject
            )
            {
                return true;
            }
        }

        return false;
    }
}
