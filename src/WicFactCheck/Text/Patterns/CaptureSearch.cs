using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>
/// Finds the best way in which one pattern matches from a given token: with the fewest tokens in gaps, then the longest,
/// then by the order in which its ways are written. Each (instruction, token) pair is looked at once, so the work is the
/// length of the pattern times the length of the stretch.
/// </summary>
internal sealed class CaptureSearch
{
    private const int LeastRoom = 1 << 11;
    private const int Unseen = -1;
    private const int Impossible = int.MaxValue;

    [ThreadStatic]
    private static CaptureSearch? _idle;

    private PatternProgram _program = new([], []);
    private ImmutableArray<Token> _tokens;
    private MentionIndex _mentions = MentionIndex.Empty;
    private int _start;
    private int _limit;
    private int _width;
    private int[] _cost = new int[LeastRoom];
    private int[] _end = new int[LeastRoom];
    private int[] _choice = new int[LeastRoom];

    private CaptureSearch() { }

    /// <summary>The best match from a token on, or null where there is none.</summary>
    /// <param name="program">The pattern.</param>
    /// <param name="pattern">The number that the match will carry.</param>
    /// <param name="tokens">The text.</param>
    /// <param name="mentions">The mentions that the pattern may step over.</param>
    /// <param name="start">The token that the match begins with.</param>
    /// <param name="limit">The token that it must end before.</param>
    public static PatternMatch? Find(
        PatternProgram program,
        int pattern,
        ImmutableArray<Token> tokens,
        MentionIndex mentions,
        int start,
        int limit
    )
    {
        // The tables are kept from one search to the next: making them anew took more time than the search.
        var search = _idle ?? new CaptureSearch();
        _idle = null;
        search.Prepare(program, tokens, mentions, start, limit);
        var match = search.Find(pattern);
        _idle = search;
        return match;
    }

    private void Prepare(PatternProgram program, ImmutableArray<Token> tokens, MentionIndex mentions, int start, int limit)
    {
        (_program, _tokens, _mentions, _start, _limit, _width) = (program, tokens, mentions, start, limit, limit - start + 1);
        var cells = program.Code.Length * _width;
        if (_cost.Length < cells)
        {
            var room = Math.Max(cells, Math.Min(_cost.Length * 2, 1 << 16));
            (_cost, _end, _choice) = (new int[room], new int[room], new int[room]);
        }

        _cost.AsSpan(0, cells).Fill(Unseen);
    }

    private PatternMatch? Find(int pattern)
    {
        if (Solve(0, _start) == Impossible)
        {
            return null;
        }

        var captures = new TokenRange?[_program.Names.Length];
        Follow(captures);
        return new PatternMatch(
            pattern,
            new TokenRange(_start, _end[0]),
            _program.Names,
            System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(captures)
        );
    }

    private int Solve(int instruction, int token)
    {
        var cell = (instruction * _width) + token - _start;
        if (_cost[cell] != Unseen)
        {
            return _cost[cell];
        }

        ref readonly var code = ref _program.Code.ItemRef(instruction);
        switch (code.Operation)
        {
            case PatternProgram.Operation.Accept:
                Keep(cell, 0, token, 0);
                break;
            case PatternProgram.Operation.Token:
                Step(cell, instruction, token, 0, token < _limit && code.Test is { } test && test.Accepts(_tokens[token]));
                break;
            case PatternProgram.Operation.Gap:
                Step(cell, instruction, token, 1, token < _limit && !BeginsOneOf(token, code.A));
                break;
            case PatternProgram.Operation.Jump:
                Keep(cell, Solve(code.A, token), EndOf(code.A, token), code.A);
                break;
            case PatternProgram.Operation.Open or PatternProgram.Operation.Close:
                Keep(cell, Solve(instruction + 1, token), EndOf(instruction + 1, token), instruction + 1);
                break;
            case PatternProgram.Operation.Split:
                Keep(cell, Solve(instruction + 1, token), EndOf(instruction + 1, token), instruction + 1);
                Improve(cell, Solve(code.A, token), EndOf(code.A, token), code.A);
                break;
            case PatternProgram.Operation.SplitAway:
                Keep(cell, Solve(code.A, token), EndOf(code.A, token), code.A);
                Improve(cell, Solve(instruction + 1, token), EndOf(instruction + 1, token), instruction + 1);
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
        foreach (var (found, end) in _mentions.At(token))
        {
            if (found == type && end <= _limit)
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

    private int EndOf(int instruction, int token) => _end[(instruction * _width) + token - _start];

    private bool BeginsOneOf(int token, int types)
    {
        foreach (var (type, _) in _mentions.At(token))
        {
            if ((types >> type & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Follow(TokenRange?[] captures)
    {
        var opened = new int[captures.Length];
        var (instruction, token) = (0, _start);
        while (_program.Code[instruction] is { Operation: not PatternProgram.Operation.Accept } code)
        {
            var choice = _choice[(instruction * _width) + token - _start];
            switch (code.Operation)
            {
                case PatternProgram.Operation.Split or PatternProgram.Operation.SplitAway or PatternProgram.Operation.Jump:
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
}
