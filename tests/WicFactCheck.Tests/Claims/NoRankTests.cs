using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Ordinals that give a place in an order, and others.</summary>
public sealed class NoRankTests
{
    private const string Order = "place in order";

    [Theory]
    [InlineData("A third sailor was hit in Quillhaven.")]
    [InlineData("The second suspect fled from Quillhaven.")]
    [InlineData("Police found a second victim in Quillhaven.")]
    [InlineData("The fourth child was unharmed in Quillhaven.")]
    [InlineData("A second house was struck in Quillhaven.")]
    [InlineData("Four sailors of Quillhaven were hit and a fifth was cut by glass.")]
    [InlineData("Quillhaven asked nine towns before a tenth helped.")]
    [InlineData("Sailor 2nd Class Tom Dole rowed to Quillhaven.")]
    [InlineData("Call the 9th Precinct of Quillhaven.")]
    [InlineData("She is in the ninth grade in Quillhaven.")]
    [InlineData("Two groups met in Quillhaven. The second group sang.")]
    [InlineData("A third sailor, a 16-year-old boy, came to the harbour of Quillhaven.")]
    [InlineData("Two boats of Quillhaven sank and the third was saved.")]
    [InlineData("The second fire happened on a pier of Quillhaven.")]
    [InlineData("He was tried by the Second Chamber of Quillhaven.")]
    [InlineData("Monday would have been her 17th birthday, Quillhaven mourns.")]
    [InlineData("He fell at 37th and NW Elm in Quillhaven.")]
    [InlineData("He was charged with second-degree arson in Quillhaven.")]
    [InlineData("She was treated for third degree burns in Quillhaven.")]
    [InlineData("The fire in Quillhaven began near 70th and Elm on a pier.")]
    public void What_tells_one_of_several_apart_or_is_part_of_a_name_is_no_rank(string text) =>
        Assert.DoesNotContain(Articles.ClaimsIn(text), claim => claim.Contains(Order, StringComparison.Ordinal));

    [Theory]
    [InlineData("It was the city of Quillhaven's 12th fire this year.", "12")]
    [InlineData("The works of Quillhaven won its third title.", "3")]
    [InlineData("She became the second woman to lead Quillhaven.", "2")]
    [InlineData("It was the third fire in Quillhaven.", "3")]
    [InlineData("Quillhaven has the third-largest harbour.", "3")]
    [InlineData("The second storm in a row hit Quillhaven.", "2")]
    [InlineData("Quillhaven has old boats. The second was lost.", "2")]
    [InlineData("Quillhaven sings, as it did before. With the third star, of course.", "3")]
    [InlineData("Quillhaven asked six towns before a ninth helped.", "9")]
    [InlineData("With the third pilot, Quillhaven can open its harbour.", "3")]
    [InlineData("The third sailor to be saved off Quillhaven was a cook.", "3")]
    [InlineData("He was chosen as the third mayor of Quillhaven.", "3")]
    public void What_is_counted_in_a_place_a_time_or_by_whose_it_is_is_a_rank(string text, string rank) =>
        Assert.Contains(Articles.ClaimsIn(text), claim => claim.EndsWith($"{Order} | {rank}", StringComparison.Ordinal));
}
