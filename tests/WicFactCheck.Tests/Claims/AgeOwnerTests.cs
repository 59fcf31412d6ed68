using WicFactCheck.Claims;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

public sealed class AgeOwnerTests
{
    [Theory]
    [InlineData("Ada Lindqvist, 61, opened the kiln.")]
    [InlineData("The 61-year-old potter Ada Lindqvist opened the kiln.")]
    [InlineData("The potter, 61-year-old Ada Lindqvist, opened the kiln.")]
    [InlineData("Ada Lindqvist, a 61-year-old potter, opened the kiln.")]
    [InlineData("Ada Lindqvist, a potter who was 61, opened the kiln.")]
    [InlineData("Ada Lindqvist, who is 61 years old, opened the kiln.")]
    [InlineData("Ada Lindqvist has died at the age of 61.")]
    [InlineData("Ada Lindqvist (61) and her son came by boat.")]
    [InlineData("The kiln was opened by Ada Lindqvist, aged 61.")]
    [InlineData("The kiln was opened by Ada Lindqvist, age 61, and a friend.")]
    [InlineData("The coroner said 61-year-old Ada Lindqvist of Quillhaven was rowing alone.")]
    [InlineData("Ada Lindqvist died on Monday. She was 61.")]
    [InlineData("Ada Lindqvist fires the kiln herself. She is 61 herself, and nobody helps her.")]
    [InlineData("Ada Lindqvist fires the kiln. She is 61 today.")]
    [InlineData("Ada Lindqvist fires the kiln. At 61 she still says that clay keeps her young.")]
    [InlineData("Ada Lindqvist is the oldest potter at 61.")]
    [InlineData("Ada Lindqvist, sixty-one years of age, opened the kiln.")]
    [InlineData("A 61-year-old potter, who was identified as Ada Lindqvist, was rowing alone.")]
    [InlineData("The 61-year-old potter was named as Ada Lindqvist.")]
    [InlineData("A 61-year-old potter named Ada Lindqvist was rowing alone.")]
    [InlineData("Ada Lindqvist, aged only 61, opened the kiln.")]
    [InlineData("Ada Lindqvist has died aged 61.")]
    [InlineData("Ada Lindqvist dead at 61")]
    [InlineData("Ada Lindqvist passed away on Monday at the age of 61.")]
    [InlineData("Ada Lindqvist died on Monday at her home by the sea in Porto at the age of 61.")]
    [InlineData("The potter was identified as Ada Lindqvist. She was 61.")]
    [InlineData("The new potter is Ada Lindqvist. She is 61 and lives in Porto.")]
    [InlineData("Ada Lindqvist is the skipper. The skipper, who is 61, wants a rest.")]
    [InlineData("Ada Lindqvist, now 61, fires the kiln.")]
    [InlineData("Ada Lindqvist, a cheerful woman of 61, fires the kiln.")]
    [InlineData("Ada Lindqvist, at 61 the oldest of the potters, is tired.")]
    [InlineData("Ada Lindqvist, a native of Porto, was 61.")]
    [InlineData("Ada Lindqvist was 61 when she died on Monday.")]
    [InlineData("Ada Lindqvist fires the kiln. Now 61, she has no wish to stop.")]
    [InlineData("Ada Lindqvist fires the kiln. A woman of 61, she has no wish to stop.")]
    [InlineData("The potter, Ada Lindqvist, is 61 years of age.")]
    [InlineData("The 61-year-old, Ada Lindqvist, is tired.")]
    [InlineData("Ada Lindqvist fires the kiln. \"I am 61,\" she says.")]
    [InlineData("Ada Lindqvist (left), 61, and a friend opened the kiln.")]
    [InlineData("The flood took the life of Ada Lindqvist, 61 of 22 Kiln Street.")]
    [InlineData("The kiln was fired by 61-year-old master-potter Ada Lindqvist on Monday.")]
    [InlineData("61-year-old all-rounder Ada Lindqvist fired the kiln.")]
    [InlineData("The 61-year-old mother-of-two Ada Lindqvist fired the kiln.")]
    [InlineData("They fined the 61-year-old Quillhaven-born potter Ada Lindqvist on Monday.")]
    [InlineData("Ada Lindqvist, the potter, has died aged 61.")]
    [InlineData("Ada Lindqvist, who fired kilns all her life, has died in Porto aged 61.")]
    [InlineData("Poet and potter Ada Lindqvist dies at 61")]
    [InlineData("Lindqvist, who's 61, fires the kiln. Ada Lindqvist built it herself.")]
    [InlineData("Ada Lindqvist, shift leader at Quillhaven Kiln, 61, was hurt.")]
    [InlineData("Ada Lindqvist, who sells jars and is the oldest potter at 61, was there.")]
    [InlineData("The guild has chosen Ada Lindqvist as its warden. The 61-year-old will be the first woman in the post.")]
    [InlineData("Ada Lindqvist, 61, was in her hut when the kiln burned.")]
    [InlineData("The potter Ada Lindqvist, 61, was three when the kiln was built.")]
    [InlineData("Ada Lindqvist died in Porto on Monday, her niece told us. She was 61.")]
    [InlineData("The mast killed the potter Ada Lindqvist, her sister Una Velt told us. She was 61.")]
    [InlineData("Ada Lindqvist was fatally hit by the mast, said her neighbour, Una Velt. She was 61.")]
    [InlineData("Ada Lindqvist fires the kiln. At 61 she has been selling jars for forty years.")]
    [InlineData("A 61-year-old woman was found in the lake on Friday. Divers identified her as Ada Lindqvist.")]
    public void An_age_belongs_to_whom_the_sentence_says_it_of(string text) => Assert.Equal(["Ada Lindqvist 61"], AgesIn(text));

