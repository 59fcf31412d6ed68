using System.Globalization;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>What holds for shares, differences, products and conversions beside their numbers, whatever these are.</summary>
public sealed class ArithmeticLawTests
{
    private const int Seed = 11;
    private const int Rounds = 12;

    [Theory]
    [InlineData("Of our members {0} of {1}, or {2} per cent, chose to stay.")]
    [InlineData("The town has {1} boats, of which {0}, that is {2} per cent, are new.")]
    [InlineData("Of {1} rams, {0} were sold, a clearance rate of {2} per cent.")]
    [InlineData("The motion was backed by {2} per cent ({0} of {1}).")]
    [InlineData("The roof has {1} beams. Of these, {0} are rotten, or {2} per cent.")]
    public void A_share_is_reported_where_the_numbers_beside_it_have_another(string way)
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var (part, whole) = (random.Next(200, 500), random.Next(501, 999));
            var share = (int)Math.Round(100m * part / whole);
            Assert.Equal(0, Found("proportions", way, part, whole, share));
            Assert.Equal(1, Found("proportions", way, part, whole, share + 9));
        }
    }

    [Theory]
    [InlineData("Ada Moss had {0} votes to {1} for Jo Fay, a majority of {2}.")]
    [InlineData("Ada Moss beat Jo Fay by {2} votes, {0} to {1}.")]
    [InlineData("The town put in {1} of the {0} euros that it cost, the county the other {2}.")]
    [InlineData("The thieves took {0} kg of tin. The police found {1} kg, which leaves {2} kg.")]
    [InlineData("The town put in £{1} of the £{0} that it cost. The county paid the other £{2}.")]
    public void A_difference_is_reported_where_its_numbers_are_not_so_far_apart(string way)
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var (large, small) = (random.Next(601, 999), random.Next(200, 500));
            Assert.Equal(0, Found("differences", way, large, small, large - small));
            Assert.Equal(1, Found("differences", way, large, small, large - small + 10));
        }
    }

    [Theory]
    [InlineData("The firm fined {0} riders at an average of {1} euros, a total of {2:N0} euros.")]
    [InlineData("The plant has {0} engines, each of {1} megawatts, {2:N0} megawatts in all.")]
    [InlineData("They sold {0} lamps at {1} euros each, which made {2:N0} euros.")]
    [InlineData("The strike cost £{1} for each of the {0} towns, £{2:N0} in all.")]
    public void A_total_is_reported_where_it_is_not_the_product(string way)
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var (count, each) = (random.Next(11, 99), random.Next(11, 99));
            Assert.Equal(0, Found("products", way, count, each, count * each));
            Assert.Equal(1, Found("products", way, count, each, count * each * 6 / 5));
        }
    }

    [Theory]
    [InlineData("The mill has {1} hands, up {2} per cent from {0}.")]
    [InlineData("The mill has {1} hands, {2} per cent more than the {0} of 2019.")]
    [InlineData("The mill has {1} hands, compared with {0} in 2019, a rise of {2} per cent.")]
    [InlineData("The mill grew {2} per cent to {1} hands from {0}.")]
    [InlineData("The mill has {1} hands. In 2019 there were {0}. That is a rise of {2} per cent.")]
    [InlineData("The mill has {1} hands instead of {0}, an increase of {2} per cent.")]
    [InlineData("In 2019 the mill had {0} hands and in 2023 it had {1}, an increase of {2} per cent.")]
    public void A_change_is_reported_where_its_two_numbers_have_another(string way)
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var (then, now) = (random.Next(200, 300), random.Next(400, 599));
            var change = (int)Math.Round((100m * now / then) - 100);
            Assert.Equal(0, Found("percentages", way, then, now, change));
            Assert.Equal(1, Found("percentages", way, then, now, change + 15));
        }
    }

    [Theory]
    [InlineData("The dyke is {0} kilometres ({1} miles) long.", 0.621371)]
    [InlineData("The mast is {0} feet, or {1} metres, high.", 0.3048)]
    [InlineData("Ada Moss has {0} acres ({1} hectares) of hops.", 0.404686)]
    [InlineData("The bell weighs {0} kg (about {1} lbs).", 2.204623)]
    public void A_measure_is_reported_where_it_is_another_in_its_other_unit(string way, double each)
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var from = random.Next(41, 199);
            var to = (int)Math.Round(from * each);
            Assert.Equal(0, Found("conversions", way, from, to, 0));
            Assert.Equal(1, Found("conversions", way, from, (to * 5 / 4) + 1, 0));
            Assert.Equal(1, Found("conversions", way, from, (int)Math.Round(from / each), 0));
        }
    }

    private static int Found(string check, string way, int first, int second, int third) =>
        Shipped
            .Checker.Check([new SourceText("a.md", string.Format(CultureInfo.InvariantCulture, way, first, second, third))], [])
            .Findings.Count(finding => finding.Rule.ToString() == "core/derivations/" + check);
}
