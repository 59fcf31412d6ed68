using System.Globalization;

namespace WicFactCheck.Mutations;

/// <summary>Runs for each mutant the tests that reach it, quickest first, until one fails.</summary>
internal sealed class MutationRun(string tests, IReadOnlyList<Mutant> mutants, TextWriter output) : IDisposable
{
    /// <summary>After that a test is held not to come to an end; what is made only once may be made in it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    /// <summary>What takes longer, in milliseconds, is not run for each mutant.</summary>
    private const int Slow = 4000;

    private HostProcess? _host;

    /// <summary>The fate of each mutant, in their order.</summary>
    public async Task<IReadOnlyList<(Mutant Mutant, Fate Fate)>> Run()
    {
        var measured = await Measure();
        var quick = measured.Where(test => test.Milliseconds <= Slow).OrderBy(test => test.Milliseconds).ToList();
        output.WriteLine(
            $"{measured.Count} tests in {measured.Sum(test => test.Milliseconds) / 1000} s; "
                + $"{measured.Count - quick.Count} slow ones left out"
        );
        var fates = new List<(Mutant, Fate)>();
        foreach (var mutant in mutants)
        {
            var fate = await FateOf(mutant, quick);
            fates.Add((mutant, fate));
            output.WriteLine($"{fates.Count}/{mutants.Count} {fate.ToString().ToLowerInvariant(), -10} {mutant}");
        }

        return fates;
    }

    public void Dispose() => _host?.Dispose();

    // Twice: what is reached the first time only is made once, and a mutant of it must be on from the start.
    private async Task<List<TestMeasure>> Measure()
    {
        var names = await Ask("list") ?? throw new InvalidOperationException("the tests can't be listed");
        var first = new Dictionary<int, HashSet<int>>();
        var measured = new List<TestMeasure>();
        for (var i = 0; i < names.Count; i++)
        {
            first[i] = Reached(await Ask($"reach {i}"));
        }

        for (var i = 0; i < names.Count; i++)
        {
            var answer = await Ask($"reach {i}");
            if (answer?.FirstOrDefault(line => line.StartsWith("passed", StringComparison.Ordinal)) is { } passed)
            {
                var milliseconds = int.Parse(passed.Split(' ')[2], CultureInfo.InvariantCulture);
                var reached = Reached(answer);
                measured.Add(new TestMeasure(i, milliseconds, reached, [.. first[i].Except(reached)]));
            }
            else
            {
                output.WriteLine($"fails without a mutant, and is left out: {names[i]}");
            }
        }

        return measured;
    }

    private async Task<Fate> FateOf(Mutant mutant, List<TestMeasure> quick)
    {
        var reaching = quick.Where(test => test.Reached.Contains(mutant.Id)).ToList();
        if (reaching.Count > 0 && await IsKilled(mutant, reaching))
        {
            return Fate.Killed;
        }

        if (!quick.Exists(test => test.ReachedOnce.Contains(mutant.Id)))
        {
            return reaching.Count > 0 ? Fate.Survived : Fate.Unreached;
        }

        using var own = new HostProcess(tests, mutant.Id);
        return HasFailed(await own.Ask(Order(mutant.Id, quick), Longest)) ? Fate.Killed : Fate.Survived;
    }

    // A test that fails must pass again without the mutant; else an earlier mutant has left something behind.
    private async Task<bool> IsKilled(Mutant mutant, List<TestMeasure> reaching)
    {
        var answer = await Ask(Order(mutant.Id, reaching));
        if (!HasFailed(answer))
        {
            return false;
        }

        if (answer?[^1].Split(' ') is not ["failed", var number] || !HasFailed(await Ask($"run 0 {number}")))
        {
            return true;
        }

        Restart();
        return HasFailed(await Ask(Order(mutant.Id, reaching)));
    }

    private async Task<IReadOnlyList<string>?> Ask(string line)
    {
        _host ??= new HostProcess(tests, mutant: 0);
        var answer = await _host.Ask(line, Longest);
        if (answer is null)
        {
            Restart();
        }

        return answer;
    }

    private void Restart()
    {
        _host?.Dispose();
        _host = null;
    }

    private static string Order(int mutant, IEnumerable<TestMeasure> tests) =>
        $"run {mutant} {string.Join(' ', tests.Select(test => test.Number))}";

    // No answer is a test that did not come to an end, or that took the process with it.
    private static bool HasFailed(IReadOnlyList<string>? answer) =>
        answer is null || answer.Any(line => line.StartsWith("failed", StringComparison.Ordinal));

    private static HashSet<int> Reached(IReadOnlyList<string>? answer) =>
        answer is [.., var last] && last.StartsWith("reached", StringComparison.Ordinal)
            ?
            [
                .. last.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Skip(1)
                    .Select(id => int.Parse(id, CultureInfo.InvariantCulture)),
            ]
            : [];

    /// <param name="Number">The number of the test in its host.</param>
    /// <param name="Milliseconds">How long it takes once all is made that is made once.</param>
    /// <param name="Reached">The mutants that it reaches each time.</param>
    /// <param name="ReachedOnce">Those that it reached the first time only.</param>
    private sealed record TestMeasure(int Number, int Milliseconds, HashSet<int> Reached, HashSet<int> ReachedOnce);
}
