using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WicFactCheck.Analysis.Network;

/// <summary>Numbers in memory that begins where a line of the processor's cache does, so that no vector straddles two.</summary>
internal sealed class AlignedBuffer<T>
    where T : unmanaged
{
    private const int Alignment = 64;
    private readonly T[] cells;
    private readonly int first;

    /// <summary>Makes a buffer of zeros.</summary>
    /// <param name="length">How many numbers it holds.</param>
    public AlignedBuffer(int length)
    {
        Length = length;
        cells = GC.AllocateArray<T>(length + Alignment / Unsafe.SizeOf<T>(), pinned: true);
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(cells, 0);
        first = (int)(-address & (Alignment - 1)) / Unsafe.SizeOf<T>();
    }

    public int Length { get; }

    public Span<T> Span => cells.AsSpan(first, Length);

    /// <summary>The first number, for loops over vectors.</summary>
    public ref T Start => ref cells[first];

    /// <summary>The number at <paramref name="index"/>, for loops over vectors: no bound is checked.</summary>
    public ref T At(int index) => ref Unsafe.Add(ref Start, index);

    /// <summary>A buffer of at least that length: this one, or a new and larger one without its numbers.</summary>
    public AlignedBuffer<T> WithRoomFor(int length) => length <= Length ? this : new AlignedBuffer<T>(length + length / 2);
}
