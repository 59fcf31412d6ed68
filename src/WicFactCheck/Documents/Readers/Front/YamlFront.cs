using System.Collections.Immutable;
using WicFactCheck.Files;
using WicFactCheck.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WicFactCheck.Documents.Readers.Front;

/// <summary>Front matter in YAML between lines of "---". Broken YAML says what it says before it breaks.</summary>
internal static class YamlFront
{
    public static FrontMatter? Read(MappedText file, Limits limits) =>
        Fences.Between(file.Content, "---", "---", "...") is { } fenced
            ? new FrontMatter(fenced.End, Values(file, fenced.Inside, limits))
            : null;

    private static ImmutableArray<FrontValue> Values(MappedText file, TextSpan inside, Limits limits)
    {
        var values = ImmutableArray.CreateBuilder<FrontValue>();
        try
        {
            // Keys of the maps around; null for a list, whose values are not the article's own.
            var around = new Stack<string?>();
            string? key = null;
            var parser = new Parser(new StringReader(file.Content.Substring(inside.Start, inside.Length)));
            while (parser.MoveNext())
            {
                if (around.Count > limits.Depth)
                {
                    throw TooDeep(parser.Current, limits);
                }

                switch (parser.Current)
                {
                    case MappingStart:
                        around.Push(key ?? "");
                        key = null;
                        break;
                    case SequenceStart:
                        around.Push(null);
                        key = null;
                        break;
                    case MappingEnd or SequenceEnd:
                        around.Pop();
                        key = null;
                        break;
                    case Scalar scalar when around.Count == 0 || around.Contains(null):
                        break;
                    case Scalar scalar when key is null:
                        key = scalar.Value;
                        break;
                    case Scalar scalar:
                        values.Add(Value(scalar, key, around, file, inside.Start));
                        key = null;
                        break;
                }
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or FormatException)
        {
            // YamlDotNet gives up in all these ways. An article is checked as it is; its front matter is not ours to police.
        }

        return values.ToImmutable();
    }

    // The front matter begins on the second line of the file.
    private static LimitException TooDeep(ParsingEvent? at, Limits limits) =>
        new(
            $"the front matter is nested more than {limits.Depth} deep",
            Limits.Help("take its keys and lists out of each other", "depth"),
            (int?)at?.Start.Line + 1,
            (int?)at?.Start.Column
        );

    private static FrontValue Value(Scalar scalar, string key, Stack<string?> around, MappedText file, int offset)
    {
        var (start, end) = (offset + (int)scalar.Start.Index, offset + (int)scalar.End.Index);
        var span = new TextSpan(
            Math.Min(start, file.Content.Length),
            Math.Clamp(end, Math.Min(start, file.Content.Length), file.Content.Length)
        );
        return FrontValue.Of(key, around.Count > 1 ? around.Peek() : null, around.Count - 1, scalar.Value, file, span);
    }
}
