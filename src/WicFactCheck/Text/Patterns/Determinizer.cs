using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace WicFactCheck.Text.Patterns;

/// <summary>Makes and keeps the deterministic states of an automaton.</summary>
internal sealed class Determinizer
{
    private const int NoTest = -1;

    private readonly ImmutableArray<PatternProgram> _programs;
    private readonly int[] _offsets;
    private readonly int[] _programOfPlace;
    private readonly int[] _testOfPlace;
    private readonly TokenSignatures _signatures;
    private readonly Dictionary<string, DeterministicState> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    // What the making of a state needs, kept from one to the next.
    private readonly Stack<int> _open = new();
    private readonly BitRow _seen;
    private readonly List<int> _reached = [];
    private readonly List<int> _consuming = [];
    private readonly List<int> _accepted = [];

    public Determinizer(ImmutableArray<PatternProgram> programs, TokenSignatures signatures)
    {
        _programs = programs;
        _signatures = signatures;
        _offsets = new int[programs.Length];
        var places = 0;
        for (var i = 0; i < programs.Length; i++)
        {
            _offsets[i] = places;
            places += programs[i].Code.Length;
        }

        (_programOfPlace, _testOfPlace, _seen) = (new int[places], new int[places], new BitRow(places));
        for (var i = 0; i < programs.Length; i++)
        {
            for (var step = 0; step < programs[i].Code.Length; step++)
            {
                _programOfPlace[_offsets[i] + step] = i;
                _testOfPlace[_offsets[i] + step] = programs[i].Code[step].Test is { } test ? signatures.NumberOf(test) : NoTest;
            }

            _open.Push(_offsets[i]);
        }

        Initial = Make();
    }

    public DeterministicState Initial { get; }

    public DeterministicState Next(DeterministicState state, int signature) =>
        state.After(DeterministicState.OverToken(signature)) ?? Explore(state, signature);

    public DeterministicState NextOver(DeterministicState state, int type) =>
        state.After(DeterministicState.OverMention(type)) ?? ExploreMention(state, type);

    public DeterministicState Union(DeterministicState one, DeterministicState other)
    {
        if (ReferenceEquals(one, other))
        {
            return one;
        }

        lock (_lock)
        {
            var unions = one.Unions ??= [];
            if (!unions.TryGetValue(other, out var union))
            {
                AddPlaces(one);
                AddPlaces(other);
                union = Make();
                unions.Add(other, union);
            }

            return union;
        }
    }

    private DeterministicState Explore(DeterministicState state, int signature)
    {
        lock (_lock)
        {
            // Another thread may have been here before.
            if (state.After(DeterministicState.OverToken(signature)) is { } known)
            {
                return known;
            }

            foreach (var place in state.Places)
            {
                if (_testOfPlace[place] is var test && test != NoTest && _signatures.Includes(signature, test))
                {
                    _open.Push(place + 1);
                }
            }

            var next = Make();
            state.Add(DeterministicState.OverToken(signature), next);
            return next;
        }
    }

    private DeterministicState ExploreMention(DeterministicState state, int type)
    {
        lock (_lock)
        {
            if (state.After(DeterministicState.OverMention(type)) is { } known)
            {
                return known;
            }

            foreach (var place in state.Places)
            {
                if (CodeAt(place) is { Operation: PatternProgram.Operation.Mention } code && code.A == type)
                {
                    _open.Push(place + 1);
                }
            }

            var next = Make();
            state.Add(DeterministicState.OverMention(type), next);
            return next;
        }
    }

    private ref readonly PatternProgram.Instruction CodeAt(int place)
    {
        var program = _programOfPlace[place];
        return ref _programs.ItemRef(program).Code.ItemRef(place - _offsets[program]);
    }

    // A pattern that is complete waits at its last place.
    private void AddPlaces(DeterministicState state)
    {
        foreach (var place in state.Places)
        {
            _open.Push(place);
        }

        foreach (var program in state.Accepted)
        {
            _open.Push(_offsets[program] + _programs[program].Code.Length - 1);
        }
    }

    // The state of all places that are reached from the open ones without consuming anything.
    private DeterministicState Make()
    {
        while (_open.TryPop(out var place))
        {
            if (!_seen.Add(place))
            {
                continue;
            }

            ref readonly var code = ref CodeAt(place);
            var offset = _offsets[_programOfPlace[place]];
            switch (code.Operation)
            {
                case PatternProgram.Operation.Jump:
                    _open.Push(offset + code.A);
                    break;
                case PatternProgram.Operation.Split or PatternProgram.Operation.SplitAway:
                    _open.Push(offset + code.A);
                    _open.Push(place + 1);
                    break;
                case PatternProgram.Operation.Open or PatternProgram.Operation.Close:
                    _open.Push(place + 1);
                    break;
                default:
                    break;
            }
        }

        _seen.MoveTo(_reached);
        foreach (var place in _reached)
        {
            switch (CodeAt(place).Operation)
            {
                case PatternProgram.Operation.Accept:
                    _accepted.Add(_programOfPlace[place]);
                    break;
                case PatternProgram.Operation.Token or PatternProgram.Operation.Mention or PatternProgram.Operation.Gap:
                    _consuming.Add(place);
                    break;
                default:
                    break;
            }
        }

        var state = Intern();
        _reached.Clear();
        _consuming.Clear();
        _accepted.Clear();
        return state;
    }

    private DeterministicState Intern()
    {
        // The consuming places, then the complete patterns as negative numbers, each as two characters.
        var places = _consuming.Count;
        foreach (var program in _accepted)
        {
            _consuming.Add(~program);
        }

        var key = new string(MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(_consuming)));
        if (!_known.TryGetValue(key, out var state))
        {
            _consuming.RemoveRange(places, _accepted.Count);
            state = new DeterministicState(_consuming.ToArray(), _accepted.ToArray());
            _known.Add(key, state);
        }

        return state;
    }
}
