using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>How far a pattern that doesn't match comes in a text, for those who write it.</summary>
/// <param name="Steps">How many tokens and mentions it has taken, those in gaps aside.</param>
/// <param name="Read">The tokens that it has passed.</param>
/// <param name="Wanted">What it would take next, as instructions of its program; nothing where it has come to its end.</param>
internal sealed record FurthestMatch(int Steps, TokenRange Read, ImmutableArray<PatternProgram.Instruction> Wanted)
{
    /// <summary>
    /// The way that takes the most tokens and mentions, of those that begin in a stretch; null where none takes any.
    /// </summary>
    /// <param name="program">The pattern.</param>
    /// <param name="tokens">The text.</param>
    /// <param name="mentions">The mentions that it may step over.</param>
    /// <param name="stretch">The tokens that a match must begin and end in.</param>
    public static FurthestMatch? In(
        PatternProgram program,
        ImmutableArray<Token> tokens,
        MentionIndex mentions,
        TokenRange stretch
    )
    {
        FurthestMatch? best = null;
        for (var start = stretch.First; start < stretch.End; start++)
        {
            var walk = new Walk(program, tokens, mentions, start, stretch.End);
            walk.Follow(0, start, 0);
            if (walk.Steps > (best?.Steps ?? 0))
            {
                best = new FurthestMatch(walk.Steps, new TokenRange(start, walk.At), [.. walk.Wanted]);
            }
        }

        return best;
    }

    /// <summary>All ways from one token on; each instruction is followed at each token once for so many steps.</summary>
    private sealed class Walk(PatternProgram program, ImmutableArray<Token> tokens, MentionIndex mentions, int start, int end)
    {
        private readonly Dictionary<(int Instruction, int Token), int> _followed = [];

        public int Steps { get; private set; }

        public int At { get; private set; } = start;

        public List<PatternProgram.Instruction> Wanted { get; } = [];

        public void Follow(int instruction, int token, int steps)
        {
            if (_followed.TryGetValue((instruction, token), out var before) && before >= steps)
            {
                return;
            }

            _followed[(instruction, token)] = steps;
            var code = program.Code[instruction];
            switch (code.Operation)
            {
                case PatternProgram.Operation.Split or PatternProgram.Operation.SplitAway:
                    Follow(instruction + 1, token, steps);
                    Follow(code.A, token, steps);
                    break;
                case PatternProgram.Operation.Jump:
                    Follow(code.A, token, steps);
                    break;
                case PatternProgram.Operation.Open or PatternProgram.Operation.Close:
                    Follow(instruction + 1, token, steps);
                    break;
                case PatternProgram.Operation.Accept:
                    Reach(token, steps);
                    break;
                default:
                    Consume(code, instruction, token, steps);
                    break;
            }
        }

        private void Consume(PatternProgram.Instruction code, int instruction, int token, int steps)
        {
            if (code.Operation != PatternProgram.Operation.Gap)
            {
                Want(code, token, steps);
            }

            if (token >= end)
            {
                return;
            }

            if (code.Operation == PatternProgram.Operation.Mention)
            {
                foreach (var (type, after) in mentions.At(token))
                {
                    if (type == code.A && after <= end)
                    {
                        Follow(instruction + 1, after, steps + 1);
                    }
                }
            }
            else if (code.Operation == PatternProgram.Operation.Gap)
            {
                Follow(instruction + 1, token + 1, steps);
            }
            else if (code.Test is { } test && test.Accepts(tokens[token]))
            {
                Follow(instruction + 1, token + 1, steps + 1);
            }
        }

        // What is wanted after the most steps, where the first of these ways has come to.
        private void Want(PatternProgram.Instruction code, int token, int steps)
        {
            Reach(token, steps);
            if (steps == Steps && token == At)
            {
                Wanted.Add(code);
            }
        }

        private void Reach(int token, int steps)
        {
            if (steps > Steps)
            {
                (Steps, At) = (steps, token);
                Wanted.Clear();
            }
        }
    }
}
