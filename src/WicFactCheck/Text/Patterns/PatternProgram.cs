using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>A pattern as the instructions of a nondeterministic automaton (Thompson's construction).</summary>
/// <param name="code">The instructions; the last one accepts.</param>
/// <param name="names">The names of the captures, by their slot.</param>
public sealed class PatternProgram(ImmutableArray<PatternProgram.Instruction> code, ImmutableArray<string> names)
{
    /// <summary>What an instruction does.</summary>
    public enum Operation : byte
    {
        Token,
        Mention,
        Gap,
        Split,
        Jump,
        Open,
        Close,
        Accept,
    }

    public ImmutableArray<Instruction> Code => code;

    public ImmutableArray<string> Names => names;

    /// <summary>The program of a pattern.</summary>
    public static PatternProgram Of(PatternNode pattern) => new PatternCompiler().Compile(pattern);

    /// <summary>One step of a program.</summary>
    /// <param name="operation">What it does.</param>
    public readonly struct Instruction(Operation operation)
    {
        public Operation Operation { get; } = operation;

        /// <summary>What the token must be like that is consumed; null where none is.</summary>
        public TokenTest? Test { get; init; }

        /// <summary>Mention type, capture slot or first target.</summary>
        public int A { get; init; }

        /// <summary>The second target of a split.</summary>
        public int B { get; init; }

        /// <summary>The mention types that a gap does not skip; default for other steps.</summary>
        public ImmutableArray<int> Kept { get; init; }
    }
}
