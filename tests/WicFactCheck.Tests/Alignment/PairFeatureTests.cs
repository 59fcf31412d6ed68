using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What is known of two figures that may be of one fact.</summary>
public sealed class PairFeatureTests
{
    private const string Start = "date: 2024-06-01\n\nThe works opened. ";

    [Theory]
    [InlineData("The mill sold 40 lamps.", "The mill sold 48 lamps.", "SameNoun SamePredicate SameSubject SameTense")]
    [InlineData("The mill sold 40 lamps.", "The mill bought 48 lamps.", "SameNoun SameSubject SameTense")]
    [InlineData("The mill sold 40 lamps.", "The mill sold 48 boats.", "SamePredicate SameSubject SameTense")]
    [InlineData("The mill sold 40 lamps.", "The harbour sold 48 lamps.", "SameNoun SamePredicate SameTense")]
    [InlineData("The mill sold 40 lamps.", "The mill had sold 48 lamps.", "SameNoun SamePredicate SameSubject PerfectOnOneSide")]
    [InlineData("The mill sold 40 lamps.", "The mill will sell 48 lamps.", "SameNoun SamePredicate SameSubject FutureOnOneSide")]
    [InlineData("The mill sold 40 lamps.", "She sold 48 lamps.", "SameNoun SamePredicate SubjectOnOneSide SameTense")]
    public void The_slots_of_two_frames_are_held_against_each_other(string one, string other, string features) =>
        Assert.Equal(
            features,
            Holding(
                new Dossier(Start + one, Start + other),
                PairFeature.SameNoun,
                PairFeature.NounOnOneSide,
                PairFeature.SamePredicate,
                PairFeature.PredicateOnOneSide,
                PairFeature.SameSubject,
                PairFeature.SubjectOnOneSide,
                PairFeature.SameTense,
                PairFeature.PerfectOnOneSide,
                PairFeature.FutureOnOneSide
            )
        );

    [Theory]
    [InlineData("40", "IsNumber")]
    [InlineData("EUR 573", "IsMoney")]
    [InlineData("12 metres", "IsMeasure")]
    [InlineData("30%", "IsPercent")]
    [InlineData("7", "IsOrdinal")]
    [InlineData("2021-05-03", "IsDate")]
    [InlineData("P9D", "IsDuration")]
    [InlineData("44", "IsAge")]
    [InlineData("3-1", "IsOther")]
    public void A_value_is_of_one_kind(string value, string kind)
    {
        const string Text =
            "The mill sold 40 lamps for \u20ac573. The storm lasted nine days. The wall is 12 metres long. The town owns "
            + "30 percent of it. It was the 7th flood. The mill opened on 3 May 2021. Quillhaven beat Braga 3-1 in Porto. "
            + "Ada Lindqvist, 44, scored.";
        var dossier = new Dossier(Text, Text);
        Assert.Equal(
            kind,
            string.Join(
                ' ',
                Enum.GetValues<PairFeature>()
                    .Where(feature => feature <= PairFeature.IsOther && dossier.Of(feature, value, value) == 1)
            )
        );
    }

    [Fact]
    public void Like_verbs_are_nearer_than_unlike_ones()
    {
        var like = new Dossier("The mill sold 40 lamps.", "The mill bought 48 lamps.");
        var unlike = new Dossier("The mill sold 40 lamps.", "The mill drowned 48 lamps.");
        var (near, far) = (
            like.Of(PairFeature.PredicateSimilarity, "40", "48"),
            unlike.Of(PairFeature.PredicateSimilarity, "40", "48")
        );
        Assert.InRange(near, far + 0.1f, 0.99f);
    }

    [Theory]
    [InlineData("The mill sold 48 lamps and 573 boats.", 1)]
    [InlineData("The mill sold 48 lamps and 574 boats.", 0)]
    [InlineData("The mill sold 48 lamps and 40 boats.", 0)]
    [InlineData("The mill sold 48 lamps. Later, the mill sold 573 boats.", 0)]
    public void A_value_beside_them_that_is_told_alike_ties_two_sentences(string other, float shared) =>
        Assert.Equal(
            shared,
            new Dossier("The mill sold 40 lamps and 573 boats.", other).Of(PairFeature.SharedValues, "40", "48")
        );

