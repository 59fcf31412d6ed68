using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Yaml;

/// <summary>Reads typed values out of a file; whatever has the wrong shape becomes a problem with its place.</summary>
internal static class YamlAccess
{
    public static YamlNode? Find(this YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string? Text(this YamlFile file, YamlMappingNode mapping, string key) =>
        mapping.Find(key) switch
        {
            null => null,
            YamlScalarNode { Value: { Length: > 0 } text } => text,
            var other => file.Wrong<string>(other, $"'{key}' is a line of text", $"write {key}: some words"),
        };

    public static IReadOnlyList<YamlScalarNode> Texts(this YamlFile file, YamlMappingNode mapping, string key) =>
        mapping.Find(key) switch
        {
            null => [],
            YamlScalarNode { Value.Length: > 0 } only => [only],
            YamlSequenceNode list => [.. list.Children.Select(child => file.ListItem(child, key)).OfType<YamlScalarNode>()],
            var other => file.Wrong<IReadOnlyList<YamlScalarNode>>(
                other,
                $"'{key}' is a list of texts",
                "put each on a line of its own after a dash"
            ) ?? [],
        };

    public static YamlMappingNode? Mapping(this YamlFile file, YamlMappingNode mapping, string key) =>
        mapping.Find(key) switch
        {
            null => null,
            YamlMappingNode child => child,
            var other => file.Wrong<YamlMappingNode>(
                other,
                $"'{key}' is a set of keys",
                "indent its keys below it, each as 'key: value'"
            ),
        };

    /// <summary>The names and texts below a key, <c>with: {minutes: 30}</c>; null where it is left out or wrong.</summary>
    public static IReadOnlyList<(string Name, string Text)>? Pairs(this YamlFile file, YamlMappingNode mapping, string key)
    {
        if (file.Mapping(mapping, key) is not { } written)
        {
            return null;
        }

        var pairs = new List<(string, string)>();
        foreach (var (name, text) in written.Children)
        {
            if (file.ListItem(name, key) is { } told && file.ListItem(text, key) is { } value)
            {
                pairs.Add((told.Value ?? "", value.Value ?? ""));
            }
        }

        return pairs;
    }

    public static IReadOnlyList<YamlMappingNode> Mappings(this YamlFile file, YamlMappingNode mapping, string key) =>
        mapping.Find(key) switch
        {
            null => [],
            YamlSequenceNode list => [.. list.Children.Select(child => file.MappingItem(child, key)).OfType<YamlMappingNode>()],
            var other => file.Wrong<IReadOnlyList<YamlMappingNode>>(other, $"'{key}' is a list", "begin each item with a dash")
                ?? [],
        };

    /// <summary>The value of a key that names one of an enum's members; the fallback where it is left out or wrong.</summary>
    public static T OneOf<T>(this YamlFile file, YamlMappingNode mapping, string key, T fallback)
        where T : struct, Enum
    {
        if (file.Text(mapping, key) is not { } written)
        {
            return fallback;
        }

        if (Enum.TryParse<T>(written, ignoreCase: true, out var value) && !char.IsAsciiDigit(written[0]))
        {
            return value;
        }

        var names = Enum.GetNames<T>().Select(name => name.ToLowerInvariant());
        file.AddProblem(
            mapping.Find(key) ?? mapping,
            $"'{written}' is no {key}",
            Suggestion.For(written, names, "it is one of ")
        );
        return fallback;
    }

    /// <summary>Adds a problem for each key that does not belong there.</summary>
    public static void CheckKeys(this YamlFile file, YamlMappingNode mapping, IReadOnlyList<YamlKey> keys)
    {
        List<string> known = [.. keys.Select(key => key.Name)];
        foreach (var key in mapping.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!known.Contains(key.Value ?? "", StringComparer.Ordinal))
            {
                file.AddProblem(
                    key,
                    $"no key '{key.Value}' belongs here",
                    Suggestion.For(key.Value ?? "", known, "the keys are ")
                );
            }
        }
    }

    private static YamlScalarNode? ListItem(this YamlFile file, YamlNode node, string key) =>
        node as YamlScalarNode
        ?? file.Wrong<YamlScalarNode>(
            node,
            $"each item of '{key}' is a text",
            "put it in quotes if it has ': ', '[' or '{' in it"
        );

    private static YamlMappingNode? MappingItem(this YamlFile file, YamlNode node, string key) =>
        node as YamlMappingNode
        ?? file.Wrong<YamlMappingNode>(node, $"each item of '{key}' is a set of keys", "write it as '- key: value'");

    private static T? Wrong<T>(this YamlFile file, YamlNode node, string message, string help)
        where T : class
    {
        file.AddProblem(node, message, help);
        return null;
    }
}
