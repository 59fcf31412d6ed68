namespace WicFactCheck.Mutations;

/// <summary>A small change of the library that its tests should notice.</summary>
/// <param name="Id">A number from 1; 0 stands for no change.</param>
/// <param name="File">The path of the source file below the library, with slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Original">What stands there.</param>
/// <param name="Changed">What would stand there.</param>
internal sealed record Mutant(int Id, string File, int Line, int Column, string Original, string Changed)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Shortened(Original)}  ->  {Shortened(Changed)}";

    private static string Shortened(string code)
    {
        const int Longest = 90;
        var line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