    [Theory]
    [InlineData("Ada Lindqvist baked 5 cakes.", "Otto Falk baked 6 cakes.", "NameToldElsewhere NamesToldElsewhere")]
    [InlineData("The mill baked 5 cakes.", "Otto Falk baked 6 cakes.", "NameToldElsewhere")]
    [InlineData("The mill baked 5 cakes.", "The mill baked 6 cakes.", "")]
    public void A_name_of_the_one_may_be_told_elsewhere_in_the_others_article(string here, string there, string features)
    {
        var dossier = new Dossier($"Otto Falk broke 40 lamps. {here}", $"Ada Lindqvist broke 48 lamps. {there}");
        Assert.Equal(features, Holding(dossier, PairFeature.NameToldElsewhere, PairFeature.NamesToldElsewhere));
        Assert.Equal(
            (1, 2),
            (dossier.Of(PairFeature.OtherSubjectNames, "40", "48"), dossier.Of(PairFeature.OtherNames, "40", "48"))
        );
    }

    [Fact]
    public void Two_figures_of_one_name_share_it()
    {
        var dossier = new Dossier("Otto Falk broke 40 lamps.", "Otto Falk broke 48 lamps.");
        Assert.Equal(2, dossier.Of(PairFeature.SharedNames, "40", "48"));
        Assert.Equal("AreOwnersSame", Holding(dossier, PairFeature.AreOwnersSame, PairFeature.OtherSubjectNames));
    }

    [Theory]
    [InlineData("The hall has 40 lamps.\n\n- The yard has 48 lamps.", "ListOnOneSide NumbersInArticle")]
    [InlineData("The hall has 40 lamps. The yard has 48 lamps.", "SameBlock NumbersInArticle")]
    public void An_article_may_tell_two_figures_in_a_list(string text, string features) =>
        Assert.Equal(features, Lists(new Dossier("The works opened.\n\n" + text)));

    [Theory]
    [InlineData("# The mill sells 40 lamps\n\nThe mill said on Monday that it had sold 48 lamps to Quillhaven.", 1)]
    [InlineData("The works opened.\n\nThe mill sold 40 lamps. Later, the mill sold 48 lamps to Quillhaven.", 0)]
    public void A_headline_sums_up_its_article(string text, float headline) =>
        Assert.Equal(headline, new Dossier(text).Of(PairFeature.HeadlineOfArticle, "40", "48"));

    [Fact]
    public void Items_of_one_list_are_of_two_things()
    {
        var dossier = new Dossier("The works opened.\n\n- The hall has 40 lamps.\n- The hall has 48 lamps.");
        Assert.Empty(dossier.Aligned(Models.Even(3, 3)));
    }

    [Fact]
    public void Lists_of_two_articles_are_not_one_list() =>
        Assert.Equal(
            "AreBothInLists",
            Lists(new Dossier("Works\n\n- The hall has 40 lamps.", "Works\n\n- The hall has 48 lamps."))
        );

    [Theory]
    [InlineData("The yard held 40 lamps in May 2021.", "The yard held 48 lamps in 2021.", "TimesOverlap")]
    [InlineData("The yard held 40 lamps in May 2021.", "The yard held 48 lamps in May 2023.", "TimesApart")]
    [InlineData("The yard held 40 lamps in May 2021.", "The yard held 48 lamps.", "TimeOnOneSide LoneTimeIsFar")]
    [InlineData("The yard held 40 lamps in May 2024.", "The yard held 48 lamps.", "TimeOnOneSide")]
    [InlineData("The yard held 40 lamps.", "The yard held 48 lamps.", "")]
    public void Their_times_are_held_against_each_other(string one, string other, string features) =>
        Assert.Equal(
            features,
            Holding(
                new Dossier(Start + one, Start + other),
                PairFeature.TimesOverlap,
                PairFeature.TimesApart,
                PairFeature.TimeOnOneSide,
                PairFeature.LoneTimeIsFar
            )
        );

