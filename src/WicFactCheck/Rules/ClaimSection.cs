using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>
/// The claim rule of a file: <c>claim</c>, <c>say</c>, <c>unless</c>, <c>compare</c>, <c>severity</c>, <c>message</c>.
/// </summary>
internal static class ClaimSection
{
    public static (ClaimRule Claim, FindingRule Finding)? Read(RuleFile file, PatternScope scope)
    {
        if (file.Mapping(file.Root, "claim") is not { } claim)
        {
            return null;
        }

        file.CheckKeys(claim, RuleKeys.Claim);
        return file.Root.Find("say") is null && claim.Find("subject") is null
            ? Figure(file, claim, scope)
            : Sentence(file, claim, scope);
    }

    // A rule that knows its sentences by patterns.
    private static (ClaimRule Claim, FindingRule Finding)? Sentence(RuleFile file, YamlMappingNode claim, PatternScope scope)
    {
        var says = Patterns(file, "say", scope);
        var unless = Patterns(file, "unless", scope);
        if (says.IsEmpty && file.Texts(file.Root, "say").Count == 0)
        {
            file.AddProblem(
                claim,
                "this rule has no pattern",
                "add 'say:' with at least one line such as '- <edition:event> in <when:date>'"
            );
        }

        var isAboutTopic = claim.Find("subject") is null;
        var subject = isAboutTopic ? null : Role(file, claim, "subject", says);
        var value = Role(file, claim, "value", says);
        if (
            (subject is null && !isAboutTopic)
            || value is null
            || file.Text(claim, "attribute") is not { } attribute
            || says.IsEmpty
        )
        {
            return null;
        }

        foreach (
            var say in file.Texts(file.Root, "say")
                .Where((_, i) => i < says.Length && !says[i].CaptureTypes.ContainsKey(value.Capture))
        )
        {
            file.AddProblem(
                say,
                $"this pattern has no capture '{value.Capture}' for the value",
                $"write <{value.Capture}:type> where the value stands"
            );
        }

        CheckCases(file, claim);
        CheckCaptures(file, says, subject is null ? [value.Capture] : [subject.Capture, value.Capture]);
        var rule = new ClaimRule
        {
            Id = file.Id,
            About = file.Text(file.Root, "about") ?? "",
            Subject = subject,
            Attribute = attribute,
            IsCompared = file.OneOf(file.Root, "compare", Comparison.None) != Comparison.None,
            Value = value with
            {
                HasOwnBound = file.Texts(file.Root, "say").Any(say => HasBoundBefore(say.Value ?? "", value.Capture, scope)),
            },
            Says = [.. says.Select(say => PatternProgram.Of(say.Node))],
            Unless = [.. unless.Select(pattern => PatternProgram.Of(pattern.Node))],
            Stance = file.Root.Find("stance") is null ? null : file.OneOf(file.Root, "stance", Stance.Asserted),
            Change = file.OneOf(file.Root, "changes", Change.Fixed),
        };
        return (rule, Finding(file, rule));
    }

    // A rule that knows its values by the words around them.
    private static (ClaimRule Claim, FindingRule Finding)? Figure(RuleFile file, YamlMappingNode claim, PatternScope scope)
    {
        if (
            file.Text(claim, "value") is not { } written
            || written is not ['<', .. var inside, '>']
            || inside.Split(':') is not [var capture, var types]
        )
        {
            file.AddProblem(
                claim.Find("value") ?? claim,
                "the value of a rule without 'say' is a capture with its type",
                "write 'value: <n:number>', or add 'say:' with patterns"
            );
            return null;
        }

        foreach (var unknown in types.Split('|').Where(type => !MentionTypes.ByName.ContainsKey(type)))
        {
            file.AddProblem(
                claim.Find("value") ?? claim,
                $"no type '{unknown}' is known",
                Suggestion.For(unknown, MentionTypes.ByName.Keys, "the types are ")
            );
        }

        if (file.Text(claim, "attribute") is not { } attribute)
        {
            file.AddProblem(claim, "the claim has no attribute", "add 'attribute: ' with what is told");
            return null;
        }

        CheckCases(file, claim);
        var counted = file.Texts(file.Root, "counted");
        var countsAnything = counted is [{ Value: "anything" }];
        var isGoverned = file.Root.Find("governed-by") is not null;
        var words = isGoverned ? "governed-by" : "near";
        var near = Meanings(file, file.Texts(file.Root, words), scope);
        if (near.Count == 0 && file.Root.Find(words) is not null)
        {
            return null;
        }

        var rule = new ClaimRule
        {
            Id = file.Id,
            About = file.Text(file.Root, "about") ?? "",
            Attribute = attribute,
            Value = new ClaimRule.Role(
                capture,
                [.. types.Split('|').Where(MentionTypes.ByName.ContainsKey).Select(type => MentionTypes.ByName[type])]
            ),
            Near = near,
            IsGoverned = isGoverned,
            Counted = countsAnything ? [] : Meanings(file, counted, scope),
            CountsAnything = countsAnything,
            NamesNeeded = Names(file),
            Units = [.. file.Texts(file.Root, "units").Select(node => node.Value ?? "")],
            Change = file.OneOf(file.Root, "changes", Change.Fixed),
        };
        return (rule, Finding(file, rule));
    }

