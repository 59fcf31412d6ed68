namespace WicFactCheck.Languages;

/// <summary>Words by which it is told where something lies, seen from another place.</summary>
internal sealed class OffsetTerms
{
    private const string Section = "offsets";

    public OffsetTerms(WordFile file)
    {
        (Points, Upstream, Downstream) = (file[Section, "points"], file[Section, "upstream"], file[Section, "downstream"]);
        (Of, Outside, Middle) = (file[Section, "of"], file[Section, "outside"], file[Section, "middle"]);
        Away = file[Section, "away"];
    }

    /// <summary>The points of the compass, from north on by the sun, an eighth of the circle apart.</summary>
    public WordList Points { get; }

    /// <summary>Words for nearer to the source.</summary>
    public WordList Upstream { get; }

    /// <summary>Words for nearer to the mouth.</summary>
    public WordList Downstream { get; }

    /// <summary>Prepositions between a side and the place: "north of".</summary>
    public WordList Of { get; }

    /// <summary>Prepositions between a distance and the place: "12 miles from".</summary>
    public WordList Outside { get; }

    /// <summary>Nouns for the part of a place that distances are measured from.</summary>
    public WordList Middle { get; }

    /// <summary>The adverb in "12 miles away from".</summary>
    public WordList Away { get; }
}
