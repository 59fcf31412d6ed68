using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Mentions;

public sealed class StreetAddressTests
{
    [Theory]
    [InlineData("She lives at 412 N. Larch St. with a cat.", "412 north larch street")]
    [InlineData("It burned in the 2700 block of Harlan, she said.", "2700 block harlan")]
    [InlineData("It burned in the 2700-block of North Harlan Avenue.", "2700 block north harlan avenue")]
    [InlineData("It burned in the 4800 block of 46th Place SE.", "4800 block southeast 46th place")]
    [InlineData("They met on Harlan Road and at 8 14th Avenue.", "harlan road, 8 14th avenue")]
    [InlineData(
        "They met again in Halver's Mill Lane when it was late and drove to Osei-Larch Drive.",
        "halversmill lane, oseilarch drive"
    )]
    [InlineData("On Kiln Street a dog slept.", "kiln street")]
    [InlineData("They read the Larch Street Journal and wrote to the street.", "")]
    [InlineData("Dog Sleeps On Larch Street", "")]
    [InlineData("The St. Olav Chapel burned.", "")]
    public void A_street_is_known_by_its_kind_or_its_block(string text, string addresses)
    {
        var (mentions, _) = Shipped.Checker.Mentions(new SourceText("a.txt", text));
        Assert.Equal(addresses, string.Join(", ", mentions.Addresses.Select(Shown)));
    }

    private static string Shown(StreetAddress address) =>
        string.Join(
            ' ',
            new[]
            {
                $"{address.Number}",
                address.IsBlock ? "block" : "",
                address.Direction ?? "",
                address.Street,
                address.Kind ?? "",
            }.Where(part => part.Length > 0)
        );
}
