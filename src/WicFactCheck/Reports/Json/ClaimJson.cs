using System.Text.Json.Serialization;
using WicFactCheck.Claims;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Json;

/// <summary>
/// The words of a claim and where they stand in the file. Lines and columns count from 1, offsets from 0 in UTF-16 code units.
/// </summary>
/// <remarks>
/// In files that are no text, lines and columns are what the document's places count, and offsets those of the text read.
/// </remarks>
internal abstract class PlaceJson(Claim claim)
{
    protected Claim Claim { get; } = claim;

    [JsonPropertyOrder(-2)]
    public string Path => Claim.Document.Path;

    public int Line => Source.PlacesOf(Claim.Span).Start.Line;

    public int Column => Source.PlacesOf(Claim.Span).Start.Column;

    public int EndLine => Source.PlacesOf(Claim.Span).End.Line;

    public int EndColumn => Source.PlacesOf(Claim.Span).End.Column;

    public int Start => Source.Map.InFile(Claim.Span).Start;

    public int End => Source.Map.InFile(Claim.Span).End;

    public string Text => Source[Claim.Span];

    public string Sentence => Source[Claim.Sentence];

    private SourceText Source => Claim.Document.Source;
}

/// <summary>A claim that a finding rests on.</summary>
internal sealed class ClaimJson(Claim claim) : PlaceJson(claim)
{
    [JsonPropertyOrder(1)]
    public string Stance => Claim.Stance.ToString().ToLowerInvariant();

    [JsonPropertyOrder(1)]
    public string? Speaker => Claim.Speaker;
}

/// <summary>A claim by itself, with all that was read.</summary>
internal sealed class ClaimLineJson(Claim claim) : PlaceJson(claim)
{
    [JsonPropertyOrder(-1)]
    public string Subject => Claim.Subject.ToString();

    [JsonPropertyOrder(-1)]
    public string Attribute => Claim.Attribute;

    [JsonPropertyOrder(-1)]
    public string Value => Claim.Value.Listed;

    [JsonPropertyOrder(-1)]
    public string Stance => Claim.Stance.ToString().ToLowerInvariant();

    [JsonPropertyOrder(-1)]
    public string? Speaker => Claim.Speaker;

    [JsonPropertyOrder(-1)]
    public bool Quoted => Claim.IsQuoted;

    [JsonPropertyOrder(-1)]
    public string? When => Claim.Context?.When is { } when ? Timex.ValueOf(when) : null;

    [JsonPropertyOrder(-1)]
    public string Part => Claim.Part.ToString().ToLowerInvariant();

    [JsonPropertyOrder(-1)]
    public string Rule => Claim.Rule.ToString();
}
