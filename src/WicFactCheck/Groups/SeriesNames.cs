using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Groups;

/// <summary>One name for each series, whatever its articles call it.</summary>
internal sealed class SeriesNames
{
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);
    private readonly NameIndex _names = new();

    public SeriesNames(IEnumerable<Series> known, IEnumerable<Claim> claims)
    {
        foreach (var series in known)
        {
            foreach (var name in series.Aliases.Prepend(series.Name))
            {
                Add(NameFolding.Fold(name), series.Name);
            }
        }

        // The spelling that most sources use is the name; a rarer one that differs by a slip means the same.
        var told = claims
            .Where(claim => claim.Subject.IsSeries)
            .GroupBy(claim => NameFolding.Fold(claim.Subject.Name), StringComparer.Ordinal)
            .OrderByDescending(group => IndependentSources.Count(group))
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in told)
        {
            var name = group.Select(claim => claim.Subject.Name).Order(StringComparer.Ordinal).First();
            Add(group.Key, _names.VariantOf(group.Key) is { } variant ? _canonical[variant] : name);
        }
    }

    public string Of(string name) => _canonical.GetValueOrDefault(NameFolding.Fold(name), name);

    private void Add(string folded, string name)
    {
        if (_canonical.TryAdd(folded, name))
        {
            _names.Add(folded);
        }
    }
}
