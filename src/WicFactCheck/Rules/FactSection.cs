using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Mentions;
using WicFactCheck.Yaml;

namespace WicFactCheck.Rules;

/// <summary>What a file knows for certain: <c>facts</c>, each as <c>subject | attribute | value | source</c>.</summary>
internal static class FactSection
{
    public static IEnumerable<Fact> Read(RuleFile file)
    {
        foreach (var node in file.Texts(file.Root, "facts"))
        {
            if (Parse(file.Id, (node.Value ?? "").Split('|', StringSplitOptions.TrimEntries)) is { } fact)
            {
                yield return fact;
            }
            else
            {
                file.AddProblem(node, "a fact has four parts", "write '- subject | attribute | value | source'");
            }
        }
    }

    /// <summary>The fact that four parts make, or null where there are not four, or one is empty.</summary>
    public static Fact? Parse(RuleId sheet, IReadOnlyList<string> parts) =>
        parts is [{ Length: > 0 } subject, { Length: > 0 } attribute, { Length: > 0 } value, { Length: > 0 } source]
            ? new Fact(SubjectOf(subject), attribute, value, source, sheet)
            : null;

    // "World Tea Forum #2", "World Tea Forum 2015", or a name.
    private static ClaimSubject SubjectOf(string text)
    {
        var space = text.LastIndexOf(' ');
        var last = text[(space + 1)..];
        return space > 0
            && last.StartsWith('#')
            && int.TryParse(last[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new ClaimSubject(text[..space], IsSeries: true, new Edition(number, null))
            : space > 0 && last.Length == 4 && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? new ClaimSubject(text[..space], IsSeries: true, new Edition(null, year))
            : new ClaimSubject(text, IsSeries: false);
    }
}
