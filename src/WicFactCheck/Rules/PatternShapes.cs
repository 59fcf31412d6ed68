using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Rules;

/// <summary>What the parser asks of the patterns that it has made, and makes of them.</summary>
internal static class PatternShapes
{
    /// <summary>The pattern, if its first token touches the one before it.</summary>
    public static PatternNode Joined(PatternNode node) =>
        node switch
        {
            PatternNode.One one => new PatternNode.One(one.Test.Joined()),
            PatternNode.Capture capture => new PatternNode.Capture(capture.Name, Joined(capture.Part)),
            PatternNode.Choice choice => new PatternNode.Choice([.. choice.Ways.Select(Joined)]),
            PatternNode.Optional optional => new PatternNode.Optional(Joined(optional.Part)),
            PatternNode.Sequence { Parts: [var first, .. var rest] } => new PatternNode.Sequence([Joined(first), .. rest]),
            _ => node,
        };

    /// <summary>Whether the pattern would match where nothing stands.</summary>
    public static bool MatchesNothing(PatternNode node) =>
        node switch
        {
            PatternNode.One or PatternNode.Mention => false,
            PatternNode.Capture capture => MatchesNothing(capture.Part),
            PatternNode.Choice choice => choice.Ways.Any(MatchesNothing),
            PatternNode.Sequence sequence => sequence.Parts.All(MatchesNothing),
            _ => true,
        };
}
