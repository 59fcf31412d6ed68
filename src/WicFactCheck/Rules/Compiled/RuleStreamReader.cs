using System.Buffers.Binary;
using System.Text;

namespace WicFactCheck.Rules.Compiled;

/// <summary>Reads what <see cref="RuleStreamWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">From every method, where the content ends early or is no such content.</exception>
internal sealed class RuleStreamReader(byte[] content, int start) : RuleStream
{
    private readonly List<string> _texts = [];
    private readonly List<object> _shared = [];
    private int _at = start;

    public override int Int(int value)
    {
        // As BinaryWriter writes it: seven bits a byte, the lowest first.
        uint result = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Take(1)[0];
            result |= (part & 0x7Fu) << shift;
            if (part < 0x80)
            {
                return (int)result;
            }
        }

        throw new InvalidDataException("a number has too many bytes");
    }

    public override ulong Bits(ulong value) => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public override decimal Decimal(decimal value)
    {
        var parts = Take(sizeof(decimal));
        return new decimal([
            BinaryPrimitives.ReadInt32LittleEndian(parts),
            BinaryPrimitives.ReadInt32LittleEndian(parts[4..]),
            BinaryPrimitives.ReadInt32LittleEndian(parts[8..]),
            BinaryPrimitives.ReadInt32LittleEndian(parts[12..]),
        ]);
    }

    public override string Text(string? value)
    {
        var number = Int(0);
        if (number == _texts.Count)
        {
            _texts.Add(Encoding.UTF8.GetString(Take(Int(0))));
        }

        return number < _texts.Count ? _texts[number] : throw new InvalidDataException("a text is named that was not told");
    }

    public override T Shared<T>(T? value, Func<RuleStream, T?, T> describe)
        where T : class
    {
        var number = Int(0);
        if (number == _shared.Count)
        {
            // What it has inside comes after it.
            _shared.Add(value!);
            _shared[number] = describe(this, null);
        }

        return number < _shared.Count && _shared[number] is T known
            ? known
            : throw new InvalidDataException("a part is named that was not told");
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > content.Length - _at)
        {
            throw new InvalidDataException("the content ends early");
        }

        _at += length;
        return content.AsSpan(_at - length, length);
    }
}
