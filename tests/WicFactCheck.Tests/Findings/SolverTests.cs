using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Solving;

namespace WicFactCheck.Tests.Findings;

/// <summary>Bounds on days and years: what follows from them, and the smallest sets that cannot hold together.</summary>
public sealed class SolverTests
{
    private static readonly CheckRule Rule = new(new RuleId("test/rule"), "ages", Severity.Error, "{subject}");

    [Fact]
    public void Bounds_that_can_all_hold_are_no_contradiction() =>
        Assert.Empty(
            new BoundNetwork([Told("a", 2011, 2012), Apart("b", "a", 3, 4), Told("b", 2015, 2016)]).SmallestContradiction()
        );

    [Theory]
    [InlineData("a b b-a", 2011, 3, 2015)]
    [InlineData("a b b-a", 2011, 5, 2015)]
    public void A_distance_and_its_ends_contradict_each_other_together(string names, int first, int apart, int last) =>
        Assert.Equal(
            names,
            Names(
                new BoundNetwork([
                    Told("a", first, first),
                    Apart("b", "a", apart, apart),
                    Told("b", last, last),
                ]).SmallestContradiction()
            )
        );

    [Fact]
    public void Two_that_exclude_each_other_are_smaller_than_a_chain() =>
        Assert.Equal(
            "a a",
            Names(
                new BoundNetwork([
                    Told("a", 2011, 2011),
                    Told("a", 2013, 2014),
                    Apart("b", "a", 1, 1),
                    Told("b", 2020, 2020),
                ]).SmallestContradiction()
            )
        );

    // What a pack knows rests on no claim, and is never what a contradiction is told of.
    [Fact]
    public void What_a_pack_knows_outweighs_what_an_article_tells()
    {
        var claim = WicFactCheck
            .Tests.Support.Articles.Check(("a.txt", "The third Harbour Lights Festival was held in 2018."))
            .Documents[0]
            .Claims[0];
        var told = Told("b", 2018, 2018) with { Reason = new Reason("b", [claim]) };
        var finding = Assert.Single(
            Contradictions.Find([Told("a", 2014, 2014), Apart("b", "a", 2, 2), told], ImmutableHashSet<string>.Empty)
        );
        Assert.Equal(("b", "2016"), (finding.Subject.Name, finding.Likely?.Value));
        Assert.Equal(["2016", "2018"], finding.Sides.Select(side => side.Value));
    }

    [Fact]
    public void Limits_follow_along_a_chain()
    {
        var network = new BoundNetwork([Told("a", 2011, 2012), Apart("b", "a", 2, 3), Apart("c", "b", 1, 1)]);
        var (least, most, because) = network.Range(Of("c"));
        Assert.Equal((2014, 2016, "a b-a c-b"), (least, most, Names(because)));
    }

    [Fact]
    public void A_contradiction_can_not_hold_and_is_broken_by_leaving_any_of_it_out()
    {
        var random = new Random(20);
        for (var round = 0; round < 150; round++)
        {
            ImmutableArray<Bound> bounds = [.. Enumerable.Range(0, 8).Select(_ => RandomBound(random))];
            var contradiction = new BoundNetwork(bounds).SmallestContradiction();
            if (contradiction.IsEmpty)
            {
                continue;
            }

            Assert.False(CanHold(contradiction));
            Assert.All(contradiction, left => Assert.True(CanHold([.. contradiction.Where(bound => bound != left)])));
        }
    }

    [Fact]
    public void What_has_no_contradiction_can_hold()
    {
        var random = new Random(21);
        for (var round = 0; round < 150; round++)
        {
            ImmutableArray<Bound> bounds = [.. Enumerable.Range(0, 6).Select(_ => RandomBound(random))];
            Assert.Equal(CanHold(bounds), new BoundNetwork(bounds).SmallestContradiction().IsEmpty);
        }
    }

    // By trying all years that there are.
    private static bool CanHold(ImmutableArray<Bound> bounds)
    {
        const int Years = 20;
        const int Earliest = -5;
        for (var number = 0; number < Years * Years * Years; number++)
        {
            var years = new Dictionary<string, int>(StringComparer.Ordinal)
            {
                [Of("a").Key] = Earliest + (number % Years),
                [Of("b").Key] = Earliest + (number / Years % Years),
                [Of("c").Key] = Earliest + (number / Years / Years),
            };
            if (
                bounds.All(bound =>
                    years[bound.Of.Key] - (bound.From is { } from ? years[from.Key] : 0) is var apart
                    && apart >= (bound.Least ?? apart)
                    && apart <= (bound.Most ?? apart)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Bound RandomBound(Random random)
    {
        string[] names = ["a", "b", "c"];
        var of = names[random.Next(3)];
        var from = names[random.Next(3)];
        var least = random.Next(0, 10);
        return of == from ? Told(of, least, least + random.Next(2)) : Apart(of, from, least % 2, (least % 2) + random.Next(2));
    }

    private static Variable Of(string name) => new(new ClaimSubject(name, IsSeries: false), "year", BoundUnit.Years);

    private static Bound Told(string of, int least, int most) => new(Of(of), null, least, most, ReasonOf(of), Rule);

    private static Bound Apart(string of, string from, int least, int most) =>
        new(Of(of), Of(from), least, most, ReasonOf($"{of}-{from}"), Rule);

    private static Reason ReasonOf(string text) => new(text, []);

    private static string Names(IEnumerable<Bound> bounds) =>
        string.Join(' ', bounds.Select(bound => bound.Reason.Text).Order(StringComparer.Ordinal));
}
