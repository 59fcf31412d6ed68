using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>
/// Finds the best way in which one pattern matches from a given token: with the fewest tokens in gaps, then the longest,
/// then by the order in which its ways are written. Each (instruction, token) pair is looked at once, so the work is the
/// length of the pattern times the length of the stretch.
/// </summary>
internal sealed class CaptureSearch(PatternProgram program, ImmutableArray<Token> tokens, MentionIndex mentions, int start, int limit)
{
    private const int Unseen = -1;
    private const int Impossible = int.MaxValue;

    private readonly int _width = limit - start + 1;
    private readonly int[] _cost = Filled(program.Code.Length * (limit - start + 1), Unseen);
    private readonly int[] _end = new int[program.Code.Length * (limit - start + 1)];
    private readonly int[] _choice = new int[program.Code.Length * (limit - start + 1)];

    /// <summary>The match, or null where there is none; <paramref name="pattern"/> is the number it will carry.</summary>
    public PatternMatch? Find(int pattern)
    {
        var cost = Solve(0, start);
        if (cost == Impossible)
        {
            return null;
        }

        var captures = new TokenRange?[program.Names.Length];
        Follow(captures);
        return new PatternMatch(pattern, new TokenRange(start, _end[0]), program.Names, [.. captures]);
    }

    private int Solve(int instruction, int token)
    {
        var cell = (instruction * _width) + token - start;
        if (_cost[cell] != Unseen)
        {
            return _cost[cell];
        }

        var code = program.Code[instruction];
        switch (code.Operation)
        {
            case PatternProgram.Operation.Accept:
                Keep(cell, 0, token, 0);
                break;
            case PatternProgram.Operation.Token:
                Step(cell, instruction, token, 0, token < limit && code.Test is { } test && test.Accepts(tokens[token]));
                break;
            case PatternProgram.Operation.Gap:
                Step(cell, instruction, token, 1, token < limit && !BeginsOneOf(token, code.Kept));
                break;
            case PatternProgram.Operation.Jump:
                Keep(cell, Solve(code.A, token), EndOf(code.A, token), code.A);
                break;
            case PatternProgram.Operation.Open or PatternProgram.Operation.Close:
                Keep(cell, Solve(instruction + 1, token), EndOf(instruction + 1, token), instruction + 1);
                break;
            case PatternProgram.Operation.Split:
                Keep(cell, Solve(code.A, token), EndOf(code.A, token), code.A);
                Improve(cell, Solve(code.B, token), EndOf(code.B, token), code.B);
                break;
            default:
                StepOverMentions(cell, instruction, token, code.A);
                break;
        }

        return _cost[cell];
    }

    private void Step(int cell, int instruction, int token, int price, bool allowed)
    {
        if (!allowed || Solve(instruction + 1, token + 1) is var rest && rest == Impossible)
        {
            Keep(cell, Impossible, token, 0);
            return;
        }

        Keep(cell, rest + price, EndOf(instruction + 1, token + 1), token + 1);
    }

    private void StepOverMentions(int cell, int instruction, int token, int type)
    {
        Keep(cell, Impossible, token, 0);
        foreach (var (found, end) in mentions.At(token))
        {
            if (found == type && end <= limit)
            {
                Improve(cell, Solve(instruction + 1, end), EndOf(instruction + 1, end), end);
            }
        }
    }

    private void Keep(int cell, int cost, int end, int choice) => (_cost[cell], _end[cell], _choice[cell]) = (cost, end, choice);

    private void Improve(int cell, int cost, int end, int choice)
    {
        if (cost < _cost[cell] || (cost == _cost[cell] && cost != Impossible && end > _end[cell]))
        {
            Keep(cell, cost, end, choice);
        }
    }

    private int EndOf(int instruction, int token) => _end[(instruction * _width) + token - start];

    private bool BeginsOneOf(int token, ImmutableArray<int> types)
    {
        foreach (var (type, _) in mentions.At(token))
        {
            if (types.Contains(type))
            {
                return true;
            }
        }

        return false;
    }

    private void Follow(TokenRange?[] captures)
    {
        var opened = new int[captures.Length];
        var (instruction, token) = (0, start);
        while (program.Code[instruction] is { Operation: not PatternProgram.Operation.Accept } code)
        {
            var choice = _choice[(instruction * _width) + token - start];
            switch (code.Operation)
            {
                case PatternProgram.Operation.Split or PatternProgram.Operation.Jump:
                    instruction = choice;
                    break;
                case PatternProgram.Operation.Open:
                    opened[code.A] = token;
                    instruction++;
                    break;
                case PatternProgram.Operation.Close:
                    captures[code.A] = new TokenRange(opened[code.A], token);
                    instruction++;
                    break;
                default:
                    token = choice;
                    instruction++;
                    break;
            }
        }
    }

    private static int[] Filled(int length, int value)
    {
        var cells = new int[length];
        Array.Fill(cells, value);
        return cells;
    }
}
