namespace WicFactCheck.Training.Vectors;

/// <summary>One field of a message in the wire format of Protocol Buffers.</summary>
/// <param name="Number">Which field it is.</param>
/// <param name="Value">The number that it holds; 0 for bytes.</param>
/// <param name="Start">Where its bytes begin in the file.</param>
/// <param name="End">Where they end; no later than the start for a number.</param>
internal readonly record struct ProtobufField(int Number, ulong Value, int Start, int End)
{
    /// <summary>The fields of the message that lies between two places of a file.</summary>
    /// <exception cref="InvalidDataException">It is no such message.</exception>
    public static IEnumerable<ProtobufField> Of(byte[] file, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var key = ReadNumber(file, ref at);
            var number = (int)(key >> 3);
            switch (key & 7)
            {
                case 0:
                    yield return new ProtobufField(number, ReadNumber(file, ref at), 0, 0);
                    break;
                case 2:
                    var length = (int)ReadNumber(file, ref at);
                    yield return new ProtobufField(number, 0, at, at + length);
                    at += length;
                    break;
                case 1:
                    at += 8;
                    break;
                case 5:
                    at += 4;
                    break;
                default:
                    throw new InvalidDataException("this is no message of Protocol Buffers");
            }
        }
    }

    /// <summary>The numbers that lie one after another in the field's bytes.</summary>
    public IEnumerable<ulong> Numbers(byte[] file)
    {
        var at = Start;
        while (at < End)
        {
            yield return ReadNumber(file, ref at);
        }
    }

    private static ulong ReadNumber(byte[] file, ref int at)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = file[at++];
            number |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
