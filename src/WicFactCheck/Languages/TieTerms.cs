using System.Collections.Frozen;

namespace WicFactCheck.Languages;

/// <summary>Words by which somebody or something is tied to the one that is its husband, author, winner, home.</summary>
internal sealed class TieTerms
{
    private const string Section = "ties";

    private readonly FrozenDictionary<string, TieWord[]> _words;
    private readonly FrozenDictionary<string, TiePhrase[]> _phrases;

    public TieTerms(WordFile file)
    {
        _words = Enum.GetValues<TieKind>()
            .SelectMany(kind => Enum.GetValues<TieRole>().SelectMany(role => Words(file, kind, role)))
            .GroupBy(pair => pair.Word, pair => pair.Does, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        _phrases = new[] { TieKind.Spouse, TieKind.Birthplace, TieKind.Deathplace, TieKind.Founder }
            .SelectMany(kind => Phrases(file, kind))
            .GroupBy(pair => pair.Verb, pair => pair.Phrase, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        (Rooms, Standing, Undergone) = (file[Section, "rooms"], file[Section, "standing"], file[Section, "undergone"]);
        (BeforeFamily, Raising, With) = (file[Section, "before-family"], file[Section, "raising"], file[Section, "with"]);
        (Illnesses, AtHome) = (file[Section, "illnesses"], file[Section, "at-home"]);
        (Native, Papers, Holding) = (file[Section, "native"], file[Section, "papers"], file[Section, "holding"]);
        Holders = file[Section, "holders"];
        (Firms, Based, Seats) = (file[Section, "firms"], file[Section, "based"], file[Section, "seats"]);
        (Offices, Whole, Starting) = (file[Section, "offices"], file[Section, "whole"], file[Section, "starting"]);
        (Over, Joint, Taught) = (file[Section, "over"], file[Section, "joint"], file[Section, "taught"]);
        (Of, By, To, OfPlace) = (file[Section, "of"], file[Section, "by"], file[Section, "to"], file[Section, "of-place"]);
        (BeforeThing, Gatherings) = (file[Section, "before-thing"], file[Section, "gatherings"]);
        (Contests, Records, Years) = (file[Section, "contests"], file[Section, "records"], file[Section, "years"]);
        (Written, Directed, AnyWork) = (file[Section, "written"], file[Section, "directed"], file[Section, "any-work"]);
        Where = file[Section, "where"];
        (Writings, Productions) = (file[Section, "writings"], file[Section, "productions"]);
        (New, Breaking) = (file[Section, "new"], file[Section, "breaking"]);
        (DirectorNouns, ArtistNouns) = (file[Section, "director-nouns"], file[Section, "artist-values"]);
        (NoPlaces, Generic) = (file[Section, "no-places"], file[Section, "generic"]);
    }

    /// <summary>Words that make a tie one that was, or one of several: "ex", "first", "late".</summary>
    public WordList Over { get; }

    /// <summary>Words for what several are or do together: "co", "joint".</summary>
    public WordList Joint { get; }

    /// <summary>Nouns for people beside which "French" tells of the language or the kitchen: "teacher".</summary>
    public WordList Taught { get; }

    /// <summary>The preposition before whose or what a noun is of.</summary>
    public WordList Of { get; }

    /// <summary>Prepositions before what tells which one it is: "the record for", "the race in".</summary>
    public WordList BeforeThing { get; }

    /// <summary>The preposition before who does what is done.</summary>
    public WordList By { get; }

    /// <summary>The preposition after "married".</summary>
    public WordList To { get; }

    /// <summary>Prepositions between a name and its home.</summary>
    public WordList OfPlace { get; }

    /// <summary>Nouns for what is won.</summary>
    public WordList Contests { get; }

    /// <summary>Nouns for what somebody presents, or what is held in a town.</summary>
    public WordList Gatherings { get; }

    /// <summary>Nouns for a record.</summary>
    public WordList Records { get; }

    /// <summary>Words in the name of what is won or held that tell only when.</summary>
    public WordList Years { get; }

    /// <summary>Kinds of works, as packs have them, that somebody writes.</summary>
    public WordList Written { get; }

    /// <summary>Those that somebody directs.</summary>
    public WordList Directed { get; }

    /// <summary>Nouns for what somebody writes, with or without a title.</summary>
    public WordList Writings { get; }

    /// <summary>Those for what somebody directs.</summary>
    public WordList Productions { get; }

    /// <summary>The kind of works that may be of any other one.</summary>
    public WordList AnyWork { get; }

    /// <summary>The word after a place in which something was.</summary>
    public WordList Where { get; }

    /// <summary>The word that tells a record from the one before, first of its list.</summary>
    public WordList New { get; }

    /// <summary>Verbs by which somebody comes to hold a record.</summary>
    public WordList Breaking { get; }

    /// <summary>Nouns in front of the name of whoever directed a film.</summary>
    public WordList DirectorNouns { get; }

    /// <summary>Nouns for those who paint or sculpt.</summary>
    public WordList ArtistNouns { get; }

    /// <summary>Words that no name of a town has.</summary>
    public WordList NoPlaces { get; }

    /// <summary>Nouns for what is won that say little: "prize" of "the Lantern prize".</summary>
    public WordList Generic { get; }

    /// <summary>Nouns for where people lie, live or are, before which a name that nobody knows is that of a town.</summary>
    public WordList Rooms { get; }

    /// <summary>Verbs by which a house is in a town.</summary>
    public WordList Standing { get; }

    /// <summary>Lemmas of verbs that tell a tie of whom it is done to: "was found dead".</summary>
    public WordList Undergone { get; }

    /// <summary>Prepositions between a birth and the family.</summary>
    public WordList BeforeFamily { get; }

    /// <summary>Lemmas of verbs for what comes after a birth, in the same place.</summary>
    public WordList Raising { get; }

    /// <summary>The preposition before whom somebody does something with.</summary>
    public WordList With { get; }

    /// <summary>Nouns for what people die of.</summary>
    public WordList Illnesses { get; }

    /// <summary>The word between which and a place a home is whose the sentence is about: "at home in Porto".</summary>
    public WordList AtHome { get; }

    /// <summary>The adjective before the place in which somebody was born.</summary>
    public WordList Native { get; }

    /// <summary>Nouns for what makes somebody one of a country: "passport".</summary>
    public WordList Papers { get; }

    /// <summary>Lemmas of verbs by which somebody has such papers.</summary>
    public WordList Holding { get; }

    /// <summary>Nouns for who has them.</summary>
    public WordList Holders { get; }

    /// <summary>Nouns for bodies of which one is as good as the other: "firm", "company".</summary>
    public WordList Firms { get; }

    /// <summary>Participles by which a body has its seat somewhere.</summary>
    public WordList Based { get; }

    /// <summary>Nouns for a seat.</summary>
    public WordList Seats { get; }

    /// <summary>Those of them that are one only where they are the main one.</summary>
    public WordList Offices { get; }

    /// <summary>Words before such a noun that make it the main one.</summary>
    public WordList Whole { get; }

    /// <summary>Lemmas of verbs by which somebody founds a body, and does much else with other things.</summary>
    public WordList Starting { get; }

    /// <summary>What a verb tells of ties together with other words; none for most.</summary>
    public ReadOnlySpan<TiePhrase> PhrasesWith(string verb) => _phrases.TryGetValue(verb, out var known) ? known : [];

    /// <summary>What a word tells of ties; none for most.</summary>
    public ReadOnlySpan<TieWord> ToldBy(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) ? known : [];

    private static IEnumerable<(string Word, TieWord Does)> Words(WordFile file, TieKind kind, TieRole role) =>
        file[Section, $"{kind}-{role}".ToLowerInvariant()].Words.ToArray().Select(word => (word, new TieWord(kind, role)));

    // "lose/life"
    private static IEnumerable<(string Verb, TiePhrase Phrase)> Phrases(WordFile file, TieKind kind) =>
        file[Section, $"{kind}-phrases".ToLowerInvariant()]
            .Words.ToArray()
            .Select(phrase => phrase.Split('/'))
            .Select(words => (words[0], new TiePhrase(kind, [.. words[1..]])));
}
