using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Entities;

/// <summary>A text in which two mentions stand between square brackets.</summary>
internal sealed record Chained(TextEntities Entities, EntityMention? One, EntityMention? Other)
{
    /// <summary>Whether they are of one person, body, place or thing.</summary>
    public bool AreOne => One is not null && Other is not null && Entities.AreOne(One, Other);

    public static Chained Read(string marked)
    {
        var plain = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var text = Shipped.Checker.Claims(new SourceText("a.txt", plain)).Document.Text;
        var (entities, trees) = (text.Get(TextEntities.Layer), text.Get(SentenceTrees.Layer));
        var found = new List<EntityMention?>();
        for (var (at, marks) = (0, 0); (at = marked.IndexOf('[', at)) >= 0; marks += 2)
        {
            var end = marked.IndexOf(']', at) - marks - 1;
            var first = text.TokenAt(at - marks);
            var tree = trees.Of(first);
            var head = tree.HeadOf(new(first, text.TokenAt(end - 1) + 1));
            found.Add(head is { } word ? entities.At(text.SentenceNumberOf(first), word) : null);
            at++;
        }

        return new Chained(entities, found[0], found[^1]);
    }
}
