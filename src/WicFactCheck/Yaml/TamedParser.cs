using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WicFactCheck.Yaml;

/// <summary>
/// Refuses aliases, a few lines of which can stand for more than any memory holds, and what is nested deeper than a tree can be
/// built of.
/// </summary>
internal sealed class TamedParser(IParser parser) : IParser
{
    private const int Deepest = 100;

    private int _depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        var moved = parser.MoveNext();
        if (parser.Current is AnchorAlias alias)
        {
            throw new AliasException(alias.Start, alias.End, $"aliases such as '*{alias.Value}' are not read");
        }

        _depth += moved ? parser.Current?.NestingIncrease ?? 0 : 0;
        return _depth > Deepest && parser.Current is { } deep
            ? throw new NestingException(deep.Start, deep.End, $"keys and lists are nested more than {Deepest} deep")
            : moved;
    }
}

/// <summary>An alias.</summary>
internal sealed class AliasException(Mark start, Mark end, string message) : YamlException(start, end, message);

/// <summary>Keys or lists in each other, too many of them.</summary>
internal sealed class NestingException(Mark start, Mark end, string message) : YamlException(start, end, message);
