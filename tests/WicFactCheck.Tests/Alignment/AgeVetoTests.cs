using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What rules out that two ages are those of one person at one time.</summary>
public sealed class AgeVetoTests
{
    private const string Day = "date: 2024-06-01\n\n";

    [Theory]
    [InlineData("Ada Lindqvist, 41, opened the pier.", "The pier was opened by Ada Lindqvist, 48.", true)]
    [InlineData("Ada Lindqvist, 41, opened the pier.", "Ada Lindqvist came. The pier was opened by Lindqvist, 48.", true)]
    [InlineData("Ada Lindqvist, 41, opened the pier.", "The pier was opened by Ada M. Lindqvist, 48.", true)]
    [InlineData("Ada Lindqvist, 41, opened the pier.", "The pier was opened by Bo Renner, 48.", false)]
    [InlineData("Ada Lindqvist, 41, opened the pier.", "The pier was opened by Bo Lindqvist, 48.", false)]
    [InlineData("Ada Lindqvist, 41, opened the pier.", "The pier was opened by a baker, 48.", true)]
    [InlineData("A baker, 41, opened the pier.", "The pier was opened by a woman of 48.", true)]
    [InlineData("A 41-year-old man opened the pier.", "The pier was opened by a woman of 48.", false)]
    [InlineData("A bus driver, 41, opened the pier.", "The pier was opened by a train driver, 48.", false)]
    [InlineData("A baker, 41, opened the pier. Another baker sang.", "The pier was opened by a baker, 48.", false)]
    [InlineData("A man, 41, opened the pier. Other men sang.", "The pier was opened by a man, 48.", true)]
    [InlineData("A baker, 41, was arrested on the pier.", "A baker, 48, fell off the pier.", false)]
    public void Nobody_has_two_names_or_sexes_or_is_one_of_several(string one, string other, bool allowed) =>
        Check(Day + one, Day + other, allowed);

    [Theory]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-30", true)]
    [InlineData("2031-06-01", false)]
    [InlineData("2030-09-01", false)]
    [InlineData("2027-06-01", true)]
    [InlineData("2017-06-01", true)]
    public void People_grow_older(string day, bool allowed) =>
        Check(Day + "Ada Lindqvist, 41, opened the pier.", $"date: {day}\n\nThe pier was opened by Ada Lindqvist, 48.", allowed);

    private static void Check(string one, string other, bool allowed)
    {
        var dossier = new Dossier(one, other);
        Assert.Equal(allowed, AgeVetoes.AllowOnePerson(dossier.Pair("41", "48")));
        Assert.Equal(allowed, AgeVetoes.AllowOnePerson(dossier.Pair("48", "41")));
    }
}
