using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;

namespace WicFactCheck.Tests.Conventions;

/// <summary>Rooms in an order: each names itself and those before it, no other.</summary>
/// <remarks>
/// A room is a folder without the folders in it, a folder in a folder with all that lies below, or a single type that stands
/// beside the folders. Names count wherever they stand in what the compiler made: in signatures, in the bodies of functions and
/// lambdas, as arguments of types, qualified or not. What it leaves out (nameof and constants) is looked for in the sources, as
/// far as they say the name of the house.
/// </remarks>
/// <param name="house">The namespace of all rooms.</param>
/// <param name="order">The rooms by their paths in it, as <c>Text/Patterns</c>, the lowest first.</param>
internal sealed partial class Layers(string house, ImmutableArray<string> order)
{
    private readonly ImmutableArray<string> _names = [.. order.Select(room => $"{house}.{room.Replace('/', '.')}")];

    /// <summary>The types that name what comes after them, with one such name each.</summary>
    public IEnumerable<string> Wrong(Assembly assembly) =>
        order.SelectMany(
            (room, place) =>
                TypesOf(assembly, place)
                    .ShouldNot()
                    .HaveDependencyOnAny([.. _names.Skip(place + 1)])
                    .GetResult()
                    .FailingTypes.Select(type => $"{room}: {type.Name}. {type.Explanation}")
        );

    /// <summary>The names in a source of what comes after its room.</summary>
    /// <param name="room">The room that the source stands in.</param>
    /// <param name="source">The source.</param>
    public IEnumerable<string> WrongIn(string room, string source)
    {
        var place = order.IndexOf(room);
        return Comment
            .Replace(source, "")
            .Split('\n')
            .SelectMany(line => Name.Matches(line))
            .Select(name => RoomOf(name.Value))
            .Where(named => named > place)
            .Select(named => $"{room}: {order[named]}");
    }

    private PredicateList TypesOf(Assembly assembly, int place)
    {
        var end = order[place].Contains('/', StringComparison.Ordinal) ? @"(\.|$)" : "$";
        return Types
            .InAssembly(assembly)
            .That()
            .ResideInNamespaceMatching($"^{Regex.Escape(_names[place])}{end}")
            .Or()
            .HaveName(order[place]);
    }

    // The room with the longest name that a name begins with; -1 where it begins with none.
    private int RoomOf(string name) =>
        Enumerable
            .Range(0, order.Length)
            .Where(room => name == _names[room] || name.StartsWith(_names[room] + ".", StringComparison.Ordinal))
            .OrderByDescending(room => _names[room].Length)
            .FirstOrDefault(-1);

#pragma warning disable MA0009 // They read the sources of this repository.
    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"\b\w+(\.\w+)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }
#pragma warning restore MA0009
}