    [Theory]
    [InlineData("Bo Renner, 33, and Ada Lindqvist, 40, opened the kiln.", "Bo Renner 33; Ada Lindqvist 40")]
    [InlineData(
        "They are Bo Renner, 33, of Quillhaven; Ada Lindqvist, 40, of Porto; and Tom Ekdal, 7.",
        "Bo Renner 33; Ada Lindqvist 40; Tom Ekdal 7"
    )]
    [InlineData("Ada Lindqvist, 61, rowed with her 17-year-old son, Arvid Renner.", "Ada Lindqvist 61; Arvid Renner 17")]
    [InlineData("They are a 17-year-old boy, Ada Lindqvist, 61, and Bo Renner, 40.", "Ada Lindqvist 61; Bo Renner 40")]
    [InlineData("His 31-year-old wife, Ada Hale, and her mother, Viola Renner, 62, rowed.", "Ada Hale 31; Viola Renner 62")]
    [InlineData("Ada Lindqvist is here. She met 42-year-old Una Berg-Lindqvist.", "Una Berg-Lindqvist 42")]
    [InlineData("Police named 19-year-old Bo Renner and his 20-year-old sister Ada Renner.", "Bo Renner 19; Ada Renner 20")]
    public void Each_of_several_people_has_an_age(string text, string ages) =>
        Assert.Equal(ages, string.Join("; ", AgesIn(text)));

