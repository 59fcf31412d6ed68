using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace WicFactCheck.Rules.Compiled;

/// <summary>
/// Takes rules apart into numbers and texts, or puts them together out of these: each part is handed in and handed back. A
/// writer writes what it is handed; a reader is handed nothing and hands back what it reads. So one description of a part
/// serves both ways.
/// </summary>
internal abstract class RuleStream
{
    public abstract int Int(int value);

    public abstract ulong Bits(ulong value);

    public abstract decimal Decimal(decimal value);

    /// <summary>A text; one that comes again takes no more room than a number.</summary>
    public abstract string Text(string? value);

    /// <summary>A part that many others share: it is handed back as the same object each time.</summary>
    /// <param name="value">The part, to be written; null in reading.</param>
    /// <param name="describe">Describes it when it comes for the first time.</param>
    public abstract T Shared<T>(T? value, Func<RuleStream, T?, T> describe)
        where T : class;

    public bool Flag(bool value) => Int(value ? 1 : 0) != 0;

    public string? TextOrNull(string? value) => Flag(value is not null) ? Text(value) : null;

    public int? IntOrNull(int? value) => Flag(value is not null) ? Int(value ?? 0) : null;

    public ImmutableArray<int> Ints(ImmutableArray<int> values)
    {
        var result = new int[Int(values.IsDefault ? 0 : values.Length)];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Int(values.IsDefaultOrEmpty ? 0 : values[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    public ImmutableArray<ulong> ManyBits(ImmutableArray<ulong> values)
    {
        var result = new ulong[Int(values.IsDefault ? 0 : values.Length)];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Bits(values.IsDefaultOrEmpty ? 0 : values[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    public ImmutableArray<string> Texts(ImmutableArray<string> values) =>
        Many(values, static (stream, text) => stream.Text(text));

    public ImmutableArray<T> Many<T>(ImmutableArray<T> values, Func<RuleStream, T?, T> part)
    {
        var result = new T[Int(values.IsDefault ? 0 : values.Length)];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = part(this, values.IsDefaultOrEmpty ? default : values[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }
}
