using System.Collections.Immutable;

namespace WicFactCheck.Languages;

/// <summary>Verbs by which things begin and end, and words for how long they last.</summary>
internal sealed class StageTerms
{
    private const string Section = "stages";

    public StageTerms(WordFile file)
    {
        Kinds = [.. file[Section, "kinds"].Words.ToArray().Select(name => StageKind.Read(file, name))];
        ByTheirOwnSubject = file[Section, "by-their-own-subject"];
        ByRole = file[Section, "by-role"];
        AtLatest = file[Section, "at-latest"];
        Repeating = file[Section, "repeating"];
        Placed = file[Section, "placed"];
        There = file[Section, "there"];
        Owners = file[Section, "owners"];
        Moving = file[Section, "moving"];
        Particles = file[Section, "particles"];
        Definite = file[Section, "definite"];
        Whole = file[Section, "whole"];
        Usual = file[Section, "usual"];
        Following = file[Section, "following"];
        Played = file[Section, "played"];
        Sat = file[Section, "sat"];
        InTheAir = file[Section, "in-the-air"];
        Local = file[Section, "local"];
    }

    /// <summary>The kinds of what begins and ends.</summary>
    public ImmutableArray<StageKind> Kinds { get; }

    /// <summary>The names of the kinds whose subject does what lasts, whatever the object.</summary>
    public WordList ByTheirOwnSubject { get; }

    /// <summary>The names of the kinds that go by what somebody came to be: "appointed director".</summary>
    public WordList ByRole { get; }

    /// <summary>Lemmas of verbs at which something has ended, if it hadn't before: "she died" of a marriage.</summary>
    public WordList AtLatest { get; }

    /// <summary>Words by which something was so several times: "in jail again".</summary>
    public WordList Repeating { get; }

    /// <summary>Lemmas of verbs of lasting that tell of a part where they tell where.</summary>
    public WordList Placed { get; }

    /// <summary>The adverb for a place that was told of before.</summary>
    public WordList There { get; }

    /// <summary>Pronouns for whose years they were.</summary>
    public WordList Owners { get; }

    /// <summary>The names of the kinds that lead from place to place.</summary>
    public WordList Moving { get; }

    /// <summary>Words that make another verb of a verb: "set off", "break out".</summary>
    public WordList Particles { get; }

    /// <summary>Words before a noun for what was told of already.</summary>
    public WordList Definite { get; }

    /// <summary>Adjectives by which a thing stays the same: "the whole crossing".</summary>
    public WordList Whole { get; }

    /// <summary>Words beside a verb that tells of no one time.</summary>
    public WordList Usual { get; }

    /// <summary>What may follow a length that is of the whole: "four weeks in all".</summary>
    public WordList Following { get; }

    /// <summary>Nouns for what is told by the minutes that are played.</summary>
    public WordList Played { get; }

    /// <summary>Nouns for what is told by the days on which somebody sits.</summary>
    public WordList Sat { get; }

    /// <summary>Words for what flies, from one time zone to another.</summary>
    public WordList InTheAir { get; }

    /// <summary>Words beside the time of another zone.</summary>
    public WordList Local { get; }
}
