using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;

namespace WicFactCheck.Findings.Naming;

/// <summary>Writes who or what a clause is about; for a pronoun, whom or what it means where that is known.</summary>
/// <param name="text">The text.</param>
/// <param name="sentence">The number of the sentence.</param>
/// <param name="phrases">The phrases of the sentence.</param>
internal sealed class SubjectText(AnnotatedText text, int sentence, ClauseText phrases)
{
    private readonly SentenceTree _tree = text.Get(SentenceTrees.Layer).All[sentence];

    /// <summary>It in words; null for a pronoun that may mean several.</summary>
    /// <param name="head">Its head among the words of the sentence.</param>
    /// <param name="most">How many words it may have.</param>
    public (string Text, int Words, int Meaning)? Of(int head, int most) =>
        IsPronoun(_tree, head) ? Meant(head, most) : Phrase(phrases, _tree, head, most);

    private (string, int, int)? Meant(int head, int most)
    {
        var entities = text.Get(TextEntities.Layer);
        if (entities.At(sentence, head) is not { } pronoun)
        {
            return null;
        }

        var meant = entities
            .Mentions.Where(mention => entities.AreOne(mention, pronoun) && mention.Number < pronoun.Number)
            .FirstOrDefault(mention => mention.Form is MentionForm.Name or MentionForm.Description);
        if (meant is null)
        {
            return null;
        }

        var clauses = text.Get(TextClauses.Layer).Of(meant.Tokens.First);
        return Phrase(new ClauseText(clauses, text.Source), clauses.Tree, meant.Word, most);
    }

    // The phrases at its end go first where it is too long.
    private static (string, int, int)? Phrase(ClauseText phrases, SentenceTree tree, int head, int most)
    {
        // As an object it may have a preposition: "repairs to the bridge, which is 30 m long".
        var left = tree.ChildrenOf(head).Where(child => tree[child].Relation.Relation == Relation.CaseMarking).ToHashSet();
        var words = phrases.Phrase(head, left.Contains);
        foreach (
            var child in tree.ChildrenOf(head)
                .Where(child => tree[child].Relation.Relation == Relation.NominalModifier && child > head)
                .Reverse()
        )
        {
            if (words.Count <= most)
            {
                break;
            }

            left.Add(child);
            words = phrases.Phrase(head, left.Contains);
        }

        return words.Count > most || words.Exists(word => IsOwner(tree, word))
            ? null
            : (phrases.Of(words), words.Count, phrases.Meaning(words));
    }

    private static bool IsOwner(SentenceTree tree, int word) =>
        tree[word].Tag is { IsPossessive: true } or { PartOfSpeech: PartOfSpeech.Pronoun, PronounType: PronounType.Personal };

    private static bool IsPronoun(SentenceTree tree, int head) => tree[head].Tag.PartOfSpeech == PartOfSpeech.Pronoun;
}
