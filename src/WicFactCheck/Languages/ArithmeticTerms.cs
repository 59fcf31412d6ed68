namespace WicFactCheck.Languages;

/// <summary>Words that tell of numbers that they are parts of a total, or what is left of it.</summary>
internal sealed class ArithmeticTerms(WordFile file)
{
    private const string Section = "arithmetic";

    /// <summary>The word between a part and its total.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>Pronouns after it for what was told before: "of these".</summary>
    public WordList Those { get; } = file[Section, "those"];

    /// <summary>Words between it and a total: "of the 45".</summary>
    public WordList Wholes { get; } = file[Section, "wholes"];

    /// <summary>Words before a part that is what is left.</summary>
    public WordList Rest { get; } = file[Section, "rest"];

    /// <summary>Nouns for what is left.</summary>
    public WordList RestHead { get; } = file[Section, "rest-head"];

    /// <summary>Verbs after a part that is told without its noun.</summary>
    public WordList WereOrAre { get; } = file[Section, "were-or-are"];

    /// <summary>Words by which a number is no part beside the others, but in one of them or beside them all.</summary>
    public WordList NoPart { get; } = file[Section, "no-part"];

    /// <summary>Words for parts whose number isn't told.</summary>
    public WordList Vague { get; } = file[Section, "vague"];

    /// <summary>The word before the last part.</summary>
    public WordList And { get; } = file[Section, "and"];

    /// <summary>Words between what is no list of parts.</summary>
    public WordList OrBut { get; } = file[Section, "or-but"];

    /// <summary>Articles that count one.</summary>
    public WordList Articles { get; } = file[Section, "articles"];

    /// <summary>Words after a part that tell what became of it or where it is.</summary>
    public WordList AfterPart { get; } = file[Section, "after-part"];

    /// <summary>Verbs between a total and its parts that a preposition follows: "met by".</summary>
    public WordList MadeUp { get; } = file[Section, "made-up"];

    /// <summary>Those that need none: "comprises".</summary>
    public WordList Comprise { get; } = file[Section, "comprise"];

    /// <summary>The particle of such a verb.</summary>
    public WordList Up { get; } = file[Section, "up"];

    /// <summary>Words between such a verb and the parts.</summary>
    public WordList Links { get; } = file[Section, "links"];

    /// <summary>The word before those after a total.</summary>
    public WordList In { get; } = file[Section, "in"];

    /// <summary>Words for all of it after "in": "66 in all".</summary>
    public WordList All { get; } = file[Section, "all"];

    /// <summary>Words for all of it alone.</summary>
    public WordList Altogether { get; } = file[Section, "altogether"];

    /// <summary>Nouns for a total.</summary>
    public WordList Totals { get; } = file[Section, "totals"];

    /// <summary>Words before one that parts make: "for a total of".</summary>
    public WordList BeforeTotal { get; } = file[Section, "before-total"];

    /// <summary>Verbs between parts and their total.</summary>
    public WordList Makes { get; } = file[Section, "makes"];

    /// <summary>Verbs that "up to" makes such ones.</summary>
    public WordList Adds { get; } = file[Section, "adds"];

    /// <summary>Pronouns for parts that were told before.</summary>
    public WordList That { get; } = file[Section, "that"];

    /// <summary>The participle before a word for all: "taken together".</summary>
    public WordList Taken { get; } = file[Section, "taken"];

    /// <summary>The word before what parts come to.</summary>
    public WordList To { get; } = file[Section, "to"];

    /// <summary>Words for those who died.</summary>
    public WordList Dead { get; } = file[Section, "dead"];

    /// <summary>Words for what was told before, at the beginning of a sentence: "they are".</summary>
    public WordList They { get; } = file[Section, "they"];

    /// <summary>Words that begin a sentence about what the one before has told.</summary>
    public WordList Back { get; } = file[Section, "back"];

    /// <summary>The word before what numbers are told by: "by school".</summary>
    public WordList By { get; } = file[Section, "by"];

    /// <summary>Lemmas that tell of the dead beside their number.</summary>
    public WordList Die { get; } = file[Section, "die"];

    /// <summary>The word between two ways of telling one number.</summary>
    public WordList Or { get; } = file[Section, "or"];

    /// <summary>Verbs between them: "that is".</summary>
    public WordList Is { get; } = file[Section, "is"];

    /// <summary>The last word of "that is to say".</summary>
    public WordList Say { get; } = file[Section, "say"];