    [Theory]
    [InlineData("about 40", "48", "ApproximateOnOneSide")]
    [InlineData("more than 60", "48", "BoundOnOneSide")]
    [InlineData("about 40", "more than 60", "ApproximateOnOneSide BoundOnOneSide")]
    [InlineData("40", "48", "AreBothExact")]
    [InlineData("about 40", "about 48", "")]
    public void Values_are_told_exactly_or_not(string one, string other, string features)
    {
        var dossier = new Dossier($"The mill sold {one} lamps.", $"The mill sold {other} lamps.");
        var (first, second) = (Shown(one), Shown(other));
        Assert.Equal(
            features,
            string.Join(
                ' ',
                new[] { PairFeature.ApproximateOnOneSide, PairFeature.BoundOnOneSide, PairFeature.AreBothExact }.Where(feature =>
                    dossier.Of(feature, first, second) == 1
                )
            )
        );
    }

    [Fact]
    public void Days_apart_are_told_on_a_scale_of_their_own()
    {
        var dossier = new Dossier("date: 2024-06-01\n\nThe mill sold 40 lamps.", "date: 2024-06-09\n\nThe mill sold 48 lamps.");
        Assert.Equal(Math.Log(9), dossier.Of(PairFeature.DaysApart, "40", "48"), 3);
        Assert.Equal(-1, new Dossier("The mill sold 40 lamps.", "The mill sold 48 lamps.").Of(PairFeature.DaysApart, "40", "48"));
    }

    [Theory]
    [InlineData("The mill opened on 9 May 2024.", "2024-05-09", "The mill opened on 9 June 2024.", "2024-06-09", 1)]
    [InlineData("The mill sold 40 lamps.", "40", "The mill sold 48 lamps.", "48", 0)]
    public void What_speaks_for_dates_counts_for_dates_alone(string one, string first, string other, string second, float same)
    {
        var dossier = new Dossier(one, other);
        Assert.Equal(1, dossier.Of(PairFeature.SamePredicate, first, second));
        Assert.Equal(same, dossier.Of(PairFeature.DatesOfSamePredicate, first, second));
        Assert.Equal(same, dossier.Of(PairFeature.SoleDateOfDeed, first, second));
    }

    [Theory]
    [InlineData("The mill sold 48 lamps.", 1)]
    [InlineData("The mill sold 48 lamps. Later, the yard sold 90 lamps.", 0)]
    public void The_only_value_of_a_noun_has_no_rivals(string other, float alone)
    {
        var dossier = new Dossier("The mill sold 40 lamps.", other);
        Assert.Equal(
            (alone, alone),
            (dossier.Of(PairFeature.NoRivals, "40", "48"), dossier.Of(PairFeature.SoleOfCounted, "40", "48"))
        );
    }

    [Theory]
    [InlineData(
        "date: 2024-06-09\n\nOtto Falk broke 40 lamps and 573 old boats in May 2021. Ada Lindqvist baked 5 cakes.",
        "date: 2024-06-01\n\nThen 48 lamps were said to be broken by Ada Lindqvist."
    )]
    [InlineData("The Lantern Works lent Quillhaven 40 lamps.", "The fire at the Lantern Works killed 48 people.")]
    public void Features_do_not_follow_the_order_of_two_figures(string one, string other)
    {
        var dossier = new Dossier(one, other);
        var pair = dossier.Pair("40", "48");
        var turned = dossier.Figures.PairOf(pair.Other, pair.One);
        Assert.Equal(
            dossier.Figures.SlotFeaturesOf(pair),
            dossier.Figures.SlotFeaturesOf(turned),
            (straight, back) => Math.Abs(straight - back) < 1e-4f
        );
    }

    private static string Lists(Dossier dossier) =>
        Holding(
            dossier,
            PairFeature.SameBlock,
            PairFeature.ListOnOneSide,
            PairFeature.AreBothInLists,
            PairFeature.NumbersInArticle
        );

    private static string Shown(string number) =>
        number.Replace("about ", "~", StringComparison.Ordinal).Replace("more than ", ">", StringComparison.Ordinal);

    // Those of some features that hold for 40 and 48.
    private static string Holding(Dossier dossier, params PairFeature[] features) =>
        string.Join(' ', features.Where(feature => dossier.Of(feature, "40", "48") == 1));
}
