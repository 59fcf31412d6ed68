using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Solving;

namespace WicFactCheck.Tests.Findings;

/// <summary>Amounts and their sums: what follows from them, and the sets that cannot hold together.</summary>
public sealed class AmountTests
{
    private const int Largest = 4;

    private static readonly CheckRule Rule = new(new RuleId("test/rule"), "totals", Severity.Error, "{subject}");

    [Fact]
    public void A_total_follows_from_its_parts() =>
        Assert.Equal((30m, 31m), new AmountNetwork([Told("a", 10, 11), Told("b", 20, 20), Sum("t", "a", "b")]).Range(Of("t")));

    [Fact]
    public void A_part_follows_from_the_total_and_the_others() =>
        Assert.Equal((20m, 20m), new AmountNetwork([Told("a", 10, 10), Told("t", 30, 30), Sum("t", "a", "b")]).Range(Of("b")));

    [Fact]
    public void Sums_that_share_an_amount_are_solved_together() =>
        Assert.Equal(
            "a b t=a+b u u=t+c c",
            Names(
                new AmountNetwork([
                    Told("a", 50, 50),
                    Told("b", 32, 32),
                    Told("c", 20, 20),
                    Told("u", 100, 100),
                    Sum("t", "a", "b"),
                    Sum("u", "t", "c"),
                    Told("t", 80, 90),
                ]).SmallestContradiction(),
                "a b t t=a+b u u=t+c c"
            )
        );

    // All sums are narrowed until nothing changes; for one sum that is the same as trying all numbers.
    [Fact]
    public void A_sum_contradicts_its_parts_just_where_no_numbers_fit()
    {
        var random = new Random(22);
        var contradictions = 0;
        for (var round = 0; round < 300; round++)
        {
            ImmutableArray<Balance> balances =
            [
                .. new[] { "a", "b", "t" }.Select(name => Random(random, name)),
                Sum("t", "a", "b"),
            ];
            var contradiction = new AmountNetwork(balances).SmallestContradiction();
            Assert.Equal(CanHold(balances), contradiction.IsEmpty);
            Assert.All(contradiction, left => Assert.True(CanHold(contradiction.Remove(left))));
            contradictions += contradiction.IsEmpty ? 0 : 1;
        }

        Assert.InRange(contradictions, 50, 250);
    }

    private static bool CanHold(ImmutableArray<Balance> balances)
    {
        var numbers = Enumerable.Range(-Largest, (3 * Largest) + 1).ToList();
        return numbers.Any(a =>
            numbers.Any(b =>
                numbers.Any(t =>
                    balances.All(balance =>
                        balance.Terms.Sum(term =>
                            term.Times
                            * (
                                term.Of.Attribute switch
                                {
                                    "a" => a,
                                    "b" => b,
                                    _ => t,
                                }
                            )
                        )
                            is var sum
                        && sum >= balance.Least
                        && sum <= balance.Most
                    )
                )
            )
        );
    }

    private static Balance Random(Random random, string name)
    {
        var least = random.Next(Largest);
        return Told(name, least, least + random.Next(2));
    }

    private static string Names(ImmutableArray<Balance> balances, string order) =>
        string.Join(' ', order.Split(' ').Where(name => balances.Any(balance => balance.Reason.Text == name)));

    private static Variable Of(string name) => new(new ClaimSubject(name, IsSeries: false), name, BoundUnit.Amounts);

    private static Balance Told(string name, decimal least, decimal most) =>
        new([new Term(Of(name), 1)], least, most, new Reason(name, []), Rule);

    private static Balance Sum(string total, string one, string other) =>
        new(
            [new Term(Of(total), 1), new Term(Of(one), -1), new Term(Of(other), -1)],
            0,
            0,
            new Reason($"{total}={one}+{other}", []),
            Rule
        );
}
