using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>
/// All patterns of a stage as one automaton over tokens. It is made deterministic on the way, as the texts ask for its
/// states (lazy subset construction, as in RE2), so a token costs one table look-up however many patterns there are.
/// </summary>
/// <remarks>Safe for use from several threads: what is looked up is never changed after it was published.</remarks>
public sealed class PatternAutomaton
{
    private readonly ImmutableArray<PatternProgram> _programs;
    private readonly Determinizer _states;
    private readonly TokenSignatures _signatures;

    /// <param name="patterns">The patterns; where two match the same words, the earlier one wins.</param>
    /// <param name="vocabularySize">The number of ids that tokens can carry.</param>
    /// <param name="mentionTypes">The number of mention types that patterns may name.</param>
    public PatternAutomaton(IEnumerable<PatternNode> patterns, int vocabularySize, int mentionTypes)
    {
        _programs = [.. patterns.Select(pattern => new PatternProgram(pattern))];
        _signatures = new TokenSignatures(_programs, vocabularySize);
        _states = new Determinizer(_programs, _signatures, mentionTypes);
    }

    /// <summary>The longest match of plain tokens that begins exactly at a token, or null.</summary>
    public PatternMatch? LongestAt(ImmutableArray<Token> tokens, int start, int limit)
    {
        var state = _states.Initial;
        var (best, end) = (-1, start);
        for (var i = start; i < limit; i++)
        {
            state = _states.Next(state, _signatures.Of(tokens[i]));
            if (state.IsDead)
            {
                break;
            }

            if (state.FirstAccepted >= 0)
            {
                (best, end) = (state.FirstAccepted, i + 1);
            }
        }

        return best < 0 ? null : CaptureSearch.Find(_programs[best], best, tokens, MentionIndex.Empty, start, end);
    }

    /// <summary>For every pattern that matches from a token on, its best match; patterns in their order.</summary>
    public IEnumerable<PatternMatch> AllAt(ImmutableArray<Token> tokens, MentionIndex mentions, int start, int limit)
    {
        foreach (var pattern in PossibleAt(tokens, mentions, start, limit))
        {
            if (CaptureSearch.Find(_programs[pattern], pattern, tokens, mentions, start, limit) is { } match)
            {
                yield return match;
            }
        }
    }

    /// <summary>Whether any pattern can begin at a token: a cheap question, asked before <see cref="AllAt"/>.</summary>
    public bool CanBeginAt(ImmutableArray<Token> tokens, MentionIndex mentions, int start) => CanBegin(tokens[start], mentions.At(start));

    private bool CanBegin(Token token, IReadOnlyList<(int Type, int End)> mentions)
    {
        if (!_states.Next(_states.Initial, _signatures.Of(token)).IsDead)
        {
            return true;
        }

        foreach (var (type, _) in mentions)
        {
            if (!_states.NextOver(_states.Initial, type).IsDead)
            {
                return true;
            }
        }

        return false;
    }

    private SortedSet<int> PossibleAt(ImmutableArray<Token> tokens, MentionIndex mentions, int start, int limit)
    {
        var accepted = new SortedSet<int>();
        var waiting = new DeterministicState?[limit - start + 1];
        waiting[0] = _states.Initial;
        for (var i = start; i < limit; i++)
        {
            if (waiting[i - start] is not { IsDead: false } state)
            {
                continue;
            }

            Arrive(i + 1, _states.Next(state, _signatures.Of(tokens[i])));
            foreach (var (type, end) in mentions.At(i))
            {
                if (end <= limit)
                {
                    Arrive(end, _states.NextOver(state, type));
                }
            }
        }

        return accepted;

        void Arrive(int token, DeterministicState state)
        {
            if (state.IsDead)
            {
                return;
            }

            accepted.UnionWith(state.Accepted);
            waiting[token - start] = waiting[token - start] is { } other ? _states.Union(other, state) : state;
        }
    }
}