    [Theory]
    [InlineData("Ada Lindqvist's mother was 61.")]
    [InlineData("Ada Lindqvist and her 17-year-old son rowed.")]
    [InlineData("Ada Lindqvist hit a 61-year-old with her boat.")]
    [InlineData("Ada Lindqvist met a man aged 61.")]
    [InlineData("Ada Lindqvist died in 2006 at the age of 82.")]
    [InlineData("Ada Lindqvist turned professional in 2004 aged 18.")]
    [InlineData("Ada Lindqvist, a 16-year-old in 1975, sang here.")]
    [InlineData("The kiln was built in 1966 by Ada Lindqvist, then a potter of 33.")]
    [InlineData("Ada Lindqvist, who is nearly 61, rowed.")]
    [InlineData("Ada Lindqvist said the driver, a 34-year-old man, rowed away.")]
    [InlineData("Ada Lindqvist and two other potters, ages 19 and 26, were there.")]
    [InlineData("A 16-year-old Quillhaven County boy was found.")]
    [InlineData("On the North Side, a 24-year-old was found.")]
    [InlineData("Ada Lindqvist has rowed since she was six.")]
    [InlineData("Ada Lindqvist moved to Porto when she was five years old.")]
    [InlineData("Ada Lindqvist was 29 when the kiln burned.")]
    [InlineData("Ada Lindqvist must stay at home until she turns 21.")]
    [InlineData("Earlier reports said that Ada Lindqvist was 35.")]
    [InlineData("Police initially said Ada Lindqvist was 37.")]
    [InlineData("Ada Lindqvist, age 16 at the time of the fire, was there.")]
    [InlineData("The 13-year-old and his friend, Ada Lindqvist, rowed.")]
    [InlineData("Ada Lindqvist rowed. \"I have a daughter. She is five,\" she said.")]
    [InlineData("Ada Lindqvist sold the 61-year-old company.")]
    [InlineData("Ada Lindqvist fires the kiln. At 31 she was a baker.")]
    [InlineData("Ada Lindqvist was the youngest potter at 19.")]
    [InlineData("Ada Lindqvist, then 31, was a baker.")]
    [InlineData("Ada Lindqvist moved away at the age of 31.")]
    [InlineData("Ada Lindqvist is the skipper. Another skipper rowed home. The skipper, who is 31, wants a rest.")]
    [InlineData("Two 16-year-olds, a potter and Ada Lindqvist were there.")]
    [InlineData("Ada Lindqvist was 31 when she moved to Porto.")]
    [InlineData("Ada Lindqvist heard the girl. \"I am 12,\" she said.")]
    [InlineData("Ada Lindqvist joined at eleven, in 1966.")]
    [InlineData("The 61-year-old potter was hit by Ada Lindqvist.")]
    [InlineData("Ada Lindqvist fires the kiln with her son. He is 14.")]
    [InlineData("Ada Lindqvist fires the kiln. Her husband died in 2001. He was 61.")]
    [InlineData("Ada Lindqvist was asked. The neighbour sold her a boat. He is 61.")]
    [InlineData("Ada Lindqvist met her husband, 47, and a cousin, 12.")]
    [InlineData("Ada Lindqvist and her sons, 8 and 11, rowed.")]
    [InlineData("Ada Lindqvist praised the rescue of a 15-year-old by two anglers.")]
    [InlineData("Ada Lindqvist teaches children under the age of eight.")]
    [InlineData("Ada Lindqvist didn't drown in the lake, her daughter said. She was 17.")]
    [InlineData("Ada Lindqvist died in Porto on Monday, her husband said. He was 61.")]
    [InlineData("Divers may identify the 61-year-old potter as Ada Lindqvist.")]
    [InlineData("At 61 the potter has no wish to stop. Divers found Ada Lindqvist.")]
    public void An_age_of_another_person_or_another_time_is_not_hers(string text) => Assert.Empty(AgesIn(text));

    [Fact]
    public void A_surname_that_two_people_share_tells_of_neither() =>
        Assert.Equal(["Bo Renner 33"], AgesIn("Bo Renner, 33, rowed. Later Ada Renner came. Renner, 40, was tired."));

    [Theory]
    [InlineData("Ada Lindqvist danced in Quillhaven. The 61-year-old owns four kilns.")]
    [InlineData("Ada Lindqvist, a potter, bought the kiln. The 61-year-old wants to sell it.")]
    [InlineData("The potter Ada Lindqvist swam home. The 61-year-old slept for a day.")]
    [InlineData("Ada Lindqvist rowed home. She was tired. The 61-year-old had been out for a day.")]
    [InlineData("The race in Aspen Bay was won by Ada Lindqvist. The 61-year-old had trained for a year.")]
    [InlineData("Two divers found Ada Lindqvist. The 61-year-old was asleep.")]
    [InlineData("Ada Lindqvist sat down. \"I'm glad,\" she said. The 61-year-old laughed.")]
    [InlineData("Ada Lindqvist sat down. \"I'm tired,\" said the 61-year-old.")]
    [InlineData("Ada Lindqvist rowed home. The 61-year-old potter slept for a day.")]
    [InlineData("Ada Lindqvist rowed home. She is at home.\n\nThe 61-year-old fell off the pier.")]
    [InlineData("Ada Lindqvist was elected as skipper. The 61-year-old sailor starts on Monday.")]
    [InlineData("Bo Renner sat down. Ada Lindqvist rowed home. The 61-year-old slept for a day.")]
    public void Who_is_called_by_an_age_alone_is_whom_the_sentence_before_is_about(string text) =>
        Assert.Equal(["Ada Lindqvist 61"], AgesIn(text));

