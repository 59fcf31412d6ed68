using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Findings.Naming;

/// <summary>The phrase that a value is told in, as its sentence builds it.</summary>
/// <remarks>The words are numbered in the sentence.</remarks>
internal sealed record ValuePhrase
{
    /// <summary>The word that the others of the phrase hang from.</summary>
    public required int Top { get; init; }

    /// <summary>The words of the value, with those that say how exact it is.</summary>
    public required IReadOnlySet<int> Value { get; init; }

    /// <summary>The noun that the value counts, or null.</summary>
    public int? Counted { get; init; }

    /// <summary>The noun that the value is told as: "crowd" of "a crowd of 900", "grant" of "a 3m grant"; or null.</summary>
    public int? Thing { get; init; }

    /// <summary>What it measures: "long" of "30 m long"; or null.</summary>
    public int? Measured { get; init; }

    /// <summary>The phrase of a value; null where it has none.</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="first">The first word of the value.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="question">What asks for the value.</param>
    /// <param name="of">The words of belonging.</param>
    public static ValuePhrase? Of(SentenceTree tree, int first, int end, ValueQuestion question, WordList of)
    {
        var head = Enumerable
            .Range(first, Math.Max(0, end - first))
            .Select(word => (int?)word)
            .FirstOrDefault(word => tree[word!.Value].Head < first || tree[word.Value].Head >= end);
        if (head is not { } top || !tree.IsSure(top))
        {
            return null;
        }

        var value = Enumerable.Range(0, tree.Length).Where(word => IsOfValue(tree, word, first, end)).ToHashSet();
        var phrase = new ValuePhrase { Top = top, Value = value };
        var above = tree[top].Head;
        if (above == ParsedWord.NoHead)
        {
            return phrase;
        }

        phrase = (tree[top].Relation.Relation, tree[above].Tag.PartOfSpeech) switch
        {
            (Relation.NumericModifier, PartOfSpeech.Noun) when question.Counts => phrase with { Top = above, Counted = above },
            (_, PartOfSpeech.Adjective) when !question.Counts && above == top + 1 => phrase with
            {
                Top = above,
                Measured = above,
            },
            (Relation.NumericModifier or Relation.Compound or Relation.AdjectivalModifier, PartOfSpeech.Noun)
                when question.IsMoney => phrase with
            {
                Top = above,
                Thing = above,
            },
            _ => phrase,
        };
        return
            phrase.Counted is null
            && phrase.Thing is null
            && tree[phrase.Top] is { Relation.Relation: Relation.NominalModifier, Head: var owner }
            && tree.ChildOf(phrase.Top, Relation.CaseMarking) is { } preposition
            && tree.Is(preposition, of)
            && tree[owner].Tag.PartOfSpeech == PartOfSpeech.Noun
            ? phrase with
            {
                Top = owner,
                Thing = owner,
                Value = value.Append(preposition).ToHashSet(),
            }
            : phrase;
    }

    // "at least 900"; "of the crew" after it tells what it counts.
    private static bool IsOfValue(SentenceTree tree, int word, int first, int end)
    {
        for (var at = word; at != ParsedWord.NoHead; at = tree[at].Head)
        {
            if (at >= first && at < end)
            {
                return true;
            }

            if (
                tree[at].Relation.Relation
                is not (
                    Relation.AdverbialModifier
                    or Relation.NumericModifier
                    or Relation.CaseMarking
                    or Relation.Fixed
                    or Relation.Determiner
                    or Relation.AdjectivalModifier
                )
            )
            {
                return false;
            }
        }

        return false;
    }
}
