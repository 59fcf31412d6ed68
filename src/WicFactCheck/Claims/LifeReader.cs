using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>Something that tells when somebody was born.</summary>
/// <param name="Person">The name of the person.</param>
/// <param name="When">The time of the birth or, with an age, of what happened at that age.</param>
/// <param name="Age">The age at that time, and its words; null for the birth itself.</param>
internal sealed record LifeDate(string Person, TimeMention When, AgeMention? Age);

/// <summary>
/// Reads from trees when people were born ("who fell on Monday, was born by the sea in 1940") and how old they were in some year.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class LifeReader(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly PersonNames _names = new(mentions);

    /// <summary>The births, then the ages, each in the order of the text.</summary>
    public IEnumerable<LifeDate> Read() =>
        mentions
            .All.OfType<TimeMention>()
            .Where(time => !time.Expression.IsDeictic && AgeTimes.IsDated(time))
            .Select(BirthAt)
            .OfType<LifeDate>()
            .Concat(new AgeThenReader(mentions).Read());

    private LifeDate? BirthAt(TimeMention time)
    {
        var clauses = _clauses.Of(time.Tokens.First);
        var tree = clauses.Tree;
        return
            tree.HeadOf(time.Tokens) is { } word
            && BornAbove(tree, word) is { } born
            && clauses.At(born) is { Subject: { } subject }
            && IsFirst(tree, born, time)
            && PersonAt(tree, time.Tokens.First, subject) is { } person
            && _clauses.FactualityOf(tree.TokensOf(born, born + 1)) == Factuality.Asserted
            ? new LifeDate(person, time, Age: null)
            : null;
    }

    // "born in Porto, a mile from the sea, in the summer of 1967": through nouns alone.
    private int? BornAbove(SentenceTree tree, int word)
    {
        var at = word;
        while (
            tree[at].Head != ParsedWord.NoHead
            && tree[at].Relation.Relation
                is Relation.Oblique
                    or Relation.NominalModifier
                    or Relation.Apposition
                    or Relation.AdverbialModifier
        )
        {
            at = tree[at].Head;
            if (tree.Is(at, _terms.Born))
            {
                return at;
            }
        }

        return null;
    }

    // What is told after the first time is not the birth: "born in 1940, two years after the war of 1938".
    private bool IsFirst(SentenceTree tree, int born, TimeMention time)
    {
        var start = tree.TokensOf(born, born + 1).First;
        return time.Tokens.First > start
            && !mentions
                .All.OfType<TimeMention>()
                .Any(other => other.Tokens.First > start && other.Tokens.First < time.Tokens.First);
    }

    private string? PersonAt(SentenceTree tree, int token, int word) => _names.Of(_text.SentenceOf(token), tree, word);
}
