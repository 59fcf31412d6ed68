using System.Text;

namespace WicFactCheck.Cli;

/// <summary>Where commands read and write; lines end in "\n" and text is UTF-8 everywhere.</summary>
public sealed record Streams(TextReader In, TextWriter Out, TextWriter Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Streams OfProcess() =>
        new(
            new StreamReader(Console.OpenStandardInput(), Utf8),
            new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 13) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true }
        );
}
