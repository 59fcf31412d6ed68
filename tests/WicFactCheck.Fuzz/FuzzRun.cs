using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace WicFactCheck.Fuzz;

/// <summary>Gives targets inputs in turn, and tells what came of it.</summary>
internal sealed class FuzzRun
{
    /// <summary>One input of so many is repeated, to see how the time grows.</summary>
    private const int EveryGrown = 500;
    private const int Told = 50_000;

    private readonly int _seed;
    private readonly string? _folder;
    private readonly TextWriter _output;
    private readonly List<Tally> _tallies;
    private readonly Tally[] _turns;

    /// <param name="targets">The targets.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="folder">Where inputs that end or slow something are kept; null for nowhere.</param>
    /// <param name="output">Where it is told.</param>
    public FuzzRun(IReadOnlyList<FuzzTarget> targets, int seed, string? folder, TextWriter output)
    {
        (_seed, _folder, _output) = (seed, folder, output);
        _tallies = [.. targets.Select(target => new Tally(target))];
        var rounds = targets.Max(target => target.Rarity);
        _turns = [.. Enumerable.Range(0, rounds).SelectMany(round => _tallies.Where(tally => round % tally.Target.Rarity == 0))];
    }

    /// <summary>The exit code: 1 where an input ended or slowed something.</summary>
    /// <param name="only">The number of the only input to try; null for all.</param>
    /// <param name="inputs">How many to try.</param>
    /// <param name="time">How long to try.</param>
    public int Run(long? only, long inputs, TimeSpan time)
    {
        Begin();
        var started = Stopwatch.GetTimestamp();
        for (var number = only ?? 0; number < (only + 1 ?? inputs) && Stopwatch.GetElapsedTime(started) < time; number++)
        {
            if (number % Told == 0 && number > 0)
            {
                _output.WriteLine($"{number} inputs …");
                _output.Flush();
            }

            Try(_turns[(int)(number % _turns.Length)], number, isOnly: only is not null);
        }

        return Tell();
    }

    /// <summary>Repeats all sequences of so many pieces of each language; the exit code, 1 where one takes too long.</summary>
    public int Grow(int length)
    {
        Begin();
        foreach (var tally in _tallies.Where(tally => tally.Target.Grows))
        {
            var number = 0;
            foreach (var sequence in Sequences(tally.Target.Pieces, length))
            {
                Grow(tally, number++, Encoding.UTF8.GetBytes(sequence));
            }
        }

        return Tell();
    }

    private static IEnumerable<string> Sequences(IReadOnlyList<string> pieces, int length) =>
        length == 0 ? [""] : pieces.SelectMany(piece => Sequences(pieces, length - 1).Select(rest => piece + rest));

    private void Begin()
    {
        if (_folder is not null)
        {
            Directory.CreateDirectory(_folder);
        }
    }

    private int Tell()
    {
        foreach (var tally in _tallies)
        {
            _output.WriteLine(tally.ToString());
        }

        var (inputs, faults, slow) = (
            _tallies.Sum(tally => tally.Inputs),
            _tallies.Sum(tally => tally.Faults),
            _tallies.Sum(tally => tally.Slow)
        );
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs} inputs, {faults} faults, {slow} slow"));
        return _tallies.Any(tally => tally.Faults + tally.Slow > 0) ? 1 : 0;
    }

    private void Try(Tally tally, long number, bool isOnly)
    {
        // An input hangs on its number alone, so that it can be had again.
        var random = new Random(HashCode(_seed, number));
        var input = new Mutator(tally.Target, random).Next();
        Remember(number);
        if (isOnly)
        {
            Save(tally, number, input, "only");
        }

        var started = Stopwatch.GetTimestamp();
        try
        {
            tally.Target.Run(input);
            tally.Add(input.Length, Stopwatch.GetElapsedTime(started));
            if (tally.Target.Grows && (isOnly || tally.Inputs % EveryGrown == 0))
            {
                Grow(tally, number, input);
            }
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            tally.Faults++;
            _output.WriteLine($"{tally.Target.Name}: input {number} of seed {_seed}: {fault}");
            Save(tally, number, input, "fault");
        }
    }

    private void Grow(Tally tally, long number, byte[] input)
    {
        tally.Grown++;
        if (Growth.Of(tally.Target, input) is { } ratio)
        {
            tally.Slow++;
            _output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{tally.Target.Name}: input {number} of seed {_seed}: four times the length takes {ratio:0.0} times as long"
                )
            );
            Save(tally, number, input, "slow");
        }
    }

    // Stable from run to run, unlike that of the library.
    private static int HashCode(int seed, long number) => unchecked((int)((seed * 0x9E3779B1L) ^ (number * 0x85EBCA6BL)));

    // An overflow of the stack ends the process, and leaves only this.
    private void Remember(long number)
    {
        if (_folder is not null)
        {
            File.WriteAllText(Path.Combine(_folder, "last"), number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Save(Tally tally, long number, byte[] input, string what)
    {
        if (_folder is not null)
        {
            File.WriteAllBytes(Path.Combine(_folder, $"{tally.Target.Name}-{what}-{_seed}-{number}"), input);
        }
    }

    /// <summary>What came of the inputs of one target.</summary>
    private sealed class Tally(FuzzTarget target)
    {
        public FuzzTarget Target { get; } = target;

        public long Inputs { get; private set; }

        public long Bytes { get; private set; }

        public TimeSpan Time { get; private set; }

        public TimeSpan Longest { get; private set; }

        public int Grown { get; set; }

        public int Faults { get; set; }

        public int Slow { get; set; }

        public void Add(int bytes, TimeSpan time)
        {
            Inputs++;
            Bytes += bytes;
            Time += time;
            Longest = time > Longest ? time : Longest;
        }

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Target.Name, -10} {Inputs, 9} inputs {Bytes / 1e6, 8:0.0} MB {Time.TotalSeconds, 8:0.0} s {Grown, 6} grown, "
            )
            + string.Create(
                CultureInfo.InvariantCulture,
                $"longest {Longest.TotalMilliseconds, 6:0} ms, {Faults} faults, {Slow} slow"
            );
    }
}
