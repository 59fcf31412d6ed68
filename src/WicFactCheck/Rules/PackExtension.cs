using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>Finds the packs that packs build on: <c>extends</c>.</summary>
public static class PackExtension
{
    /// <summary>The packs with all that they build on before them, each once.</summary>
    /// <param name="packs">The packs that were named.</param>
    /// <param name="find">The pack of a name, or null where there is none.</param>
    /// <param name="problems">Where problems are added.</param>
    public static IReadOnlyList<RulePack> Resolve(
        IEnumerable<RulePack> packs,
        Func<string, RulePack?> find,
        List<Problem> problems
    )
    {
        var (found, begun) = (new List<RulePack>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var pack in packs)
        {
            Add(pack, find, problems, found, begun);
        }

        return found;
    }

    private static void Add(
        RulePack pack,
        Func<string, RulePack?> find,
        List<Problem> problems,
        List<RulePack> found,
        HashSet<string> begun
    )
    {
        if (!begun.Add(pack.Name))
        {
            return;
        }

        // What is wrong with a file is told once, when it is loaded.
        foreach (var file in pack.Files.Where(file => file.Content.Contains("extends:", StringComparison.Ordinal)))
        {
            var parsed = new RuleFile(file.Path, file.Id, file.Content, []);
            foreach (var node in parsed.Texts(parsed.Root, "extends"))
            {
                if (find(node.Value ?? "") is { } other)
                {
                    Add(other, find, problems, found, begun);
                }
                else
                {
                    problems.Add(Unknown(file.Path, node));
                }
            }
        }

        found.Add(pack);
    }

    private static Problem Unknown(string path, YamlScalarNode node) =>
        new(
            path,
            (int)node.Start.Line,
            (int)node.Start.Column,
            $"there is no pack '{node.Value}' to build on",
            "name a shipped pack such as 'core', or a folder beside this pack"
        );
}
