using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace WicFactCheck.Analysis.Models;

/// <summary>
/// Reads the numbers and words of a model file one after another; each of them throws <see cref="InvalidDataException"/> where
/// the file ends too early.
/// </summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public readonly bool IsAtEnd => rest.IsEmpty;

    public int Integer() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public float Real() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    /// <summary>A text: its length in bytes, then the bytes.</summary>
    public string Text() => Encoding.UTF8.GetString(Take(Integer()));

    public string[] Texts()
    {
        var texts = new string[Count(sizeof(int))];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    /// <summary>Numbers of one kind: how many there are, then they, least significant byte first.</summary>
    public T[] Numbers<T>()
        where T : unmanaged
    {
        var numbers = new T[Count(Marshal.SizeOf<T>())];
        Take(numbers.Length * Marshal.SizeOf<T>()).CopyTo(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    // How many items of at least that size follow.
    private int Count(int size)
    {
        var count = Integer();
        return count >= 0 && (long)count * size <= rest.Length ? count : throw Damaged();
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > rest.Length)
        {
            throw Damaged();
        }

        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    private static InvalidDataException Damaged() => new("the model file is damaged: it ends too early");
}
