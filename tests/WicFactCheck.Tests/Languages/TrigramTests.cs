using System.Security.Cryptography;
using WicFactCheck.Languages.Identification;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Languages;

public sealed class TrigramTests
{
    private static readonly string Folder = Repository.Folder("src", "WicFactCheck", "Languages", "Identification", "Model");
    private static readonly byte[] Model = File.ReadAllBytes(Path.Combine(Folder, "languages.model"));

    [Theory]
    [InlineData("a", " a ")]
    [InlineData("tide", " ti", "tid", "ide", "de ")]
    [InlineData("an ox", " an", "an ", " ox", "ox ")]
    [InlineData("The ox", " ox", "ox ")]
    [InlineData("iPad", " ip", "ipa", "pad", "ad ")]
    [InlineData("2nd it's", " it", "it ", " s ")]
    [InlineData("ti\u0301de", " ti", "tid", "ide", "de ")]
    [InlineData("TIDE")]
    [InlineData("")]
    public void Small_words_are_cut_into_trigrams(string text, params string[] trigrams)
    {
        var found = new List<ulong>();
        foreach (var trigram in new LetterTrigrams(text))
        {
            found.Add(trigram);
        }

        Assert.Equal(trigrams.Select(trigram => WicFactCheck.Text.Fnv.Of(trigram)), found);
    }

    [Fact]
    public void A_file_of_another_kind_is_no_model() =>
        Assert.Throws<InvalidDataException>(() => TrigramModel.Read([1, 2, 3, 4, 5, 6, 7, 8]));

    [Fact]
    public void A_model_that_lost_its_end_is_damaged() =>
        Assert.Throws<InvalidDataException>(() => TrigramModel.Read(Model.AsSpan(..^1)));

    [Fact]
    public void The_card_beside_the_model_is_its_card() =>
        Assert.Contains(
            $"| SHA-256 of `languages.model` | {Convert.ToHexStringLower(SHA256.HashData(Model))} |",
            File.ReadAllText(Path.Combine(Folder, "README.md")),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_model_takes_no_more_than_three_hundred_kilobytes() => Assert.InRange(Model.Length, 1, 300_000);
}
