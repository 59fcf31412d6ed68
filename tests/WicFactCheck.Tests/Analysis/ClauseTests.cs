using WicFactCheck.Analysis.Clauses;

namespace WicFactCheck.Tests.Analysis;

/// <summary>A sentence falls into clauses, each with what it is to the one that holds it.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("The ferry [sank] off the cape.", "Main", true, "ferry")]
    [InlineData("The owner said that the ferry [sank].", "Complement", true, "ferry")]
    [InlineData("The town wants to [sell] the mill.", "OpenComplement", false, "town")]
    [InlineData("The mill, which [burned] down, was old.", "Relative", true, "mill")]
    [InlineData("The crew left when the engine [failed].", "Adverbial", true, "engine")]
    [InlineData("The storm tore the roof off and [sank] two boats.", "Conjunct", true, "storm")]
    [InlineData("The bridge, the harbour master [said], was closed.", "Beside", true, "master")]
    public void A_clause_has_a_kind_a_tense_and_a_subject_which_it_may_share(
        string sentence,
        string kind,
        bool isFinite,
        string subject
    )
    {
        var (text, tokens) = Marked.Read(sentence);
        var clauses = text.Get(TextClauses.Layer).Of(tokens.First);
        var clause = Assert.IsType<Clause>(clauses.Of(clauses.Tree.WordsOf(tokens).First));
        Assert.Equal(
            (kind, isFinite, subject),
            (clause.Kind.ToString(), clause.IsFinite, clauses.Tree.FormOf(Assert.NotNull(clause.Subject)).ToString())
        );
    }

    [Theory]
    [InlineData("The mill, which [burned] down in 1931, was sold.", "which burned down in 1931,")]
    [InlineData("The mill was sold when the roof [fell] in.", "when the roof fell in.")]
    [InlineData("The storm tore the roof off and [sank] two boats.", "and sank two boats.")]
    [InlineData("The owner said that the mill [burned] down.", "The owner said that the mill burned down.")]
    [InlineData("The town plans to [sell] the mill: it is old.", "The town plans to sell the mill")]
    public void A_clause_stands_in_a_stretch_of_its_sentence(string sentence, string stretch)
    {
        var (text, tokens) = Marked.Read(sentence);
        var (first, end) = text.Get(ClauseStretches.Layer).Of(tokens);
        Assert.Equal(stretch, text.TextOf(first, end));
    }

    [Theory]
    [InlineData("The keeper said that [40 lamps] were broken.", "keeper")]
    [InlineData("The harbour lost [40 lamps], the keeper said.", "keeper")]
    [InlineData("“We lost [40 lamps],” explained a keeper in the yard.", "keeper")]
    [InlineData("The lamps, the keeper added, cost [900 crowns].", "keeper")]
    [InlineData("As the keeper put it in court, the lamps had cost [900 crowns].", null)]
    [InlineData("As the keeper noted, the lamps cost [900 crowns].", "keeper")]
    [InlineData("According to the keeper, [40 lamps] were broken.", "keeper")]
    [InlineData("In the keeper's view, the lamps are worth [900 crowns].", "keeper")]
    [InlineData("By the keeper's count, [40 lamps] are left.", "keeper")]
    [InlineData("The thief is said by the keeper to have broken [40 lamps].", "keeper")]
    [InlineData("Guests were told by the keeper that the lamps cost [900 crowns].", "keeper")]
    [InlineData("The keeper puts the loss at [900 crowns].", "keeper")]
    [InlineData("The paper quoted the keeper as saying that [40 lamps] were broken.", "keeper")]
    [InlineData("The guard said the keeper had admitted to breaking [40 lamps].", "keeper")]
    [InlineData("The keeper, who has lit them for [9 years], said nothing.", null)]
    [InlineData("The keeper said that he was tired, and the host left after [9 minutes].", null)]
    [InlineData("The keeper told the guard to buy [40 lamps].", null)]
    [InlineData("Because of the storm, on account of which they left, [40 lamps] broke.", null)]
    public void A_part_of_a_sentence_is_left_to_whoever_says_it(string sentence, string? speaker)
    {
        var (text, tokens) = Marked.Read(sentence);
        var clauses = text.Get(TextClauses.Layer);
        var found = clauses.AttributionOf(tokens)?.Speaker;
        Assert.Equal(speaker, found is { } word ? clauses.Of(tokens.First).Tree.FormOf(word).ToString() : null);
    }

    [Theory]
    [InlineData("The thief reportedly broke [40 lamps].")]
    [InlineData("The thief is said to have broken [40 lamps].")]
    public void What_is_left_to_nobody_in_particular_has_no_speaker(string sentence)
    {
        var (text, tokens) = Marked.Read(sentence);
        var found = Assert.NotNull(text.Get(TextClauses.Layer).AttributionOf(tokens));
        Assert.Null(found.Speaker);
    }

    [Theory]
    [InlineData("The town sold [12 trams].", "Asserted")]
    [InlineData("The town will sell [12 trams].", "Planned")]
    [InlineData("The town plans to sell [12 trams].", "Planned")]
    [InlineData("The town is going to sell [12 trams].", "Planned")]
    [InlineData("The mill is to open on [9 May].", "Planned")]
    [InlineData("The harvest is due to end on [9 May].", "Planned")]
    [InlineData("The planned sale of [12 trams] drew protests.", "Planned")]
    [InlineData("The mayor first proposed it in [May].", "Asserted")]
    [InlineData("The rain is expected to last until [Monday].", "Expected")]
    [InlineData("The rain will last for [six days].", "Expected")]
    [InlineData("As many as [12 trams] may be broken.", "Possible")]
    [InlineData("The trams could possibly carry [900 people].", "Possible")]
    [InlineData("If the wall gives way, [900 people] will lose their homes.", "Conditional")]
    [InlineData("Should the vote fail, the town would sell [12 trams].", "Conditional")]
    [InlineData("The town will lend them [900 crowns] provided that they sell the mill.", "Conditional")]
    [InlineData("Had the bell rung, they would have saved [12 trams].", "Counterfactual")]
    [InlineData("The town had planned to sell [12 trams], but the mayor stopped it.", "Unfulfilled")]
    [InlineData("The mill was to have opened in [May].", "Unfulfilled")]
    [InlineData("The mill was supposed to get [12 trams].", "Unfulfilled")]
    [InlineData("The town did not sell [12 trams].", "Denied")]
    [InlineData("The town never paid [900 crowns].", "Denied")]
    [InlineData("Nobody paid [900 crowns].", "Denied")]
    [InlineData("The town denies that it paid [900 crowns].", "Denied")]
    [InlineData("The mayor rejected claims that the town paid [900 crowns].", "Denied")]
    [InlineData("The town failed to sell [12 trams].", "Denied")]
    [InlineData("The mayor does not deny that the town paid [900 crowns].", "Asserted")]
    [InlineData("The mill did not open until [May].", "Asserted")]
    [InlineData("The mayor, who paid [900 crowns], will not sell the mill.", "Asserted")]
    [InlineData("Twelve men were never found in [1931].", "Denied")]
    [InlineData("[Twelve] of the men were never found.", "Asserted")]
    [InlineData("They'd lived there for [60 years].", "Asserted")]
    [InlineData("The town told reporters that it had sold [12 trams].", "Asserted")]
    [InlineData("The town told its drivers to sell [12 trams].", "Planned")]
    [InlineData("The clerk kept a list that nobody read: [12 trams].", "Asserted")]
    [InlineData("Did the town sell [12 trams]?", "Asked")]
    [InlineData("Were [12 trams] sold last year?", "Asked")]
    [InlineData("“Is it true that the town sold [12 trams]?” she asked.", "Asked")]
    [InlineData("The clerk asked whether the town had sold [12 trams].", "Asked")]
    [InlineData("It is unclear whether the town sold [12 trams].", "Asked")]
    [InlineData("The clerk wondered if the town had sold [12 trams].", "Asked")]
    [InlineData("Nobody knew whether the fire had broken [40 lamps].", "Asked")]
    [InlineData("Why did the town sell [12 trams]?", "Asserted")]
    [InlineData("The clerk had got [12 crowns] and asked: “Was it sold?”", "Asserted")]
    [InlineData("The guard says if anyone has lost [12 crowns], they need to come.", "Conditional")]
    [InlineData("The clerk asked why the town had sold [12 trams].", "Asserted")]
    [InlineData("The town hopes to sell [12 trams].", "Hoped")]
    [InlineData("The mayor hopes that [12 trams] will be enough.", "Hoped")]
    [InlineData("The town is hoping for [12 trams].", "Hoped")]
    [InlineData("The town had hoped to sell [12 trams].", "Unfulfilled")]
    [InlineData("The town wishes it had sold [12 trams].", "Counterfactual")]
    [InlineData("Owners fear that the storm has sunk [12 boats].", "Feared")]
    [InlineData("There are fears that the storm has sunk [12 boats].", "Feared")]
    [InlineData("[Twelve sailors] are feared dead.", "Feared")]
    [InlineData("[Twelve sailors] were feared to have drowned.", "Feared")]
    [InlineData("The guard stopped them from breaking [40 lamps].", "Denied")]
    [InlineData("The town was unable to sell [12 trams].", "Denied")]
    public void A_text_stands_in_some_way_to_what_it_says(string sentence, string factuality)
    {
        var (text, tokens) = Marked.Read(sentence);
        Assert.Equal(factuality, text.Get(TextClauses.Layer).FactualityOf(tokens).ToString());
    }
}
