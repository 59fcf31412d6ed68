using System.Collections.Frozen;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Which places lie in which: as packs know it, and as an article tells it by "Porto, Portugal".</summary>
/// <param name="within">The wider place by the folded name of the narrower one.</param>
internal sealed class Gazetteer(FrozenDictionary<string, string> within)
{
    private const int MostSteps = 4;

    private readonly FrozenSet<string> _regions = within.Values.Select(NameFolding.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The claim of a place, with the places that it is known to lie in, the nearest first.</summary>
    public NameClaim Claim(DocumentMentions mentions, NameMention place)
    {
        var wider = new List<string>();
        if (Told(mentions, place) is { } told)
        {
            wider.Add(told);
        }

        AddKnown(place.Name, wider);
        foreach (var name in wider.ToList())
        {
            AddKnown(name, wider);
        }

        return new NameClaim(place.Name)
        {
            Within = [.. wider.Distinct(StringComparer.Ordinal)],
            IsRegion = _regions.Contains(NameFolding.Fold(place.Name)),
        };
    }

    private void AddKnown(string name, List<string> wider)
    {
        for (
            var (step, folded) = (0, NameFolding.Fold(name));
            step < MostSteps && within.GetValueOrDefault(folded) is { } next;
            step++
        )
        {
            wider.Add(next);
            folded = NameFolding.Fold(next);
        }
    }

    // "Porto, Portugal", "Porto in Portugal"
    private static string? Told(DocumentMentions mentions, NameMention place)
    {
        var (text, end) = (mentions.Document.Text, place.Tokens.End);
        var isTold =
            end + 1 < text.Tokens.Length
            && (text[end] is "," || text.Language.Claims.BetweenPlaces.Contains(text[end]))
            && text.SentenceOf(place.Tokens.First).End > end + 1;
        return isTold
            ? mentions
                .NamesIn(new TokenRange(end + 1, end + 2))
                .FirstOrDefault(name => name.PersonName is null || name.Kind == MentionType.Place || text[end] is ",")
                ?.Name
            : null;
    }
}
