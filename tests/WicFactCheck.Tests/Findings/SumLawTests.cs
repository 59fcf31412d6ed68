using System.Globalization;
using WicFactCheck.Findings;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>What holds for parts and their total in each way of telling them, whatever the numbers are.</summary>
public sealed class SumLawTests
{
    private const int Seed = 7;
    private const int Rounds = 12;

    public static TheoryData<string> Ways { get; } =
    [
        "The farm keeps {0} animals: {1} cows, {2} pigs and {3} goats.",
        "The club has {0} members, of whom {1} are from Porto, {2} are from Braga and {3} are from Faro.",
        "The club has {0} members. Of these, {1} were in Porto, {2} in Braga and {3} in Faro.",
        "Of the {0} boats in the harbour, {1} are for sale, {2} are for hire and {3} are in repair.",
        "The firm has {0} claims, {1} of them for houses, {2} for vans and {3} for barns.",
        "The hall has {0} lamps. {1} were lit, {2} were dark and the remaining {3} were broken.",
        "The town sold {1} lamps in the north, {2} in the south and {3} in the west, {0} in all.",
        "Porto sold {1} lamps, Braga {2} and Faro {3}. That makes {0} in all.",
        "The works had {1} euros from Porto, {2} euros from Braga and {3} euros from Faro, for a total of {0} euros.",
        "The lift cost {0} euros and was paid by {1} euros from Porto, {2} euros from Braga and {3} euros from Faro.",
        "The organ cost {0} million euros. The parish gave {1} million, Porto lent {2} million and a raffle put up {3} million.",
        "The town sold {1} lamps in the north, {2} in the south and {3} in the west; in all {0} were sold.",
        "The path is {0} metres long: {1} metres of gravel, {2} metres of clay and {3} metres of sand.",
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Parts_that_make_their_total_are_never_reported_and_those_that_miss_it_by_a_tenth_are(string way)
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            int[] parts = [random.Next(31, 99), random.Next(31, 99), random.Next(31, 99)];
            var total = parts.Sum();
            Assert.Empty(Sums(Told(way, total, parts)));
            Assert.Single(Sums(Told(way, total + (total / 10), parts)));
        }
    }

    private static string Told(string way, int total, int[] parts) =>
        string.Format(CultureInfo.InvariantCulture, way, total, parts[0], parts[1], parts[2]);

    private static IEnumerable<Finding> Sums(string text) =>
        Shipped
            .Checker.Check([new SourceText("a.md", text)], [])
            .Findings.Where(finding => finding.Rule.ToString() == "core/derivations/totals");
}
