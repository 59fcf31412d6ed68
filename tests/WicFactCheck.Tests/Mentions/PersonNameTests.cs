using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Mentions;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Fire Marshal Ada Lindqvist closed the mill.", "Ada Lindqvist")]
    [InlineData("Assistant Fire Marshal Ada Lindqvist closed the mill.", "Ada Lindqvist")]
    [InlineData("Quillhaven County Fire Chief Ada Lindqvist closed the mill.", "Ada Lindqvist")]
    [InlineData("Vice-President Ada Lindqvist closed the mill.", "Ada Lindqvist")]
    [InlineData("Then Eva-Maria Lindqvist closed the mill.", "Eva-Maria Lindqvist")]
    [InlineData("Then Ada Lindqvist-Osei closed the mill.", "Ada Lindqvist-Osei")]
    [InlineData("Then Kim Dae-ho closed the mill.", "Kim Dae-ho")]
    [InlineData("Then Ada \"Spoons\" Lindqvist closed the mill.", "Ada Lindqvist")]
    [InlineData("Then Ada ‘Two Spoons’ Lindqvist closed the mill.", "Ada Lindqvist")]
    [InlineData("Then Ada Jane “A-Bel” Lindqvist closed the mill.", "Ada Jane Lindqvist")]
    [InlineData("Then Ada “Bel-Ami” Lindqvist closed the mill.", "Ada Lindqvist")]
    [InlineData("Fire Marshal Ada Lindqvist of the Quillhaven brigade closed the mill.", "Ada Lindqvist")]
    public void A_person_has_a_name_without_titles_and_nicknames(string text, string name) =>
        Assert.Equal([name], PeopleIn(text));

    [Theory]
    [InlineData("Then the Quillhaven-based mill closed.")]
    [InlineData("Then Ada-like noises came.")]
    [InlineData("Then Ada said \"Spoons\" twice.")]
    [InlineData("Then Eva-Maria closed the mill.")]
    public void A_hyphen_or_marks_alone_make_no_full_name(string text) => Assert.Empty(PeopleIn(text));

    private static IEnumerable<string> PeopleIn(string text) =>
        Shipped.CoreChecker.Mentions(new("a.md", text)).Mentions.Names.Select(name => name.PersonName).OfType<string>();
}
