namespace WicFactCheck.Languages;

/// <summary>Words that tell how two numbers and a rate hang together: a change, a share, or what each comes to.</summary>
internal sealed class RateTerms(WordFile file)
{
    private const string Section = "rates";

    /// <summary>Verbs for a change to more.</summary>
    public WordList Rising { get; } = file[Section, "rising"];

    /// <summary>Verbs for one to less.</summary>
    public WordList Falling { get; } = file[Section, "falling"];

    /// <summary>Words before what follows.</summary>
    public WordList So { get; } = file[Section, "so"];

    /// <summary>Pronouns for what was told before.</summary>
    public WordList That { get; } = file[Section, "that"];

    /// <summary>Other such verbs.</summary>
    public WordList Equal { get; } = file[Section, "equal"];

    /// <summary>The word between a part and all among whom it is counted.</summary>
    public WordList Among { get; } = file[Section, "among"];

    /// <summary>Nouns for as many as stand together.</summary>
    public WordList Groups { get; } = file[Section, "groups"];

    /// <summary>Words between a sum and those that it is for.</summary>
    public WordList Over { get; } = file[Section, "over"];

    /// <summary>Words before the groups that some are divided into.</summary>
    public WordList Into { get; } = file[Section, "into"];

    /// <summary>Words between that and one of them.</summary>
    public WordList Per { get; } = file[Section, "per"];

    /// <summary>Words before what they come to together.</summary>
    public WordList Together { get; } = file[Section, "together"];

    /// <summary>Nouns for what machines come to together.</summary>
    public WordList Capacities { get; } = file[Section, "capacities"];

    /// <summary>Words before a number of things that a rate is taken for.</summary>
    public WordList At { get; } = file[Section, "at"];

    /// <summary>Words for those who were told of before.</summary>
    public WordList They { get; } = file[Section, "they"];

    /// <summary>Articles.</summary>
    public WordList Articles { get; } = file[Section, "articles"];

    /// <summary>The second word of "in other words".</summary>
    public WordList Other { get; } = file[Section, "other"];

    /// <summary>The third.</summary>
    public WordList Words { get; } = file[Section, "words"];

    /// <summary>A pronoun for a whole that a clause tells.</summary>
    public WordList What { get; } = file[Section, "what"];

    /// <summary>Other words for what becomes more or less.</summary>
    public WordList Changing { get; } = file[Section, "changing"];
}
