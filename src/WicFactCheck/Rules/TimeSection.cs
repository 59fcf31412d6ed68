using System.Collections.Frozen;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>The shapes of time that a file describes: <c>times</c>.</summary>
internal static class TimeSection
{
    public static IEnumerable<TimeShape> Read(RuleFile file, PatternScope scope) =>
        file.Mappings(file.Root, "times").SelectMany(mapping => Read(file, mapping, scope));

    private static IEnumerable<TimeShape> Read(RuleFile file, YamlMappingNode mapping, PatternScope scope)
    {
        file.CheckKeys(mapping, RuleKeys.Time);
        if (file.Text(mapping, "is") is not { } name || !TimeResolvers.All.ContainsKey(name))
        {
            var written = file.Text(mapping, "is") ?? "";
            file.AddProblem(
                mapping.Find("is") ?? mapping,
                $"no shape of time '{written}' is known",
                Suggestion.For(written, TimeResolvers.All.Keys, "the shapes are ")
            );
            yield break;
        }

        var settings = (file.Pairs(mapping, "with") ?? []).ToFrozenDictionary(
            pair => pair.Name,
            pair => pair.Text,
            StringComparer.Ordinal
        );
        var only = Style(file, mapping);
        var where = Surroundings(file, mapping, scope);
        foreach (var node in file.Texts(mapping, "say"))
        {
            if (file.Pattern(node, scope) is { } pattern)
            {
                yield return new TimeShape
                {
                    Rule = file.Id,
                    Pattern = PatternProgram.Of(pattern.Node),
                    ResolverName = name,
                    CaptureTypes = pattern.CaptureTypes,
                    Settings = settings,
                    Only = only,
                    Where = where,
                };
            }
        }
    }

    private static TextStyle? Style(RuleFile file, YamlMappingNode mapping)
    {
        if (file.Text(mapping, "only") is not { } written)
        {
            return null;
        }

        if (Enum.TryParse<TextStyle>(written, ignoreCase: true, out var style))
        {
            return style;
        }

        var names = Enum.GetNames<TextStyle>().Select(name => name.ToLowerInvariant());
        file.AddProblem(
            mapping.Find("only") ?? mapping,
            $"'{written}' is no style of text",
            Suggestion.For(written, names, "the styles are ")
        );
        return null;
    }

    private static TimeSurroundings? Surroundings(RuleFile file, YamlMappingNode mapping, PatternScope scope)
    {
        if (file.Mapping(mapping, "where") is not { } where)
        {
            return null;
        }

        file.CheckKeys(where, RuleKeys.Surroundings);
        var surroundings = new TimeSurroundings
        {
            After = file.Text(where, "after"),
            NotAfter = file.Text(where, "not-after"),
            Before = file.Text(where, "before"),
            NotBefore = file.Text(where, "not-before"),
            Near = file.Text(where, "near"),
            NotNear = file.Text(where, "not-near"),
            AfterName = file.Text(where, "after-name") is "yes",
            Running = file.Text(where, "running") is "yes",
        };
        foreach (var list in surroundings.Lists.Where(list => !scope.Lists.ContainsKey(list)))
        {
            file.AddProblem(
                where,
                $"no list of words '{list}' is known",
                Suggestion.For(list, scope.Lists.Keys, "the lists are ")
            );
        }

        return surroundings;
    }
}
