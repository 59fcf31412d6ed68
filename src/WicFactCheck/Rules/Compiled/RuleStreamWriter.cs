namespace WicFactCheck.Rules.Compiled;

/// <summary>Writes rules.</summary>
internal sealed class RuleStreamWriter(BinaryWriter output) : RuleStream
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _shared = [];

    public override int Int(int value)
    {
        output.Write7BitEncodedInt(value);
        return value;
    }

    public override ulong Bits(ulong value)
    {
        output.Write(value);
        return value;
    }

    public override decimal Decimal(decimal value)
    {
        output.Write(value);
        return value;
    }

    public override string Text(string? value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (IsNew(_texts, value))
        {
            output.Write(value);
        }

        return value;
    }

    public override T Shared<T>(T? value, Func<RuleStream, T?, T> describe)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        if (IsNew(_shared, value))
        {
            _ = describe(this, value);
        }

        return value;
    }

    // What is new has the next number, and its description follows.
    private bool IsNew<T>(Dictionary<T, int> known, T value)
        where T : notnull
    {
        var isNew = !known.TryGetValue(value, out var number);
        if (isNew)
        {
            number = known.Count;
            known.Add(value, number);
        }

        Int(number);
        return isNew;
    }
}
