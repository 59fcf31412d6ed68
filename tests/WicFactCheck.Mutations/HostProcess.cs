using System.Diagnostics;

namespace WicFactCheck.Mutations;

/// <summary>A process that runs tests. It is ended when a test takes too long, and when it is disposed of.</summary>
internal sealed class HostProcess : IDisposable
{
    private const long MostMemory = 3_000_000_000;

    private readonly Process _process;

    public HostProcess(string tests, int mutant)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Own().Concat(["host", tests, $"{mutant}"]))
        {
            start.ArgumentList.Add(argument);
        }

        // A mutant may ask for memory without end.
        start.Environment["DOTNET_GCHeapHardLimit"] = $"{MostMemory:x}";

        // On a build server, a text that is not the approved one opens no window.
        start.Environment["CI"] = "true";
        _process = Process.Start(start) ?? throw new InvalidOperationException("the process for tests doesn't start");
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>The lines of an answer, without its end.</summary>
    /// <param name="line">What is asked.</param>
    /// <param name="longest">The time that each line of the answer may take.</param>
    /// <returns>Null where a line takes longer, or where the process dies.</returns>
    public async Task<IReadOnlyList<string>?> Ask(string line, TimeSpan longest)
    {
        var answer = new List<string>();
        try
        {
            await _process.StandardInput.WriteLineAsync(line);
            await _process.StandardInput.FlushAsync();
            while (true)
            {
                using var clock = new CancellationTokenSource(longest);
                switch (await _process.StandardOutput.ReadLineAsync(clock.Token))
                {
                    case null:
                        return null;
                    case "done":
                        return answer;
                    case var told:
                        answer.Add(told);
                        break;
                }
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    // "dotnet program.dll" or the program's own file.
    private static string[] Own() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
