namespace WicFactCheck.Text.Patterns;

/// <summary>A set of places in the programs that are reached together, with the ways out found so far.</summary>
/// <remarks>Ways out are looked up by many threads while one adds another.</remarks>
internal sealed class DeterministicState(int[] places, int[] accepted)
{
    private const int FewestSlots = 4;

    private static readonly Way[] NoWays = new Way[1];

    // Open addressing: of hundreds of ways out few are ever taken. A slot without a state is free, and one always is.
    private Way[] _ways = NoWays;
    private int _count;

    /// <summary>The consuming instructions that wait for the next token, in order.</summary>
    public int[] Places { get; } = places;

    /// <summary>The patterns that are complete here, in order.</summary>
    public int[] Accepted { get; } = accepted;

    public bool IsDead { get; } = places.Length == 0 && accepted.Length == 0;

    /// <summary>The states that hold the places of this one and of another; null where there are none yet.</summary>
    public Dictionary<DeterministicState, DeterministicState>? Unions { get; set; }

    /// <summary>The way over a token of a signature.</summary>
    public static int OverToken(int signature) => signature;

    /// <summary>The way over a mention of a type.</summary>
    public static int OverMention(int type) => ~type;

    /// <summary>The state that a way leads to, or null where it was not found yet.</summary>
    public DeterministicState? After(int way)
    {
        var ways = Volatile.Read(ref _ways);
        for (var i = way; ; i++)
        {
            ref var slot = ref ways[i & (ways.Length - 1)];
            var state = Volatile.Read(ref slot.State);
            if (state is null || slot.Number == way)
            {
                return state;
            }
        }
    }

    /// <summary>Adds a way that was not found before; by one thread at a time.</summary>
    public void Add(int way, DeterministicState state)
    {
        if (4 * (_count + 1) > 3 * _ways.Length)
        {
            var wider = new Way[Math.Max(FewestSlots, 2 * _ways.Length)];
            foreach (var known in _ways)
            {
                if (known.State is not null)
                {
                    Put(wider, known.Number, known.State);
                }
            }

            Volatile.Write(ref _ways, wider);
        }

        Put(_ways, way, state);
        _count++;
    }

    private static void Put(Way[] ways, int number, DeterministicState state)
    {
        var i = number;
        while (ways[i & (ways.Length - 1)].State is not null)
        {
            i++;
        }

        // Who looks up meanwhile sees a slot as taken only once it has its number.
        ref var slot = ref ways[i & (ways.Length - 1)];
        slot.Number = number;
        Volatile.Write(ref slot.State, state);
    }

    private struct Way
    {
        public DeterministicState? State;
        public int Number;
    }
}
