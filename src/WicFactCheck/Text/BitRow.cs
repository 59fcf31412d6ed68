using System.Numerics;

namespace WicFactCheck.Text;

/// <summary>A set of small numbers that gives them back in ascending order, without sorting.</summary>
/// <param name="size">One more than the largest number.</param>
internal sealed class BitRow(int size)
{
    private const int Width = 64;

    private readonly ulong[] _bits = new ulong[(size + Width - 1) / Width];

    /// <summary>Puts a number in; false where it was in already.</summary>
    public bool Add(int number)
    {
        ref var bits = ref _bits[number / Width];
        var bit = 1UL << (number % Width);
        var isNew = (bits & bit) == 0;
        bits |= bit;
        return isNew;
    }

    /// <summary>Moves all numbers to the end of a list, in ascending order.</summary>
    public void MoveTo(List<int> numbers)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var bits = _bits[i]; bits != 0; bits &= bits - 1)
            {
                numbers.Add((i * Width) + BitOperations.TrailingZeroCount(bits));
            }

            _bits[i] = 0;
        }
    }
}