    [Theory]
    [InlineData("Ada Lindqvist lost to her mother. The 61-year-old laughed.")]
    [InlineData("Ada Lindqvist lost to Bo Renner. The 61-year-old laughed.")]
    [InlineData("Ada Lindqvist rowed home. A neighbour rang the bell. The 61-year-old laughed.")]
    [InlineData("Ada Lindqvist pushed him off the pier. The 61-year-old could not swim.")]
    [InlineData("The dog of Ada Lindqvist barked. The 16-year-old was deaf.")]
    [InlineData("Ada Lindqvist's boat sank. The 61-year-old drowned.")]
    [InlineData("A girl fell off the pier. Ada Lindqvist rowed home. The 8-year-old girl could swim.")]
    [InlineData("Ada Lindqvist sat down. A neighbour greeted the 61-year-old and her dog.")]
    [InlineData("A boy fell off the pier. Somebody called Ada Lindqvist. The 8-year-old could swim.")]
    [InlineData("Ada Lindqvist rowed home. The 61-year-old boat leaked.")]
    [InlineData("Ada Lindqvist rowed home. A 61-year-old was on the pier.")]
    [InlineData("A 61-year-old woman fell. Ada Lindqvist rowed home. The 61-year-old could not swim.")]
    public void Where_anybody_else_may_be_called_by_an_age_nobody_is(string text) => Assert.Empty(AgesIn(text));

    [Theory]
    [InlineData("Ada Lindqvist, 34, hit a boat. The 61-year-old drowned.", "Ada Lindqvist 34")]
    [InlineData("Ada Lindqvist, 34, rowed home. The 43-year-old danced.", "Ada Lindqvist 34; Ada Lindqvist 43")]
    public void Who_has_another_age_is_somebody_else_unless_its_digits_were_swapped(string text, string ages) =>
        Assert.Equal(ages, string.Join("; ", AgesIn(text)));

    [Theory]
    [InlineData("Saved were a 14-year-old girl, Ada Lindqvist, 19, and Per Holm, 21.", "Ada Lindqvist 19; Per Holm 21")]
    [InlineData("Ada Lindqvist, 40, an unnamed six-year-old boy, and Bo Renner, 33, rowed.", "Ada Lindqvist 40; Bo Renner 33")]
    [InlineData("Ada Lindqvist, 40, rowed. A close friend of Lindqvist's, a 38-year-old potter, swam.", "Ada Lindqvist 40")]
    [InlineData("Ada Lindqvist rowed. Lindqvist, her nine-year-old son, and two dogs were pulled out.", "")]
    [InlineData("Jon Sand, 44; his wife, Rut, 39; and their children: Liv, 8; Jon, 5; and Eli, 2, rowed.", "Jon Sand 44")]
    [InlineData("The 61-year-old potter Ada Lindqvist, 16, rowed.", "Ada Lindqvist 61; Ada Lindqvist 16")]
    public void Who_has_an_age_right_beside_the_name_has_no_other(string text, string ages) =>
        Assert.Equal(ages, string.Join("; ", AgesIn(text)));

    [Theory]
    [InlineData("The driver, 34, was unhurt.", "driver 34")]
    [InlineData("The bus driver, a man of 34, was unhurt.", "bus driver 34")]
    [InlineData("Ada Lindqvist and her 17-year-old son rowed.", "son 17")]
    [InlineData("The swimmer, who rescuers said was 17, was pulled out.", "swimmer 17")]
    [InlineData("A 15-year-old fell off the pier.", "15-year-old 15")]
    [InlineData("The storm left a 15-year-old dead.", "15-year-old 15")]
    [InlineData("A baker drowned in the lake. She was 23.", "baker 23")]
    [InlineData("A baker drowned in the lake, her sister said. She was 23.", "baker 23")]
    [InlineData("Their two sons, 8 and 11, rowed.", "sons 8; sons 11")]
    [InlineData("He is 34.", "")]
    [InlineData("A driver had been 34 years old when the pier burned.", "")]
    [InlineData("Nobody under the age of 12 may row.", "")]
    public void Somebody_without_a_name_is_told_by_role_relation_or_age(string text, string ages) =>
        Assert.Equal(
            ages,
            string.Join(
                "; ",
                Articles
                    .Check(("a.txt", text))
                    .Documents[0]
                    .Claims.Where(claim => claim.Value is AgeClaim { Holder: not null })
                    .Select(claim => $"{claim.Subject.Name} {claim.Value}")
            )
        );

    private static IEnumerable<string> AgesIn(string text) =>
        Articles
            .Check(("a.txt", text))
            .Documents[0]
            .Claims.Where(claim => claim.Value is AgeClaim { Holder: null })
            .Select(claim => $"{claim.Subject.Name} {claim.Value}");
}
