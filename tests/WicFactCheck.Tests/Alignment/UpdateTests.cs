using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What time may have done between two articles.</summary>
public sealed class UpdateTests
{
    [Theory]
    [InlineData("2024-06-01", "The fire killed 14 people.", "2024-06-03", "The fire killed 16 people.", true)]
    [InlineData("2024-06-03", "The fire killed 14 people.", "2024-06-01", "The fire killed 16 people.", false)]
    [InlineData("2024-06-01", "The fire killed 14 people.", "2024-06-01", "The fire killed 16 people.", false)]
    [InlineData("2024-06-01", "By nightfall the fire had killed 14 people.", "2024-06-01", "The fire killed 16 people.", true)]
    [InlineData("2024-06-01", "The fire killed 14 people.", "2024-06-01", "By nightfall the fire had killed 16 people.", false)]
    [InlineData("2024-06-01", "The mill sold 14 lamps.", "2024-06-03", "The mill sold 16 lamps.", false)]
    [InlineData("2024-06-01", "Sales reached 14 lamps.", "2024-06-03", "Sales reached 16 lamps.", true)]
    [InlineData("2024-06-01", "In 2023 sales reached 14 lamps.", "2024-06-03", "Sales reached 16 lamps last year.", false)]
    public void A_toll_has_grown_where_the_later_one_is_higher(
        string date,
        string one,
        string otherDate,
        string other,
        bool isGrown
    )
    {
        var pair = new Dossier(On(date, one), On(otherDate, other)).Pair("14", "16");
        Assert.Equal(isGrown, Updates.IsGrown(pair));
        Assert.Equal(isGrown, Updates.IsGrown(Turned(pair)));
    }

    [Theory]
    [InlineData("The slick has reached 14 kilometres.", "The slick has reached 16 kilometres.", true)]
    [InlineData("The mast reaches 14 kilometres.", "The mast reached 16 kilometres.", false)]
    public void What_a_thing_measures_grows_only_as_far_as_it_is_told_to_have_come(string one, string other, bool isGrown) =>
        Assert.Equal(
            isGrown,
            Updates.IsGrown(new Dossier(On("2024-06-01", one), On("2024-06-03", other)).Pair("14 kilometres", "16 kilometres"))
        );

    [Theory]
    [InlineData("2024-06-01", "Inflation was 3.2 percent.", "2024-06-03", "Inflation was 3.9 percent.", true)]
    [InlineData("2024-06-01", "Inflation was 3.2 percent.", "2024-06-01", "Inflation was 3.9 percent.", false)]
    [InlineData("2024-06-01", "Inflation was 3.2 percent in May 2024.", "2024-06-03", "Inflation was 3.9 percent.", true)]
    [InlineData(
        "2024-06-01",
        "Inflation was 3.2 percent in May 2024.",
        "2024-06-03",
        "Inflation was 3.9 percent in May 2024.",
        false
    )]
    public void What_goes_up_and_down_may_vary_between_days_unless_both_tell_its_time(
        string date,
        string one,
        string otherDate,
        string other,
        bool mayVary
    )
    {
        var pair = new Dossier(On(date, one), On(otherDate, other)).Pair("3.2%", "3.9%");
        Assert.Equal(mayVary, Updates.MayVary(pair));
        Assert.Equal(!mayVary, Vetoes.AllowOneTime(pair));
    }

    [Theory]
    [InlineData("2023-06-01", "It was the sixth flood.", "2024-06-01", "It was the 7th flood.", true)]
    [InlineData("2024-06-01", "It was the sixth flood.", "2023-06-01", "It was the 7th flood.", false)]
    [InlineData("2024-06-01", "It was the sixth flood.", "2024-06-21", "It was the 7th flood.", false)]
    [InlineData("2023-06-01", "It was the sixth flood in May 2022.", "2024-06-01", "It was the 7th flood in May 2022.", false)]
    [InlineData("2023-06-01", "It was the sixth flood in May 2023.", "2024-06-01", "It was the 7th flood in May 2024.", true)]
    public void The_seventh_comes_after_the_sixth_unless_both_are_of_one_time(
        string date,
        string one,
        string otherDate,
        string other,
        bool isNext
    )
    {
        var pair = new Dossier(On(date, one), On(otherDate, other)).Pair("6", "7");
        Assert.Equal(isNext, Updates.IsNext(pair));
        Assert.Equal(isNext, Updates.IsNext(Turned(pair)));
        Assert.Equal(!isNext, Vetoes.AllowOneTime(pair));
    }

    [Theory]
    [InlineData("The town sold 40 lamps.", false)]
    [InlineData("The town will sell 40 lamps.", true)]
    [InlineData("The town sold 40 lamps in May 2023.", false)]
    [InlineData("The town sells 40 lamps in May 2026.", true)]
    public void A_plan_and_what_is_still_to_come_are_forecasts(string sentence, bool isForecast) =>
        Assert.Equal(isForecast, Updates.IsForecast(new Dossier(On("2024-06-01", sentence)).Pair("40", "40").One.Claim));

    private static string On(string date, string sentence) => $"date: {date}\n\n{sentence}";

    private static FigurePair Turned(FigurePair pair) =>
        pair with
        {
            One = pair.Other,
            Other = pair.One,
            DaysApart = -pair.DaysApart,
        };
}