    // "… since <when:date>": a word of the pattern right before the capture.
    private static bool HasBoundBefore(string pattern, string capture, PatternScope scope)
    {
        var end = pattern.IndexOf($"<{capture}:", StringComparison.Ordinal);
        if (end < 0 || !scope.Lists.TryGetValue("time-bounds", out var bounds))
        {
            return false;
        }

        var start = Math.Max(pattern.LastIndexOf('>', end), pattern.LastIndexOf("...", end, StringComparison.Ordinal)) + 1;
        var words = pattern[start..end].Split([' ', '|', '(', ')', '[', ']', '.'], StringSplitOptions.RemoveEmptyEntries);
        return bounds.Any(bound => words.Contains(bound, StringComparer.Ordinal));
    }

    private static int Names(RuleFile file)
    {
        if (file.Text(file.Root, "names") is not { } written)
        {
            return 0;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var names) && names <= 5)
        {
            return names;
        }

        file.AddProblem(file.Root.Find("names")!, $"'{written}' is no number of names", "write a number from 0 to 5");
        return 0;
    }

    private static FrozenSet<ulong> Meanings(RuleFile file, IReadOnlyList<YamlScalarNode> words, PatternScope scope)
    {
        var meanings = new HashSet<ulong>();
        foreach (var node in words)
        {
            var word = node.Value ?? "";
            if (word is not ['@', .. var name])
            {
                meanings.Add(scope.MeaningOf(word));
            }
            else if (scope.Lists.TryGetValue(name, out var list))
            {
                meanings.UnionWith(list.Where(entry => !entry.Contains(' ', StringComparison.Ordinal)).Select(scope.MeaningOf));
            }
            else
            {
                file.AddProblem(
                    node,
                    $"no word list '{name}' is known",
                    Suggestion.For(name, scope.Lists.Keys, "the lists are ")
                );
            }
        }

        return meanings.ToFrozenSet();
    }

    // A capture with a name of its own is there to be used; <type> alone only asks for something of that type.
    private static void CheckCaptures(RuleFile file, ImmutableArray<ParsedPattern> says, IReadOnlyList<string> used)
    {
        foreach (var (name, types) in says.SelectMany(say => say.CaptureTypes).DistinctBy(pair => pair.Key))
        {
            if (
                !used.Contains(name, StringComparer.Ordinal)
                && !types.Contains(name)
                && file.Texts(file.Root, "say")
                    .FirstOrDefault(say => (say.Value ?? "").Contains($"<{name}:", StringComparison.Ordinal))
                    is { } pattern
            )
            {
                file.AddProblem(
                    pattern,
                    $"the claim doesn't use the capture '{name}'",
                    $"write <{types[0]}> if it only has to be there"
                );
            }
        }
    }

    private static void CheckCases(RuleFile file, YamlMappingNode claim)
    {
        var cases = file.Mappings(file.Root, "tests");
        foreach (var (key, what) in new[] { ("reads", "reads"), ("ignores", "ignores") })
        {
            if (!cases.Any(test => test.Find(key) is not null))
            {
                file.AddProblem(claim, $"this rule has no case that it {what}", $"add '- {key}: a sentence' under 'tests:'");
            }
        }
    }

    private static ImmutableArray<ParsedPattern> Patterns(RuleFile file, string key, PatternScope scope) =>
        [.. file.Texts(file.Root, key).Select(node => file.Pattern(node, scope)).OfType<ParsedPattern>()];

    private static ClaimRule.Role? Role(RuleFile file, YamlMappingNode claim, string key, ImmutableArray<ParsedPattern> says)
    {
        if (file.Text(claim, key) is not { } written || written is not ['<', .. var capture, '>'])
        {
            file.AddProblem(
                claim.Find(key) ?? claim,
                $"the claim's {key} is a capture",
                $"write '{key}: <name>', with the name of a capture in 'say'"
            );
            return null;
        }

        var types = says.SelectMany(say => say.CaptureTypes.GetValueOrDefault(capture, []))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (types.Count == 0 && says.Length > 0)
        {
            var known = says.SelectMany(say => say.CaptureTypes.Keys).Distinct(StringComparer.Ordinal);
            file.AddProblem(
                claim.Find(key) ?? claim,
                $"no pattern captures '{capture}'",
                Suggestion.For(capture, known, "the captures are ")
            );
            return null;
        }

        return new ClaimRule.Role(
            capture,
            [.. types.Where(MentionTypes.ByName.ContainsKey).Select(type => MentionTypes.ByName[type])]
        )
        {
            TakesWords = types.Any(type => !MentionTypes.ByName.ContainsKey(type)),
        };
    }

    private static FindingRule Finding(RuleFile file, ClaimRule rule)
    {
        var compare = file.OneOf(file.Root, "compare", Comparison.None);
        CheckComparison(file, compare, rule.Value);
        return new(
            rule.Id,
            compare,
            file.OneOf(file.Root, "severity", Severity.Warning),
            MessageSection.Read(file, file.Root, "{subject}: {sides}"),
            rule.About
        );
    }

    // Values of a kind that a comparer doesn't know would never be found to differ.
    private static void CheckComparison(RuleFile file, Comparison compare, ClaimRule.Role value)
    {
        var wrong = value.Types.Where(type => !ComparedTypes.Of(type).Contains(compare)).ToList();
        if (compare == Comparison.None || wrong.Count == 0 || file.Root.Find("compare") is not { } node)
        {
            return;
        }

        var fitting = ComparedTypes.Of(wrong[0]).Select(known => NameOf(known)).ToList();
        file.AddProblem(
            node,
            $"values of the type '{NameOf(wrong[0])}' can't be compared as '{NameOf(compare)}'",
            fitting.Count == 0 ? "write 'compare: none'" : $"write 'compare: {string.Join("' or '", fitting)}'"
        );
    }

    private static string NameOf(Enum value) => value.ToString().ToLowerInvariant();
}
