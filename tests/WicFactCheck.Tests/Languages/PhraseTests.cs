using System.Text.RegularExpressions;
using NodaTime;
using WicFactCheck.Alignment;
using WicFactCheck.Languages;
using WicFactCheck.Languages.English;
using WicFactCheck.Tests.Support;
using WicFactCheck.Time;

namespace WicFactCheck.Tests.Languages;

public sealed partial class PhraseTests
{
    [Fact]
    public void A_phrase_is_said_with_its_parts() =>
        Assert.Equal("from 3 to 5", Read("# ways\n[ways]\nspan: from {0} to {1}\n").Say("ways", "span", 3, 5));

    [Theory]
    [InlineData("[ways]\nup down")]
    [InlineData("a: up\na: down")]
    public void A_line_that_is_none_or_stands_twice_is_told(string text) => Assert.Throws<InvalidDataException>(() => Read(text));

    [Fact]
    public void A_phrase_that_is_missing_is_told() => Assert.Throws<InvalidDataException>(() => Read("a: up").Say("", "b"));

    [Theory]
    [InlineData("modifiers", typeof(TimeModifier))]
    [InlineData("parts-of-day", typeof(PartOfDay))]
    [InlineData("seasons", typeof(Season))]
    [InlineData("any", typeof(Granularity))]
    public void English_has_a_phrase_for_each_of_a_kind(string section, Type kind) =>
        Assert.All(Enum.GetNames(kind), name => Assert.NotEmpty(EnglishLanguage.Instance.Phrases.Say(section, name, "")));

    [Fact]
    public void English_names_each_unit_weekday_and_month()
    {
        var phrases = EnglishLanguage.Instance.Phrases;
        Assert.All(
            Enum.GetValues<TimeUnit>().Where(unit => unit != TimeUnit.Unknown),
            unit => Assert.NotEqual(phrases.Say("unit", unit.ToString()), phrases.Say("units", unit.ToString()))
        );
        Assert.All(
            Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None),
            day => Assert.Equal(day.ToString(), phrases.Say("weekdays", day.ToString()))
        );
        Assert.Equal(12, Enumerable.Range(1, 12).Select(month => phrases.Say("months", $"{month}")).Distinct().Count());
    }

    [Fact]
    public void English_has_each_phrase_that_findings_ask_for()
    {
        var house = Repository.Folder("src", "WicFactCheck");
        var asked = new[] { "Findings", "Groups" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(house, room), "*.cs", SearchOption.AllDirectories))
            .SelectMany(source => AskedFor.Matches(File.ReadAllText(source)))
            .Select(call => (Section: call.Groups["kind"].Value.ToLowerInvariant() + "s", Name: call.Groups["name"].Value))
            .Distinct()
            .ToList();
        Assert.NotEmpty(asked);
        Assert.All(
            asked,
            phrase => Assert.NotEmpty(EnglishLanguage.Instance.Phrases.Say(phrase.Section, phrase.Name, "", "", "", ""))
        );
    }

    [Fact]
    public void English_tells_much_and_little_of_each_feature()
    {
        var model = AlignmentModel.Shipped;
        var features = model.Conflict.Means.Select((mean, i) => mean + (3 * model.Conflict.Scales[i])).ToArray();
        Assert.All(
            Enum.GetNames<PairFeature>().Concat(Evidence.OfConflict(model, features).Select(share => share.Feature)),
            name => Assert.Equal(2, EnglishLanguage.Instance.Phrases.Say("evidence", name).Split(" | ").Length)
        );
    }

    [GeneratedRegex(
        @"MessagePhrase\.(?<kind>Reason|Limit|Subject|Source|Fact)\(\s*""(?<name>[a-z-]+)""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AskedFor { get; }

    private static Phrases Read(string text) => new(new StringReader(text));
}
