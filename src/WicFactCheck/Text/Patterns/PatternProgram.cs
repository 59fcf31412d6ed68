using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>A pattern as the instructions of a nondeterministic automaton (Thompson's construction).</summary>
/// <param name="code">The instructions; the last one accepts.</param>
/// <param name="names">The names of the captures, by their slot.</param>
internal sealed class PatternProgram(ImmutableArray<PatternProgram.Instruction> code, ImmutableArray<string> names)
{
    /// <summary>What an instruction does.</summary>
    public enum Operation : byte
    {
        /// <summary>Consumes a token that passes the test.</summary>
        Token,

        /// <summary>Consumes a mention of type <c>A</c>.</summary>
        Mention,

        /// <summary>
        /// Consumes any token but one at which a mention begins that it keeps, of the types whose bits are set in <c>A</c>.
        /// </summary>
        Gap,

        /// <summary>Goes on with the next instruction or, if that comes to no better, at <c>A</c>.</summary>
        Split,

        /// <summary>Goes on at <c>A</c> or, if that comes to no better, with the next instruction.</summary>
        SplitAway,

        /// <summary>Goes on at <c>A</c>.</summary>
        Jump,

        /// <summary>Begins capture <c>A</c>.</summary>
        Open,

        /// <summary>Ends capture <c>A</c>.</summary>
        Close,

        /// <summary>The pattern matches.</summary>
        Accept,
    }

    /// <summary>The most mention types there can be.</summary>
    public const int MostMentionTypes = 64;

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

        /// <summary>What the operation needs besides: an instruction, a capture, a mention type or a set of these.</summary>
        public int A { get; init; }
    }
}
