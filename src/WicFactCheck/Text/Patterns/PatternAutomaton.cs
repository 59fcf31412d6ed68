using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>
/// All patterns of a stage as one automaton over tokens. It is made deterministic on the way, as the texts ask for its
/// states (lazy subset construction, as in RE2), so a token costs one table look-up however many patterns there are.
/// </summary>
/// <remarks>Safe for use from several threads: what is looked up is never changed after it was published.</remarks>
internal sealed class PatternAutomaton
{
    [ThreadStatic]
    private static Search? _idle;

    private readonly ImmutableArray<PatternProgram> _programs;
    private readonly Determinizer _states;
    private readonly TokenSignatures _signatures;

    /// <param name="programs">The patterns; where two match the same words, the earlier one wins.</param>
    /// <param name="vocabularySize">The number of ids that tokens can carry.</param>
    /// <param name="mentionTypes">The number of mention types that patterns may name.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are more than <see cref="PatternProgram.MostMentionTypes"/>.
    /// </exception>
    public PatternAutomaton(ImmutableArray<PatternProgram> programs, int vocabularySize, int mentionTypes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mentionTypes, PatternProgram.MostMentionTypes);
        _programs = programs;
        _signatures = new TokenSignatures(_programs, vocabularySize);
        _states = new Determinizer(_programs, _signatures);
    }

    /// <summary>The longest match of plain tokens that begins exactly at a token, or null.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The token.</param>
    /// <param name="limit">The token that the match must end before.</param>
    /// <param name="isMeant">Which patterns count, by their numbers.</param>
    public PatternMatch? LongestAt(ImmutableArray<Token> tokens, int start, int limit, ReadOnlySpan<bool> isMeant)
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

            foreach (var pattern in state.Accepted)
            {
                if (isMeant[pattern])
                {
                    (best, end) = (pattern, i + 1);
                    break;
                }
            }
        }

        return best < 0 ? null : CaptureSearch.Find(_programs[best], best, tokens, MentionIndex.Empty, start, end);
    }

    /// <summary>For every pattern that matches from a token on, its best match; patterns in their order.</summary>
    public ImmutableArray<PatternMatch> AllAt(ImmutableArray<Token> tokens, MentionIndex mentions, int start, int limit)
    {
        var search = _idle is { } idle && idle.Patterns >= _programs.Length ? idle : new Search(_programs.Length);
        _idle = null;
        PossibleAt(tokens, mentions, start, limit, search);
        search.Accepted.MoveTo(search.Possible);
        var found = ImmutableArray.CreateBuilder<PatternMatch>(search.Possible.Count);
        foreach (var pattern in search.Possible)
        {
            if (CaptureSearch.Find(_programs[pattern], pattern, tokens, mentions, start, limit) is { } match)
            {
                found.Add(match);
            }
        }

        search.Clear();
        _idle = search;
        return found.DrainToImmutable();
    }

    /// <summary>Whether any pattern can begin at a token: a cheap question, asked before <see cref="AllAt"/>.</summary>
    public bool CanBeginAt(ImmutableArray<Token> tokens, MentionIndex mentions, int start) =>
        CanBegin(tokens[start], mentions.At(start));

    private bool CanBegin(Token token, ReadOnlySpan<(int Type, int End)> mentions)
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

    // Which patterns match from a token on: all ways at once, over tokens and over whole mentions.
    private void PossibleAt(ImmutableArray<Token> tokens, MentionIndex mentions, int start, int limit, Search search)
    {
        search.Reach(0);
        search.Waiting[0] = _states.Initial;
        for (var i = start; i < limit && i - start < search.Reached; i++)
        {
            if (search.Waiting[i - start] is not { } state)
            {
                continue;
            }

            Arrive(search, i + 1 - start, _states.Next(state, _signatures.Of(tokens[i])));
            foreach (var (type, end) in mentions.At(i))
            {
                if (end <= limit)
                {
                    Arrive(search, end - start, _states.NextOver(state, type));
                }
            }
        }
    }

    private void Arrive(Search search, int step, DeterministicState state)
    {
        if (state.IsDead)
        {
            return;
        }

        foreach (var pattern in state.Accepted)
        {
            search.Accepted.Add(pattern);
        }

        search.Reach(step);
        ref var waiting = ref search.Waiting[step];
        waiting = waiting is { } other ? _states.Union(other, state) : state;
    }

    /// <summary>The tables of one search, kept from one to the next.</summary>
    private sealed class Search(int patterns)
    {
        public int Patterns => patterns;

        /// <summary>The states that wait at each token, counted from the first.</summary>
        public DeterministicState?[] Waiting { get; private set; } = new DeterministicState?[64];

        /// <summary>One more than the last token that was reached.</summary>
        public int Reached { get; private set; }

        /// <summary>The patterns that matched.</summary>
        public BitRow Accepted { get; } = new(patterns);

        /// <summary>The same in their order, once all were found.</summary>
        public List<int> Possible { get; } = [];

        public void Reach(int step)
        {
            Reached = Math.Max(Reached, step + 1);
            if (step >= Waiting.Length)
            {
                var wider = new DeterministicState?[Math.Max(step + 1, Waiting.Length * 2)];
                Waiting.CopyTo(wider, 0);
                Waiting = wider;
            }
        }

        public void Clear()
        {
            Array.Clear(Waiting, 0, Reached);
            Reached = 0;
            Possible.Clear();
        }
    }
}
