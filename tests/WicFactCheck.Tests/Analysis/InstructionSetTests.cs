using System.Diagnostics;
using WicFactCheck.Training;

namespace WicFactCheck.Tests.Analysis;

/// <summary>The same trees, to the last margin, whatever the processor can do.</summary>
public sealed class InstructionSetTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Trees_do_not_change_with_what_is_switched_off(string variable) => Assert.Equal(Parse(null), Parse(variable));

    private static string Parse(string? switchedOff)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.ChangeExtension(typeof(CommandLine).Assembly.Location, ".dll"), "parse" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        if (switchedOff is not null)
        {
            start.Environment[switchedOff] = "0";
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet doesn't start");
        foreach (var sentence in Trees.Sentences)
        {
            process.StandardInput.WriteLine(sentence);
        }

        process.StandardInput.Close();
        var trees = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, Trees.Sentences.Length), (process.ExitCode, trees.Split("# text").Length - 1));
        return trees;
    }
}
