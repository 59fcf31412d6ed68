using System.Collections.Frozen;

namespace WicFactCheck.Languages.English;

/// <summary>What cutting English into words has to know of single words: none ends where it looks as if it did.</summary>
internal static class EnglishSpelling
{
    /// <summary>Words that keep their stop, wherever they stand.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations { get; } =
        SetOf(
            """
            adm. approx. apr. atty. aug. ave. bldg. blvd. brig. bros. ca. capt. cmdr. co. col. corp. cpl. ct. dec. dept. det. dist. dr.
            e.g. est. etc. ext. feb. ft. gen. gov. hon. hwy. i.e. inc. insp. jan. jr. jul. jun. lt. ltd. maj. mfg. mr. mrs. ms. mt. nov.
            oct. ofc. ph.d. pkwy. prof. pvt. rd. rep. reps. rev. sen. sens. sep. sept. sgt. sr. st. ste. supt. univ. vol. vs.
            ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa.
            tenn. tex. va. vt. wash. wis. wyo.
            """
        );

    /// <summary>Words that keep their stop where something follows in the sentence, and lose it at its end.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StoppedWithin { get; } =
        SetOf(
            "al. art. c. cf. ed. eds. esp. fig. fri. hrs. lb. lbs. m. mass. me. min. mins. mon. no. nos. oz. p. para. pp. "
                + "sat. sec. sun. thu. thurs. tue. tues. wed. yr. yrs."
        );

    /// <summary>What comes before a hyphen and is one word with what comes after it.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes { get; } =
        SetOf(
            "anti arch co counter cross e ex inter intra mid mini multi neo non over pan post pre pro psycho re semi socio "
                + "sub ultra un"
        );

    /// <summary>Words that are written as one and are two, with the length of the first.</summary>
    public static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Joined { get; } =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["aint"] = 2,
            ["arent"] = 3,
            ["cannot"] = 3,
            ["couldnt"] = 5,
            ["didnt"] = 3,
            ["doesnt"] = 4,
            ["dont"] = 2,
            ["gimme"] = 3,
            ["gonna"] = 3,
            ["gotta"] = 3,
            ["hasnt"] = 3,
            ["havent"] = 4,
            ["im"] = 1,
            ["isnt"] = 2,
            ["ive"] = 1,
            ["lemme"] = 3,
            ["shouldnt"] = 6,
            ["thats"] = 4,
            ["wanna"] = 3,
            ["wasnt"] = 3,
            ["wouldnt"] = 5,
        }
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that begin with an apostrophe.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clipped { get; } =
        SetOf("'bout 'cause 'cos 'coz 'em 'n 'til 'tis 'twas");

    /// <summary>Units that are written on to their number, and halves of the day.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units { get; } =
        SetOf("a.m. am b bn cm ft g gb hr hrs k kg km kmh kph kw l lb lbs m mb mg mi min mins ml mm mph mw oz p.m. pm sq yr yrs");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string words) =>
        words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
