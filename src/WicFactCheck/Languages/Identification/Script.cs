namespace WicFactCheck.Languages.Identification;

/// <summary>What letters are of.</summary>
internal enum Script
{
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Indic,
    Thai,
    Georgian,
    Ethiopic,
    Khmer,
    Korean,
    Japanese,
    Chinese,
    Other,
}

/// <summary>Scripts by the blocks of Unicode.</summary>
internal static class Scripts
{
    public const int Count = (int)Script.Other + 1;

    // The first character after each block or run of blocks, in order.
    private static readonly (char End, Script Script)[] Blocks =
    [
        ('\u0370', Script.Latin),
        ('\u0400', Script.Greek),
        ('\u0530', Script.Cyrillic),
        ('\u0590', Script.Armenian),
        ('\u0600', Script.Hebrew),
        ('\u0780', Script.Arabic),
        ('\u0900', Script.Other),
        ('\u0e00', Script.Indic),
        ('\u0e80', Script.Thai),
        ('\u10a0', Script.Other),
        ('\u1100', Script.Georgian),
        ('\u1200', Script.Korean),
        ('\u1380', Script.Ethiopic),
        ('\u1780', Script.Other),
        ('\u1800', Script.Khmer),
        ('\u1c80', Script.Other),
        ('\u1c90', Script.Cyrillic),
        ('\u1cc0', Script.Georgian),
        ('\u1d00', Script.Other),
        ('\u1f00', Script.Latin),
        ('\u2000', Script.Greek),
        ('\u2c00', Script.Latin),
        ('\u3040', Script.Other),
        ('\u3100', Script.Japanese),
        ('\u3130', Script.Chinese),
        ('\u3190', Script.Korean),
        ('\u31f0', Script.Chinese),
        ('\u3400', Script.Japanese),
        ('\ua000', Script.Chinese),
        ('\ua640', Script.Other),
        ('\ua6a0', Script.Cyrillic),
        ('\ua720', Script.Other),
        ('\ua800', Script.Latin),
        ('\uac00', Script.Other),
        ('\ud7b0', Script.Korean),
        ('\ud840', Script.Other),
        ('\ud890', Script.Chinese),
        ('\uf900', Script.Other),
        ('\ufb00', Script.Chinese),
        ('\ufb10', Script.Latin),
        ('\ufb50', Script.Hebrew),
        ('\uff00', Script.Arabic),
        ('\uff60', Script.Latin),
        ('\uffa0', Script.Japanese),
    ];

    /// <summary>The script of a letter.</summary>
    public static Script Of(char letter)
    {
        if (letter < Blocks[0].End)
        {
            return Script.Latin;
        }

        var (low, high) = (0, Blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = letter < Blocks[middle].End ? (low, middle) : (middle + 1, high);
        }

        return letter < Blocks[low].End ? Blocks[low].Script : Script.Other;
    }

    /// <summary>What a text in it is in, for people.</summary>
    public static string Describe(Script script) =>
        script switch
        {
            Script.Greek or Script.Armenian or Script.Thai or Script.Georgian => script.ToString(),
            Script.Khmer or Script.Korean or Script.Japanese or Script.Chinese => script.ToString(),
            Script.Cyrillic or Script.Hebrew or Script.Arabic or Script.Ethiopic => $"a language with {script} letters",
            Script.Indic => "a language with letters of India",
            _ => "another language",
        };
}
