namespace WicFactCheck.Languages;

/// <summary>Words in and beside numbers.</summary>
internal sealed class NumberTerms(WordFile file)
{
    private const string Section = "numbers";

    /// <summary>Verbs between a number and what it counts: "nine were boats".</summary>
    public WordList AreCounted { get; } = file[Section, "are-counted"];

    /// <summary>The short form of the stone, right behind a number as those of ordinals are.</summary>
    public WordList Stone { get; } = file[Section, "stone"];

    /// <summary>Letters that stand for degrees right behind a number: "30C".</summary>
    public WordList DegreeLetters { get; } = file[Section, "degree-letters"];

    /// <summary>The noun for how often something was done: "called 60 times".</summary>
    public WordList Times { get; } = file[Section, "times"];

    /// <summary>Words before "twice" that leave it open: "once or twice".</summary>
    public WordList BeforeTwice { get; } = file[Section, "before-twice"];

    /// <summary>Words after it that tell how much more something is: "four times the price".</summary>
    public WordList AfterTimesOver { get; } = file[Section, "after-times-over"];

    /// <summary>Participles of no regular form that stand over a column of how many were so: "Hurt".</summary>
    public WordList CountedParticiples { get; } = file[Section, "counted-participles"];

    /// <summary>Words for a hundred thousand and ten million in South Asia.</summary>
    public WordList Lakhs { get; } = file[Section, "lakhs"];

    /// <summary>The currencies that are told in them, by their codes.</summary>
    public WordList LakhCurrencies { get; } = file[Section, "lakh-currencies"];

    /// <summary>How feet are called in heights of people.</summary>
    public WordList Feet { get; } = file[Section, "feet"];

    /// <summary>How inches are.</summary>
    public WordList Inches { get; } = file[Section, "inches"];

    /// <summary>The adjective behind somebody's height.</summary>
    public WordList Tall { get; } = file[Section, "tall"];

    /// <summary>What may stand between somebody's height and weight: "5-foot-9 and about".</summary>
    public WordList AfterHeights { get; } = file[Section, "after-heights"];

    /// <summary>Words between a weight and its limit: "900 pounds over the limit".</summary>
    public WordList BesideLimits { get; } = file[Section, "beside-limits"];

    /// <summary>Words between two numbers of which either may be meant: "two, maybe three".</summary>
    public WordList Doubts { get; } = file[Section, "doubts"];

    /// <summary>The first of two such words: "two, if not three".</summary>
    public WordList DoubtIf { get; } = file[Section, "doubt-if"];

    /// <summary>The second of them.</summary>
    public WordList DoubtNot { get; } = file[Section, "doubt-not"];

    /// <summary>What earthquakes are measured in.</summary>
    public WordList Magnitudes { get; } = file[Section, "magnitudes"];

    /// <summary>Small words between that and its number: "a magnitude of 6,4".</summary>
    public WordList BeforeMagnitudes { get; } = file[Section, "before-magnitudes"];

    /// <summary>Verbs before the number where an earthquake is told of: "the quake, which registered 6,4".</summary>
    public WordList QuakeVerbs { get; } = file[Section, "quake-verbs"];

    /// <summary>Words beside which they tell a magnitude.</summary>
    public WordList Quakes { get; } = file[Section, "quakes"];

    /// <summary>Scales and units behind a number with decimals: "8,3 million", "12,5 t".</summary>
    public WordList AfterDecimals { get; } = file[Section, "after-decimals"];

    /// <summary>Letters of currencies before one: "R14,50".</summary>
    public WordList MoneyLetters { get; } = file[Section, "money-letters"];

    /// <summary>Nouns for what is measured in metres: "Height (m)".</summary>
    public WordList Lengths { get; } = file[Section, "lengths"];

    /// <summary>The word of parts and belonging.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>Words between "of" and what a number counts a part of.</summary>
    public WordList WholeDeterminers { get; } = file[Section, "whole-determiners"];

    /// <summary>Words between what is counted and its number: "the toll reached".</summary>
    public WordList BeforeCount { get; } = file[Section, "before-count"];

    /// <summary>The noun for a number of something.</summary>
    public WordList NumberNouns { get; } = file[Section, "number-nouns"];

    /// <summary>That noun within a sentence.</summary>
    public WordList Number { get; } = file[Section, "number"];

    /// <summary>The endings of owners, as tokens.</summary>
    public WordList Owners { get; } = file[Section, "owners"];

    /// <summary>Words before a place in an order that is told of a subject.</summary>
    public WordList OrdinalArticles { get; } = file[Section, "ordinal-articles"];

    /// <summary>Words between the two: "was the third".</summary>
    public WordList Copulas { get; } = file[Section, "copulas"];

    /// <summary>The articles before one, also with a capital.</summary>
    public WordList Articles { get; } = file[Section, "articles"];

    /// <summary>The article before a scale or a fraction: "a hundred".</summary>
    public WordList A { get; } = file[Section, "a"];