    /// <summary>Nouns for a share.</summary>
    public WordList Rates { get; } = file[Section, "rates"];

    /// <summary>Words after "of" for the whole that a share was told of.</summary>
    public WordList TotalsOfShare { get; } = file[Section, "totals-of-share"];

    /// <summary>Verbs before what is left.</summary>
    public WordList Leaves { get; } = file[Section, "leaves"];

    /// <summary>Nouns for how far two numbers are apart.</summary>
    public WordList Majorities { get; } = file[Section, "majorities"];

    /// <summary>The word before what something is held against.</summary>
    public WordList Than { get; } = file[Section, "than"];

    /// <summary>Words between the numbers of two sides.</summary>
    public WordList Against { get; } = file[Section, "against"];

    /// <summary>The word for one after the other.</summary>
    public WordList Each { get; } = file[Section, "each"];

    /// <summary>Words before an amount that is told for each.</summary>
    public WordList Average { get; } = file[Section, "average"];

    /// <summary>Nouns for what all come to: "a capacity of".</summary>
    public WordList Capacities { get; } = file[Section, "capacities"];

    /// <summary>Pronouns after "of" in a relative clause.</summary>
    public WordList Who { get; } = file[Section, "who"];

    /// <summary>The word before "of" in "12 out of 40".</summary>
    public WordList Out { get; } = file[Section, "out"];

    /// <summary>Pairs of kinds, one after the other, of one of which everybody is who is counted by both.</summary>
    public WordList Kinds { get; } = file[Section, "kinds"];

    /// <summary>Verbs for what those do who bear a cost together.</summary>
    public WordList Givers { get; } = file[Section, "givers"];

    /// <summary>Words for what something costs.</summary>
    public WordList Costs { get; } = file[Section, "costs"];

    /// <summary>Words between one of a number of things and the others of them.</summary>
    public WordList Alongside { get; } = file[Section, "alongside"];

    /// <summary>The number before "of".</summary>
    public WordList One { get; } = file[Section, "one"];

    /// <summary>Nouns for a change to more.</summary>
    public WordList Rises { get; } = file[Section, "rises"];

    /// <summary>Nouns for a change to less.</summary>
    public WordList Falls { get; } = file[Section, "falls"];

    /// <summary>Words between a number and an earlier one.</summary>
    public WordList Versus { get; } = file[Section, "versus"];

    /// <summary>The participle between them, with a preposition.</summary>
    public WordList Compared { get; } = file[Section, "compared"];

    /// <summary>The prepositions after it.</summary>
    public WordList ComparedWith { get; } = file[Section, "compared-with"];

    /// <summary>Words between a change and the number that it is a change of.</summary>
    public WordList ComparedFrom { get; } = file[Section, "compared-from"];

    /// <summary>The word for less before a share.</summary>
    public WordList Down { get; } = file[Section, "down"];

    /// <summary>Words for these days.</summary>
    public WordList Nowadays { get; } = file[Section, "nowadays"];

    /// <summary>Words between a number and when it was so.</summary>
    public WordList BeforeTime { get; } = file[Section, "before-time"];

    /// <summary>Verbs before the share by which something changes.</summary>
    public WordList Changes { get; } = file[Section, "changes"];

    /// <summary>Forms of the verb for becoming twice as much.</summary>
    public WordList Doubles { get; } = file[Section, "doubles"];

    /// <summary>Those for becoming three times as much.</summary>
    public WordList Triples { get; } = file[Section, "triples"];

    /// <summary>Those for becoming half as much.</summary>
    public WordList Halves { get; } = file[Section, "halves"];

    /// <summary>The word before "of" and what no longer is so.</summary>
    public WordList Instead { get; } = file[Section, "instead"];

    /// <summary>Other nouns before "of" and how far a number went from another.</summary>
    public WordList Steps { get; } = file[Section, "steps"];

    /// <summary>Words after an amount that each of several comes to, and after an article there: "3 euros a head".</summary>
    public WordList PerOne { get; } = file[Section, "per-one"];

    /// <summary>The word between such an amount and what it is for.</summary>
    public WordList Per { get; } = file[Section, "per"];

    /// <summary>The preposition before a price.</summary>
    public WordList At { get; } = file[Section, "at"];

    /// <summary>Words before such an amount: "times 3 euros".</summary>
    public WordList Times { get; } = file[Section, "times"];

    /// <summary>Words before a number that another is held against, without a preposition of their own.</summary>
    public WordList AfterEarlier { get; } = file[Section, "after-earlier"];
}
