using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>Makes and keeps the deterministic states of an automaton.</summary>
internal sealed class Determinizer
{
    private const int NoTest = -1;

    private readonly ImmutableArray<PatternProgram> _programs;
    private readonly ImmutableArray<int> _offsets;
    private readonly ImmutableArray<int> _programOfPlace;
    private readonly ImmutableArray<int> _testOfPlace;
    private readonly TokenSignatures _signatures;
    private readonly int _mentionTypes;
    private readonly Dictionary<string, DeterministicState> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(DeterministicState, DeterministicState), DeterministicState> _unions = [];
    private readonly Lock _lock = new();

    public Determinizer(ImmutableArray<PatternProgram> programs, TokenSignatures signatures, int mentionTypes)
    {
        _programs = programs;
        _signatures = signatures;
        _mentionTypes = mentionTypes;
        var offsets = ImmutableArray.CreateBuilder<int>(programs.Length);
        var owners = ImmutableArray.CreateBuilder<int>();
        var tests = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < programs.Length; i++)
        {
            offsets.Add(owners.Count);
            foreach (var code in programs[i].Code)
            {
                owners.Add(i);
                tests.Add(code.Test is { } test ? signatures.NumberOf(test) : NoTest);
            }
        }

        _offsets = offsets.ToImmutable();
        (_programOfPlace, _testOfPlace) = (owners.ToImmutable(), tests.ToImmutable());
        Initial = StateOf(_offsets);
    }

    public DeterministicState Initial { get; }

    public DeterministicState Next(DeterministicState state, int signature)
    {
        var row = state.AfterToken;
        return signature < row.Length && row[signature] is { } next ? next : Explore(state, signature);
    }

    public DeterministicState NextOver(DeterministicState state, int type) => state.AfterMention[type] ?? ExploreMention(state, type);

    public DeterministicState Union(DeterministicState one, DeterministicState other)
    {
        if (ReferenceEquals(one, other))
        {
            return one;
        }

        lock (_lock)
        {
            if (!_unions.TryGetValue((one, other), out var union))
            {
                union = Intern(one.Places.Union(other.Places), one.Accepted.Union(other.Accepted));
                _unions.Add((one, other), union);
            }

            return union;
        }
    }

    private DeterministicState Explore(DeterministicState state, int signature)
    {
        lock (_lock)
        {
            var next = StateOf(state.Places.Where(place => IsAccepted(place, signature)).Select(place => place + 1));
            var row = state.AfterToken;
            if (signature >= row.Length)
            {
                Array.Resize(ref row, Math.Max(signature + 1, _signatures.Count));
            }

            row[signature] = next;
            state.AfterToken = row;
            return next;
        }
    }

    private DeterministicState ExploreMention(DeterministicState state, int type)
    {
        lock (_lock)
        {
            var next = StateOf(state.Places.Where(place => IsMention(place, type)).Select(place => place + 1));
            state.AfterMention[type] = next;
            return next;
        }
    }

    private PatternProgram.Instruction CodeAt(int place)
    {
        var program = _programOfPlace[place];
        return _programs[program].Code[place - _offsets[program]];
    }

    private bool IsAccepted(int place, int signature) =>
        _testOfPlace[place] is var test && test != NoTest && _signatures.Includes(signature, test);

    private bool IsMention(int place, int type) =>
        CodeAt(place) is { Operation: PatternProgram.Operation.Mention } code && code.A == type;

    private DeterministicState StateOf(IEnumerable<int> places)
    {
        var (consuming, accepted, seen) = (new List<int>(), new List<int>(), new HashSet<int>());
        var open = new Stack<int>(places);
        while (open.TryPop(out var place))
        {
            if (!seen.Add(place))
            {
                continue;
            }

            var code = CodeAt(place);
            var program = _programOfPlace[place];
            switch (code.Operation)
            {
                case PatternProgram.Operation.Accept:
                    accepted.Add(program);
                    break;
                case PatternProgram.Operation.Jump:
                    open.Push(_offsets[program] + code.A);
                    break;
                case PatternProgram.Operation.Split:
                    open.Push(_offsets[program] + code.A);
                    open.Push(_offsets[program] + code.B);
                    break;
                case PatternProgram.Operation.Open or PatternProgram.Operation.Close:
                    open.Push(place + 1);
                    break;
                default:
                    consuming.Add(place);
                    break;
            }
        }

        return Intern(consuming, accepted);
    }

    private DeterministicState Intern(IEnumerable<int> places, IEnumerable<int> accepted)
    {
        ImmutableArray<int> orderedPlaces = [.. places.Order()];
        ImmutableArray<int> orderedAccepted = [.. accepted.Order()];
        var key = string.Join(',', orderedPlaces) + "|" + string.Join(',', orderedAccepted);
        if (!_known.TryGetValue(key, out var state))
        {
            state = new DeterministicState(orderedPlaces, orderedAccepted, _mentionTypes);
            _known.Add(key, state);
        }

        return state;
    }
}
