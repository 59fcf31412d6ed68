using NodaTime;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>How long something lasted against its own two ends.</summary>
public sealed class StretchTests
{
    [Theory]
    [InlineData("For 19 years, from 1981 to 1990, he ran the mill.", "P19Y | P9Y")]
    [InlineData("The show lasts 20 days, from 1 to 10 May 2022.", "P20D | P9D")]
    [InlineData("The kiln burned from 9 p.m. to half past eleven and was out of use for a month.", null)]
    [InlineData("The kiln burned for four hours, from 9 p.m. to half past eleven.", "PT4H | PT2H30M")]
    [InlineData("The kiln burned for two and a half hours, from 9 p.m. to half past eleven.", null)]
    [InlineData("The pier was shut for nine weeks, from 3 May until it was mended on 7 June 2022.", "P9W | P35D")]
    [InlineData("The pier was shut for five weeks, from 3 May until it was mended on 7 June 2022.", null)]
    [InlineData("She was mayor for 12 years, from 2004 until she lost in 2012.", "P12Y | P8Y")]
    [InlineData("She was mayor for more than 12 years, from 2004 until she lost in 2012.", "P12Y | P8Y")]
    [InlineData("She was mayor for less than 12 years, from 2004 until she lost in 2012.", null)]
    [InlineData("She was mayor for some 9 years, from 2004 until she lost in 2012.", null)]
    [InlineData("She was mayor for 7 of the years from 2004 to 2012.", null)]
    [InlineData("The three-week course from 3 to 10 May 2022 is full.", "P3W | P7D")]
    [InlineData("The three-week courses from 3 to 10 May 2022 are full.", null)]
    [InlineData("The one-week course from 3 to 10 May 2022 is full.", null)]
    [InlineData("They played for another ten days, from 3 to 23 May 2022.", null)]
    [InlineData("They had ten days of rain from 3 to 23 May 2022.", null)]
    [InlineData("The ferry sailed at 9.15 a.m. and docked at 11.15 a.m., after three hours.", "PT3H | PT2H")]
    [InlineData("The ferry sailed at 9.15 a.m. and docked at 11.15 a.m., after two hours.", null)]
    [InlineData("The ferry sailed at 9.15 a.m. The pilot spoke at 11.15 a.m., after three hours.", null)]
    [InlineData("The mill opened on 3 May 2022. It closed on 7 June 2022 and was open for nine weeks.", "P9W | P35D")]
    [InlineData("The bell rang at 10.05 p.m. Forty minutes later, at 10.25 p.m., it rang again.", "PT40M | PT20M")]
    [InlineData("The bell rang at 10.05 p.m. Twenty minutes later, at 10.25 p.m., it rang again.", null)]
    [InlineData("The bell was cast in 1910 and hung in 1914, two years later.", "P2Y | P4Y")]
    [InlineData("The bell was cast in 1910, bought in 1912 and hung in 1914, two years later.", null)]
    [InlineData("The bell was cast in 1910 and hung in 1914, two years later than planned.", null)]
    [InlineData("The firm has held the lease since 2001, for a term of 30 years. It expires in 2041.", "P30Y | P40Y")]
    [InlineData("Ada Lindqvist (1899–1978) rowed. For 29 years her boat carried letters.", null)]
    [InlineData("The dredger sailed at 22:35. It docked at 01:20. The ride took an hour and a quarter.", "PT1H15M | PT2H45M")]
    [InlineData("The dredger sailed at 22:35. It docked at 01:20. The trip took two hours and three quarters.", null)]
    [InlineData("The dredger sailed at 22:35. The tug docked at 01:20. The trip took an hour and a quarter.", null)]
    [InlineData("The dredger sailed at 22:35. It docked at 01:20. The trip takes an hour and a quarter.", null)]
    [InlineData("The dredger sailed at 22:35. It docked at 01:20. The trip normally took an hour and a quarter.", null)]
    [InlineData("The dredger sailed at 22:35. It docked at 01:20. A trip in June took an hour and a quarter.", null)]
    [InlineData("The dredger sailed at 22:35. It docked at 01:20. The stop took an hour and a quarter.", null)]
    [InlineData("The dredger sailed at 22:35. It docked at 01:20 local time. It lasted 75 minutes.", null)]
    [InlineData("The dredger sailed at 22:35, passed Holm at 23:50 and docked at 01:20. It took 75 minutes.", null)]
    [InlineData("The toll was imposed in 1971 and lifted in 1994. It was in force for 33 years.", "P33Y | P23Y")]
    [InlineData("The toll was imposed in 1971 and lifted in 1994. It was in dispute for 12 years.", null)]
    [InlineData("The poet was interned in 1971 and freed in 1978. He was held for eleven years.", "P11Y | P7Y")]
    [InlineData("The poet was interned in 1971 and freed in 1978. He was married for eleven years.", null)]
    [InlineData("The assize opened on 3 May 2021 and closed on 30 June 2021. The whole assize lasted 38 days.", "P38D | P58D")]
    [InlineData("The assize opened on 3 May 2021 and closed on 30 June 2021. The other assize lasted 38 days.", null)]
    [InlineData("The assize opened on 3 May 2021 and closed on 30 June 2021. It lasted 38 days longer.", null)]
    [InlineData("The raft, due at 8.20 a.m., docked at 10.05 a.m. The delay was 65 minutes.", "PT65M | PT105M")]
    [InlineData("The raft, due at 8.20 a.m., docked at 10.05 a.m. The delay was 105 minutes.", null)]
    [InlineData("The raft, due at 8.20 a.m., docked at 10.05 a.m. A delay of 65 minutes is rare.", null)]
    [InlineData("The raft, due at 8.20 a.m., docked at 10.05 a.m. The tug was 65 minutes late.", null)]
    [InlineData("The vault should have opened in 1996 and was opened in 1999, five years late.", "P5Y | P3Y")]
    [InlineData("The vault should have opened in 1996 and was opened in 1999, five years early.", null)]
    [InlineData("The vault was to open in 1996, then in 1997, and was opened in 1999, four years late.", null)]
    [InlineData("The vault was to close in 1996 and was opened in 1999, five years late.", null)]
    [InlineData("date: 2020-05-06\n\nThe guild has met here since 1992, for 38 years.", "P38Y | P28Y")]
    [InlineData("date: 2020-05-06\n\nThe guild has met here since 1992, for 29 years.", null)]
    [InlineData("date: 2020-05-06\n\nThe guild has met here since 1992, for 25 years.", null)]
    [InlineData("date: 2020-05-06\n\nThe guild had met here since 1992, for 18 years.", null)]
    [InlineData("The guild has met here since 1992, for 38 years.", null)]
    [InlineData("date: 2020-05-06\n\nThe loom was bought in 1901. That was 139 years ago.", "P139Y | P119Y")]
    [InlineData("date: 2020-05-06\n\nThe loom was bought in 1901. It was cast 139 years ago.", null)]
    public void A_length_is_held_against_its_own_ends_alone(string text, string? sides) => Assert.Equal(sides, SidesOf(text));