    /// <summary>The articles within a sentence.</summary>
    public WordList AnyArticle { get; } = file[Section, "any-article"];

    /// <summary>Words after which no whole comes.</summary>
    public WordList NoWhole { get; } = file[Section, "no-whole"];

    /// <summary>Small words after a fraction that leave it open.</summary>
    public WordList AfterFraction { get; } = file[Section, "after-fraction"];

    /// <summary>The endings of places in an order, as tokens.</summary>
    public WordList OrdinalEndings { get; } = file[Section, "ordinal-endings"];

    /// <summary>The same also in capitals.</summary>
    public WordList OrdinalEndingsInAnyCase { get; } = file[Section, "ordinal-endings-in-any-case"];

    /// <summary>The word before a difference.</summary>
    public WordList By { get; } = file[Section, "by"];

    /// <summary>The word between a part and its whole: "one in five".</summary>
    public WordList In { get; } = file[Section, "in"];

    /// <summary>The first of two such words: "one out of five".</summary>
    public WordList Out { get; } = file[Section, "out"];

    /// <summary>The word before a whole that repeats.</summary>
    public WordList Every { get; } = file[Section, "every"];

    /// <summary>The word within numbers and lists.</summary>
    public WordList And { get; } = file[Section, "and"];

    /// <summary>The word for a half before an article.</summary>
    public WordList Half { get; } = file[Section, "half"];

    /// <summary>Words after a fraction that make it one of a point.</summary>
    public WordList PointNouns { get; } = file[Section, "point-nouns"];

    /// <summary>How a pound, of money or of weight, is called.</summary>
    public WordList Pounds { get; } = file[Section, "pounds"];

    /// <summary>How it is called before what weighs it.</summary>
    public WordList Pound { get; } = file[Section, "pound"];

    /// <summary>Signs of numbers that stand with a place in an order.</summary>
    public WordList Numbered { get; } = file[Section, "numbered"];

    /// <summary>Words before a Roman numeral that is a place in an order.</summary>
    public WordList BeforeRoman { get; } = file[Section, "before-roman"];

    /// <summary>Nouns that Roman numerals stand behind.</summary>
    public WordList NumberedNouns { get; } = file[Section, "numbered-nouns"];

    /// <summary>Words after two numbers that are no score.</summary>
    public WordList AfterAmounts { get; } = file[Section, "after-amounts"];

    /// <summary>Words before those who vote.</summary>
    public WordList VoterDeterminers { get; } = file[Section, "voter-determiners"];

    /// <summary>The word before where a step begins.</summary>
    public WordList From { get; } = file[Section, "from"];

    /// <summary>The word before where it ends.</summary>
    public WordList To { get; } = file[Section, "to"];

    /// <summary>Words before how long it is.</summary>
    public WordList StepWords { get; } = file[Section, "step-words"];

    /// <summary>Words after a share that say it is more by it.</summary>
    public WordList More { get; } = file[Section, "more"];

    /// <summary>Words after a share that say it is less by it.</summary>
    public WordList Less { get; } = file[Section, "less"];

    /// <summary>Pronouns after "of" for what was told of before.</summary>
    public WordList Those { get; } = file[Section, "those"];

    /// <summary>The word for a number below zero.</summary>
    public WordList Minus { get; } = file[Section, "minus"];

    /// <summary>The word before a range whose ends "and" joins.</summary>
    public WordList Between { get; } = file[Section, "between"];

    /// <summary>Words between the ends of a range, with hyphens around them.</summary>
    public WordList RangeLinks { get; } = file[Section, "range-links"];

    /// <summary>The word between ends of which one is meant.</summary>
    public WordList Or { get; } = file[Section, "or"];

    /// <summary>Words before a range of many.</summary>
    public WordList BeforeCrowd { get; } = file[Section, "before-crowd"];

    /// <summary>Abbreviations that scale sums of money alone.</summary>
    public WordList MoneyScales { get; } = file[Section, "money-scales"];

    /// <summary>The noun after "in" of those who vote for something.</summary>
    public WordList Favour { get; } = file[Section, "favour"];

    /// <summary>The word after the number of those who do.</summary>
    public WordList For { get; } = file[Section, "for"];

    /// <summary>Words after the number of those who don't.</summary>
    public WordList Against { get; } = file[Section, "against"];

    /// <summary>Nouns between a number and these: "31 votes to 26".</summary>
    public WordList Votes { get; } = file[Section, "votes"];

    /// <summary>Verbs before the result of a vote: "voted 10 to 9".</summary>
    public WordList Tallying { get; } = file[Section, "tallying"];

    /// <summary>Words after a share that say, with "than" and what something is held against, that it is more by it.</summary>
    public WordList MoreThan { get; } = file[Section, "more-than"];

    /// <summary>Words that say so of less.</summary>
    public WordList LessThan { get; } = file[Section, "less-than"];
}
