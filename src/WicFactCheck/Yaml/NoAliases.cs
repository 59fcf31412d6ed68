using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WicFactCheck.Yaml;

/// <summary>Refuses aliases: a few lines of them can stand for more than any memory holds.</summary>
internal sealed class NoAliases(IParser parser) : IParser
{
    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        var moved = parser.MoveNext();
        return parser.Current is AnchorAlias alias
            ? throw new AliasException(alias.Start, alias.End, $"rule files have no aliases such as '*{alias.Value}'")
            : moved;
    }
}

/// <summary>An alias in a rule file.</summary>
internal sealed class AliasException(Mark start, Mark end, string message) : YamlException(start, end, message);
