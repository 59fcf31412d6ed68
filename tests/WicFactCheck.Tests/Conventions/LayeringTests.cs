using System.Collections.Immutable;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Conventions;

/// <summary>The folders are the flow: each names only those before it, in the order that the README of the house gives.</summary>
public sealed class LayeringTests
{
    private const string House = "WicFactCheck";

    private static readonly ImmutableArray<string> Order =
    [
        .. File.ReadLines(Repository.Folder("src", "README.md"))
            .Where(line => line.StartsWith("    ", StringComparison.Ordinal) && line.Contains(" < ", StringComparison.Ordinal))
            .SelectMany(line => line.Split('<', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void A_room_names_only_the_rooms_before_it() =>
        Assert.Empty(new Layers(House, Order).Wrong(typeof(FactChecker).Assembly));

    [Fact]
    public void A_source_names_only_the_rooms_before_its_own() =>
        Assert.Empty(Sources().SelectMany(source => new Layers(House, Order).WrongIn(RoomOf(source), File.ReadAllText(source))));

    [Fact]
    public void Every_folder_and_every_type_beside_them_has_its_place() =>
        Assert.Equal(
            Order.Order(StringComparer.Ordinal),
            Sources().Select(RoomOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_namespace_is_a_folder() =>
        Assert.All(
            Sources().Where(source => FolderOf(source).Length > 0),
            source => Assert.Contains($"namespace {House}.{FolderOf(source).Replace('/', '.')};", File.ReadLines(source))
        );

    [Fact]
    public void Whoever_names_a_later_room_is_told_however_it_does_so() =>
        Assert.Equal(
            [
                "Cellar/Rack: Label",
                "Cellar: Bottle",
                "Cellar: ByAttribute",
                "Cellar: ByBase",
                "Cellar: ByInference",
                "Cellar: ByLambda",
                "Cellar: ByParent",
                "Cellar: ByQualifiedName",
                "Cellar: ByTypeArgument",
            ],
            Samples
                .Wrong(typeof(LayeringTests).Assembly)
                .Select(wrong => wrong[..wrong.IndexOf('.', StringComparison.Ordinal)])
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("Cellar", "using A.House.Attic;", "Cellar: Attic")]
    [InlineData("Cellar", "const int Floors = A.House.Attic.Trunk.Floor;", "Cellar: Attic")]
    [InlineData("Cellar", "using A.House.Cellar.Rack;", "Cellar: Cellar/Rack")]
    [InlineData("Cellar/Rack", "using A.House.Cellar;", "")]
    [InlineData("Attic", "using A.House.Cellar;", "")]
    [InlineData("Cellar", "/// <see cref=\"A.House.Attic.Trunk\"/>", "")]
    public void A_later_room_is_found_in_a_source(string room, string source, string wrong) =>
        Assert.Equal(wrong, string.Join(", ", new Layers("A.House", ["Cellar", "Cellar/Rack", "Attic"]).WrongIn(room, source)));

    private static Layers Samples => new("WicFactCheck.Tests.Conventions.House", ["Cellar", "Cellar/Rack", "Attic"]);

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Repository.Folder("src", House), "*.cs", SearchOption.AllDirectories)
            .Where(file => Inside(file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));

    private static string Inside(string file) => Path.GetRelativePath(Repository.Folder("src", House), file);

    private static string RoomOf(string file) =>
        FolderOf(file) is { Length: > 0 } folder
            ? string.Join('/', folder.Split('/').Take(2))
            : Path.GetFileNameWithoutExtension(file);

    private static string FolderOf(string file) =>
        (Path.GetDirectoryName(Inside(file)) ?? "").Replace(Path.DirectorySeparatorChar, '/');
}