    [Fact]
    public void Days_are_told_of_just_where_no_way_to_count_them_fits()
    {
        var random = new Random(31);
        for (var round = 0; round < 60; round++)
        {
            var first = new LocalDate(2021, 1, 1).PlusDays(random.Next(300));
            var apart = random.Next(10, 60);
            var told = random.Next(apart * 2 / 3, apart * 3 / 2);
            var text = $"The strike lasted {told} days, from {Day(first)} to {Day(first.PlusDays(apart))}.";
            Assert.True((SidesOf(text) is null) == Math.Abs(told - apart) <= 1, text);
        }
    }

    [Theory]
    [InlineData(18)]
    [InlineData(26)]
    [InlineData(40)]
    public void A_rougher_length_is_never_told_of_more_often(int days)
    {
        var exact = SidesOf($"The strike lasted {days} days, from 5 May to 10 June 2021.");
        var rough = SidesOf($"The strike lasted about {days} days, from 5 May to 10 June 2021.");
        Assert.True(exact is not null || rough is null);
    }

    private static string Day(LocalDate date) => date.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static string? SidesOf(string text) =>
        Shipped
            .Checker.Check([new SourceText("a.md", text)], [])
            .Findings.Where(finding => finding.Attribute == "stretches")
            .Select(finding => string.Join(" | ", finding.Sides.Select(side => side.Value)))
            .FirstOrDefault();
}
