using System.Diagnostics;
using System.Reflection;

namespace WicFactCheck.Mutations;

/// <summary>Runs tests one by one in this process, by lines that it reads, and answers by lines.</summary>
/// <remarks>
/// <c>list</c> answers a line for each test. <c>run MUTANT TEST…</c> turns a mutant on, answers <c>test N</c> before each
/// test and <c>passed N MILLISECONDS</c> or <c>failed N</c> after it, and stops at the first that fails. <c>reach TEST</c> runs a
/// test without a mutant and adds <c>reached</c> with the numbers of the mutants that it reaches. Each answer ends with
/// <c>done</c>.
/// </remarks>
internal sealed class TestHost
{
    private readonly FieldInfo _on;
    private readonly bool[] _reached;
    private readonly IReadOnlyList<TestCase> _tests;

    /// <param name="tests">The assembly of the tests, beside the changed library.</param>
    /// <param name="mutant">The mutant that is on from the start, where what is made only once has it too; 0 for none.</param>
    public TestHost(string tests, int mutant)
    {
        // The program that the tests run looks for its rules beside it.
        var folder = Path.GetDirectoryName(tests) ?? ".";
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
        AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
            Path.Combine(folder, new AssemblyName(wanted.Name).Name + ".dll") is var path && File.Exists(path)
                ? Assembly.LoadFrom(path)
                : null;
        var library = Assembly.LoadFrom(Path.Combine(folder, "WicFactCheck.Core.dll"));
        var type = library.GetType(MutantSwitch.TypeName, throwOnError: true) ?? throw new InvalidOperationException();
        _on = type.GetField("On") ?? throw new InvalidOperationException();
        _reached = type.GetField("Reached")?.GetValue(null) as bool[] ?? throw new InvalidOperationException();
        _on.SetValue(null, mutant);
        _tests = TestCase.In(Assembly.LoadFrom(tests));
    }

    public void Serve(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            switch (line.Split(' '))
            {
                case ["list"]:
                    foreach (var test in _tests)
                    {
                        output.WriteLine(test.Name);
                    }

                    break;
                case ["reach", var number]:
                    Array.Clear(_reached);
                    Run(int.Parse(number), output);
                    output.WriteLine(
                        "reached " + string.Join(' ', Enumerable.Range(1, _reached.Length - 1).Where(i => _reached[i]))
                    );
                    break;
                case ["run", var mutant, .. var numbers]:
                    _on.SetValue(null, int.Parse(mutant));
                    _ = numbers.All(number => Run(int.Parse(number), output));
                    break;
                default:
                    throw new InvalidOperationException($"no such line: {line}");
            }

            output.WriteLine("done");
            output.Flush();
        }
    }

    private bool Run(int number, TextWriter output)
    {
        output.WriteLine($"test {number}");
        output.Flush();
        var watch = Stopwatch.StartNew();
        var passed = _tests[number].Run();
        output.WriteLine(passed ? $"passed {number} {watch.ElapsedMilliseconds}" : $"failed {number}");
        return passed;
    }
}
