using System.Security.Cryptography;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Languages;

/// <summary>The model of English that travels in the library.</summary>
public sealed class EnglishModelTests
{
    private static readonly string Folder = Repository.Folder("src", "WicFactCheck", "Languages", "English", "Model");
    private static readonly byte[] Model = File.ReadAllBytes(Path.Combine(Folder, "en.model"));

    [Fact]
    public void The_card_beside_the_model_is_its_card() =>
        Assert.Contains(
            $"| SHA-256 of `en.model` | {Convert.ToHexStringLower(SHA256.HashData(Model))} |",
            File.ReadAllText(Path.Combine(Folder, "README.md")),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_model_takes_no_more_than_eight_megabytes() => Assert.InRange(Model.Length, 1, 8_000_000);
}
