using WicFactCheck.Mentions;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>The people, places and organisations that a file knows: <c>entities</c>.</summary>
internal static class EntitySection
{
    private static readonly MentionType[] Kinds =
    [
        MentionType.Person,
        MentionType.Place,
        MentionType.Organisation,
        MentionType.Name,
    ];

    /// <summary>The kinds by their names in rule files.</summary>
    public static IEnumerable<string> KindNames => Kinds.Select(kind => kind.ToString().ToLowerInvariant());

    public static IEnumerable<Entity> Read(RuleFile file) =>
        file.Mappings(file.Root, "entities").Select(mapping => Read(file, mapping)).OfType<Entity>();

    private static Entity? Read(RuleFile file, YamlMappingNode mapping)
    {
        file.CheckKeys(mapping, RuleKeys.Entity);
        if (file.Text(mapping, "name") is not { } name)
        {
            file.AddProblem(mapping, "an entity has no name", "add 'name: …'");
            return null;
        }

        var written = file.Text(mapping, "type") ?? "name";
        var kind = Array.Find(Kinds, kind => kind.ToString().Equals(written, StringComparison.OrdinalIgnoreCase));
        if (!KindNames.Contains(written, StringComparer.Ordinal))
        {
            file.AddProblem(
                mapping.Find("type") ?? mapping,
                $"'{written}' is no type of entity",
                Suggestion.For(written, KindNames, "the types are ")
            );
            return null;
        }

        return new Entity(name, kind, [.. file.Texts(mapping, "aliases").Select(node => node.Value ?? "")]);
    }
}
