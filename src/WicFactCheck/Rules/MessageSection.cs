using System.Text.RegularExpressions;
using WicFactCheck.Findings;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>Reads the message of a rule, a check or a derivation.</summary>
internal static partial class MessageSection
{
    /// <summary>The message under a mapping's key <c>message</c>, or the one that is used where there is none.</summary>
    public static string Read(RuleFile file, YamlMappingNode mapping, string otherwise)
    {
        if (file.Text(mapping, "message") is not { } message)
        {
            return otherwise;
        }

        foreach (Match place in Placeholder().Matches(message))
        {
            var name = place.Groups["name"].Value;
            if (!MessageText.Names.Contains(name, StringComparer.Ordinal))
            {
                file.AddProblem(
                    mapping.Find("message") ?? mapping,
                    $"a message has no '{place.Value}'",
                    Suggestion.For(name, MessageText.Names, "what it can have in braces is ")
                );
            }
        }

        return message;
    }

    [GeneratedRegex(@"\{(?<name>[\w-]+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
