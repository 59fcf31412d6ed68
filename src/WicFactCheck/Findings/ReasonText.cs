using WicFactCheck.Claims;

namespace WicFactCheck.Findings;

/// <summary>Puts reasons into one sentence: "a, b and c".</summary>
internal static class ReasonText
{
    /// <summary>The sentence, with the places of the claims that each reason rests on.</summary>
    public static string WithPlaces(IEnumerable<Reason> reasons, Func<Claim, string> place) =>
        Join([
            .. reasons.Select(reason =>
                reason.Claims.IsEmpty ? reason.Text : $"{reason.Text} ({string.Join(", ", reason.Claims.Select(place))})"
            ),
        ]);

    public static string Plain(IEnumerable<Reason> reasons) => Join([.. reasons.Select(reason => reason.Text)]);

    private static string Join(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];
}
