using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WicFactCheck.Yaml;

/// <summary>
/// Refuses aliases, a few lines of which can stand for more than any memory holds, what is nested deeper than a tree can be built
/// of, and the character that ends names for systems.
/// </summary>
internal sealed class TamedParser(IParser parser) : IParser
{
    private const int Deepest = 100;

    private int _depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        var moved = parser.MoveNext();
        _depth += moved ? parser.Current?.NestingIncrease ?? 0 : 0;
        return parser.Current switch
        {
            AnchorAlias alias => throw new RefusedException(
                alias,
                $"aliases such as '*{alias.Value}' are not read",
                "write out what it stands for"
            ),
            Scalar { Value: var text } scalar when text.Contains('\0', StringComparison.Ordinal) => throw new RefusedException(
                scalar,
                "this text holds the character U+0000, which no name and no word has",
                "take it out"
            ),
            { } deep when _depth > Deepest => throw new RefusedException(
                deep,
                $"keys and lists are nested more than {Deepest} deep",
                "take them out of each other"
            ),
            _ => moved,
        };
    }
}

/// <summary>What is YAML and not read.</summary>
/// <param name="at">Where it is.</param>
/// <param name="message">What it is.</param>
/// <param name="help">What to do about it.</param>
internal sealed class RefusedException(ParsingEvent at, string message, string help) : YamlException(at.Start, at.End, message)
{
    public string Help { get; } = help;
}
