using WicFactCheck.Yaml;

namespace WicFactCheck.Rules;

/// <summary>One YAML file of a pack, parsed, with the problems that were found in it.</summary>
/// <param name="path">Its path, as it is shown to people.</param>
/// <param name="id">Its path below the folder of all packs, without its ending.</param>
/// <param name="content">What it holds.</param>
/// <param name="problems">Where problems are added, now and later.</param>
internal sealed class RuleFile(string path, RuleId id, string content, List<Problem> problems)
    : YamlFile(path, content, problems, "about: …")
{
    public RuleId Id { get; } = id;
}
