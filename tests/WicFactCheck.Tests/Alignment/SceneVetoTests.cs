using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What rules out that two figures are of one event.</summary>
public sealed class SceneVetoTests
{
    [Theory]
    [InlineData("The crash in Porto killed 4 people.", "The crash in Porto killed 8 people.", true)]
    [InlineData("In Porto, 4 people died in two crashes.", "The crash in Porto killed 8 people.", false)]
    [InlineData("In Porto, 4 people died and many were hurt in weekend crashes.", "The crash in Porto killed 8 people.", false)]
    [InlineData("In Porto, 4 people died in crashes.", "The crashes in Porto killed 8 people.", true)]
    [InlineData("In Porto, 4 people died in floods.", "The storm in Porto killed 8 people.", true)]
    public void What_came_of_several_events_is_not_what_came_of_the_one_that_an_article_knows(
        string one,
        string other,
        bool allowed
    ) => Check(one, other, allowed);

    [Theory]
    [InlineData("The ferry burned in Porto. Fire killed 4 people.", "The ferry fire in Porto killed 8 people.", true)]
    [InlineData(
        "The fire came weeks after a blaze at a mill in Braga, where 4 people died.",
        "The ferry fire in Porto killed 8 people.",
        false
    )]
    [InlineData(
        "The fire came weeks after a blaze at a mill in Braga, where 4 people died.",
        "The ferry fire on the way to Braga killed 8 people.",
        true
    )]
    [InlineData("The worst fire was in May 2015, when 4 people died at a mill in Braga.", "The fire killed 8 people.", false)]
    public void What_happened_elsewhere_is_another_event(string one, string other, bool allowed) => Check(one, other, allowed);

    [Theory]
    [InlineData("Twelve killed in weekend crashes\n\nA car hit a wall. In it, 4 people were found dead.", false)]
    [InlineData("Twelve killed in a weekend crash\n\nA car hit a wall. In it, 4 people were found dead.", true)]
    [InlineData("Twelve killed in weekend crashes\n\nA car hit a wall in Porto. In Porto, 4 people were found dead.", true)]
    public void An_article_about_several_events_tells_of_each(string text, bool allowed) =>
        Check(text, "The crash in Porto killed 8 people.", allowed);

    private static void Check(string one, string other, bool allowed)
    {
        var dossier = new Dossier("date: 2024-06-01\n\n" + one, "date: 2024-06-01\n\n" + other);
        var vetoes = new SceneVetoes(dossier.Figures.Figures);
        var pair = dossier.Pair("4", "8");
        Assert.Equal(allowed, vetoes.AllowOneEvent(pair));
        Assert.Equal(allowed, vetoes.AllowOneEvent(pair with { One = pair.Other, Other = pair.One }));
    }
}
