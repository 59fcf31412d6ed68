using WicFactCheck.Alignment;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Tests.Analysis;

namespace WicFactCheck.Tests.Alignment;

/// <summary>A sentence puts a value: what it counts, what becomes of it, and who takes part.</summary>
public sealed class FrameReaderTests
{
    [Theory]
    [InlineData("The mill sold [40] lamps.", "lamp")]
    [InlineData("The mill sold [40] of the old lamps.", "lamp")]
    [InlineData("The town bought a [40-metre] tower.", "tower")]
    [InlineData("The height of the tower is [12 metres].", "metre")]
    [InlineData("The council paid [900 crowns] for the mill.", "crown")]
    [InlineData("The storm left a toll of [12].", null)]
    [InlineData("Forty lamps were sold in [May].", null)]
    public void A_value_counts_or_measures_a_noun_or_stands_alone(string sentence, string? noun) =>
        Assert.Equal(noun, Read(sentence).Noun);

    [Theory]
    [InlineData("[Forty] foreign sailors drowned.", "foreign")]
    [InlineData("The mill sold [40] of the old lamps.", "old")]
    [InlineData("It was [40] lamps that broke.", "break")]
    [InlineData("The mill sold [40] lamps.", "")]
    public void The_noun_is_described(string sentence, string modifiers) =>
        Assert.Equal(modifiers, string.Join(' ', Read(sentence).Modifiers));

    [Theory]
    [InlineData("The storm left a toll of [12].", "toll", "of")]
    [InlineData("The height of the tower is [12 metres].", "height", null)]
    [InlineData("The lamps are [40].", "lamp", null)]
    [InlineData("The lamp was lit by Otto Falk, [61].", "otto", null)]
    [InlineData("The club raised the prize to [900 crowns].", null, "to")]
    [InlineData("The council paid for the mill with [900 crowns].", null, "with")]
    [InlineData("The council paid [900 crowns] for the mill.", null, null)]
    public void A_value_belongs_to_a_noun_and_follows_a_preposition(string sentence, string? governor, string? preposition)
    {
        var frame = Read(sentence);
        Assert.Equal((governor, preposition), (frame.Governor, frame.Preposition));
    }

    [Theory]
    [InlineData("The mill sold [40] lamps.", "Object")]
    [InlineData("[Forty] foreign sailors drowned.", "Subject")]
    [InlineData("The club raised the prize to [900 crowns].", "Oblique")]
    [InlineData("The storm left a toll of [12].", "Object")]
    public void A_value_is_told_as_a_part_of_its_clause(string sentence, string relation) =>
        Assert.Equal(relation, Read(sentence).Relation.ToString());

    [Theory]
    [InlineData("The keeper said that the storm had broken [40] lamps.", "break")]
    [InlineData("There are [40] lamps.", "be")]
    [InlineData("The crowd was [40] strong.", "strong")]
    [InlineData("Forty lamps were sold in [May].", "sell")]
    [InlineData("The lamps are [40].", null)]
    [InlineData("The height of the tower is [12 metres].", null)]
    public void The_predicate_is_what_the_clause_says_beside_the_value(string sentence, string? predicate) =>
        Assert.Equal(predicate, Read(sentence).Predicate);

    [Theory]
    [InlineData("She sold [40] lamps.", "Past")]
    [InlineData("She had sold [40] lamps.", "PastPerfect")]
    [InlineData("She sells [40] lamps.", "Present")]
    [InlineData("She has sold [40] lamps.", "Perfect")]
    [InlineData("She will sell [40] lamps.", "Modal")]
    [InlineData("She would sell [40] lamps.", "Modal")]
    [InlineData("[Forty] lamps were sold.", "Past")]
    [InlineData("The lamps are [40].", "Present")]
    public void A_clause_has_a_tense(string sentence, string tense) => Assert.Equal(tense, Read(sentence).Tense.ToString());

    [Theory]
    [InlineData("The mill sold [40] lamps.", "mill", null)]
    [InlineData("She sold [40] lamps.", null, null)]
    [InlineData("[Forty] foreign sailors drowned.", null, null)]
    [InlineData("The club raised the prize to [900 crowns].", "club", "prize")]
    [InlineData("The keeper said that the storm had broken [40] lamps.", "storm", null)]
    public void Subject_and_object_are_named_where_neither_is_the_value(string sentence, string? subject, string? thing)
    {
        var frame = Read(sentence);
        Assert.Equal((subject, thing), (frame.Subject, frame.Object));
    }

    [Theory]
    [InlineData("The council paid [900 crowns] for the mill.", "mill")]
    [InlineData("The council paid for the mill with [900 crowns].", "mill")]
    [InlineData("Anna Berg gave the town [40] lamps.", "town")]
    [InlineData("The mill sold [40] lamps.", "")]
    public void Other_phrases_of_the_clause_are_kept(string sentence, string others) =>
        Assert.Equal(others, string.Join(' ', Read(sentence).Others));

    [Fact]
    public void Words_are_those_of_meaning_in_the_clause_and_in_the_sentence_without_the_value()
    {
        var frame = Read("The keeper said that the storm had broken [40] lamps in the harbour.");
        Assert.Equal("storm break lamp harbour", string.Join(' ', frame.Clause));
        Assert.Equal("keeper say storm break lamp harbour", string.Join(' ', frame.Sentence));
    }

    [Theory]
    [InlineData("Anna Berg gave the town [40] lamps.", "anna berg", "anna berg")]
    [InlineData("[Forty] sailors of the Nordlys drowned.", "nordlys", "nordlys")]
    [InlineData("The lamp was lit by Otto Falk, [61].", "otto falk", "otto falk")]
    [InlineData("The number of lamps grew to [40] in Porto.", "porto", "")]
    [InlineData("The harbour opened on [9 May] to Anna Berg's friends.", "anna berg", "")]
    public void Names_own_a_value_where_they_are_the_subject_or_stand_beside_its_noun(
        string sentence,
        string names,
        string owners
    )
    {
        var frame = Read(sentence);
        Assert.Equal((names, owners), (string.Join(' ', frame.Names), string.Join(' ', frame.Owners)));
    }

    [Fact]
    public void No_words_have_an_empty_frame()
    {
        var (text, tokens) = Marked.Read("The mill sold [40] lamps.");
        var frame = new FrameReader(text.Get(TextClauses.Layer).Of(tokens.First), text.Language).Read(2, 2);
        Assert.Equal((null, null, 0), (frame.Noun, frame.Predicate, frame.Sentence.Length));
    }

    private static Frame Read(string marked)
    {
        var (text, tokens) = Marked.Read(marked);
        var clauses = text.Get(TextClauses.Layer).Of(tokens.First);
        var (first, end) = clauses.Tree.WordsOf(tokens);
        return new FrameReader(clauses, text.Language).Read(first, end);
    }
}
