using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Alignment;

/// <summary>How a sentence puts a value: what it is a number of, what becomes of it, and who and what else takes part.</summary>
/// <remarks>Words are lemmas, in small letters; names count by each of their words.</remarks>
internal sealed record Frame
{
    /// <summary>
    /// The noun that the value counts, measures or dates: "visitors" in "300 visitors"; null where there is none.
    /// </summary>
    public string? Noun { get; init; }

    /// <summary>What describes that noun: "young", "foreign".</summary>
    public ImmutableArray<string> Modifiers { get; init; } = [];

    /// <summary>
    /// The noun that the value belongs to: "toll" in "a toll of 12", "height" in "its height is 12 m"; or null.
    /// </summary>
    public string? Governor { get; init; }

    /// <summary>Whether the value is told of what the passage is about: "it was the third", "the third time".</summary>
    public bool IsOfThis { get; init; }

    /// <summary>The preposition before the value's phrase, or null.</summary>
    public string? Preposition { get; init; }

    /// <summary>What the value's phrase is to the clause.</summary>
    public Relation Relation { get; init; }

    /// <summary>What the clause says: its verb, or what "is" links to the subject; null in a sentence without.</summary>
    public string? Predicate { get; init; }

    /// <summary>When the clause says that it is so.</summary>
    public ClauseTense Tense { get; init; }

    /// <summary>The head of the subject where that is not the value itself; null for a pronoun and where there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>The head of the object where that is not the value itself, or null.</summary>
    public string? Object { get; init; }

    /// <summary>The heads of the other phrases of the clause.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>The words of meaning in the clause, in their order, without those of values.</summary>
    public ImmutableArray<string> Clause { get; init; } = [];

    /// <summary>The words of meaning in the sentence, likewise.</summary>
    public ImmutableArray<string> Sentence { get; init; } = [];

    /// <summary>The words of meaning in the sentence and in the one before it.</summary>
    public ImmutableArray<string> Passage { get; init; } = [];

    /// <summary>The words of names in the sentence.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The words of names in the subject, beside the sentence, or of whom the value's phrase is.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>Whether a headline, or "a", names one of several by its place in an order: "Third sailor held".</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether "a" names one more of several by its place in an order: "at a second mill".</summary>
    public bool IsOneMore { get; init; }

    /// <summary>Which of a group a number counts.</summary>
    public Share Share { get; init; }

    /// <summary>How many single ones are listed with those whom a number counts: one in "a child and three adults".</summary>
    public int Beside { get; init; }

    /// <summary>Whether they died of what the clause tells: "fatally hurt three".</summary>
    public bool IsFatal { get; init; }

    /// <summary>Whether some of them are told to have died: "nine were hit, one fatally".</summary>
    public bool HasDead { get; init; }

    /// <summary>Whether the one who did it may be among them: "before hurting himself".</summary>
    public bool MayHaveDoer { get; init; }

    /// <summary>The several events in which it came about: "in two crashes".</summary>
    public ImmutableArray<Scene> Scenes { get; init; } = [];

    /// <summary>The names of the towns and countries in which it came about, in small letters.</summary>
    public ImmutableArray<string> Towns { get; init; } = [];
}
