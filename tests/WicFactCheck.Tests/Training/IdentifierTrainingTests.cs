using WicFactCheck.Languages.Identification;
using WicFactCheck.Training.Identification;

namespace WicFactCheck.Tests.Training;

/// <summary>Counting of trigrams as a whole, on two languages of a few words.</summary>
public sealed class IdentifierTrainingTests
{
    private static readonly string[] Names = ["English", "Babble"];
    private static readonly TrigramCounts[] Counts =
    [
        new(["the boat went up the river with the tide", "the tide went with it"]),
        new(["ko tuku lapo ko nalu tuku", "nalu lapo ko tuku"]),
    ];

    [Theory]
    [InlineData("the river and the boat", 0)]
    [InlineData("tuku ko lapo", 1)]
    public void What_was_counted_speaks_for_its_language(string text, int language)
    {
        var evidence = new LanguageEvidence(TrigramModel.Read(new TrigramTable(Names, Counts).Write()));
        evidence.Add(text);
        Assert.True(evidence.Sums[language] > evidence.Sums[1 - language]);
    }

    [Fact]
    public void The_same_texts_make_the_same_file() =>
        Assert.Equal(new TrigramTable(Names, Counts).Write(), new TrigramTable(Names, Counts).Write());

    [Theory]
    [InlineData(1)]
    [InlineData(0.000_01)]
    [InlineData(0.75)]
    [InlineData(1.5)]
    [InlineData(7_654_321)]
    public void A_logarithm_of_our_own_is_that_of_the_machine(double number) =>
        Assert.Equal(Math.Log(number), NaturalLogarithm.Of(number), 13);

    [Fact]
    public void Stretches_begin_and_end_with_words() =>
        Assert.Equal(["one two", "three"], LanguageWindows.Of(["one two", "three four"], 8));

    [Fact]
    public void Treebanks_are_pinned_and_free_for_any_purpose() =>
        Assert.All(
            LanguageTreebank.All,
            treebank =>
            {
                Assert.Equal(40, treebank.Commit.Count(char.IsAsciiHexDigitLower));
                Assert.StartsWith("CC BY", treebank.Licence, StringComparison.Ordinal);
                Assert.DoesNotContain("NC", treebank.Licence, StringComparison.Ordinal);
            }
        );
}
