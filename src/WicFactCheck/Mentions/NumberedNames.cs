using System.Collections.Immutable;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Makes names whole that end in the number of what they name: "A350-900", "Flight QX417", "Route 66".</summary>
internal sealed class NumberedNames
{
    private readonly Dictionary<int, Designation> _numbers = [];

    /// <param name="designations">The numbers of the text that name something.</param>
    public NumberedNames(ImmutableArray<Designation> designations)
    {
        foreach (var designation in designations.Where(NamesThing))
        {
            for (var i = designation.Tokens.First; i < designation.Tokens.End; i++)
            {
                _numbers[i] = designation;
            }
        }
    }

    /// <summary>The names, each with the number that it ends in or that stands right behind it.</summary>
    public IEnumerable<TokenRange> Whole(IEnumerable<TokenRange> names)
    {
        var free = 0;
        foreach (var name in names)
        {
            if (name.First < free)
            {
                continue;
            }

            var whole = Whole(name);
            free = whole.End;
            yield return whole;
        }
    }

    private TokenRange Whole(TokenRange name)
    {
        var number =
            _numbers.TryGetValue(name.End - 1, out var last) ? last.Tokens
            : _numbers.TryGetValue(name.End, out var next) && IsBehind(next, name) ? next.Tokens
            : name;
        return name with { End = Math.Max(name.End, number.End) };
    }

    // "Route 66", but a "Sweet 16 party" is no name.
    private static bool IsBehind(Designation number, TokenRange name) =>
        number.Tokens.First == name.End && number.Kind != DesignationKind.Name;

    private static bool NamesThing(Designation designation) =>
        designation.Kind is DesignationKind.Model or DesignationKind.Name or DesignationKind.Route;
}
