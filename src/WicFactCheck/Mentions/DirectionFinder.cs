using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds sides that are told by a point of the compass: "the western edge", "on the east coast".</summary>
internal sealed class DirectionFinder(MentionWords words, TokenizedText text)
{
    public IEnumerable<DirectionMention> Find(Sentence sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (
                text.Tokens[i].Case == TokenCase.Lower
                && words.Directions.TryGetValue(text.Tokens[i].Id, out var degrees)
                && words.Sides.Contains(text.Tokens[i + 1].Id)
            )
            {
                yield return new DirectionMention(new TokenRange(i, i + 1), degrees, i + 1);
            }
        }
    }
}
