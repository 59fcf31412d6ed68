using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace VerifyXunit;

/// <summary>
/// Stands in for Verify.Xunit where its packages can't be restored: the same call, the same files. Build with
/// <c>-p:SnapshotEngine=Verify.Xunit</c> to have the real one.
/// </summary>
public static class Verifier
{
    /// <summary>Compares a text with the approved one beside the test, <c>Class.Method.verified.txt</c>.</summary>
    /// <remarks>
    /// On a mismatch the text is kept as <c>Class.Method.received.txt</c> and shown in a diff tool where there is one.
    /// </remarks>
    public static async Task Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(
            Path.GetDirectoryName(sourceFile) ?? "",
            $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}"
        );
        var (received, verified) = (stem + ".received.txt", stem + ".verified.txt");
        var text = Normalised(target);
        var approved = File.Exists(verified) ? Normalised(await File.ReadAllTextAsync(verified)) : null;
        if (approved == text)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!BuildServerDetector.Detected)
        {
            await DiffRunner.LaunchForTextAsync(received, verified);
        }

        Assert.Fail(
            $"""
            {(approved is null ? "There is no approved text yet" : "The text differs from the approved one")}.
            If this is right, approve it: mv '{received}' '{verified}'
            {Difference(approved ?? "", text)}
            """
        );
    }

    private static string Normalised(string text) => text.TrimStart('\ufeff').ReplaceLineEndings("\n").TrimEnd('\n');

    private static string Difference(string approved, string received)
    {
        var (old, now) = (approved.Split('\n'), received.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Max(old.Length, now.Length))
            .First(i => i >= old.Length || i >= now.Length || old[i] != now[i]);
        return $"line {line + 1}:\n- {(line < old.Length ? old[line] : "(nothing)")}\n"
            + $"+ {(line < now.Length ? now[line] : "(nothing)")}";
    }
}
