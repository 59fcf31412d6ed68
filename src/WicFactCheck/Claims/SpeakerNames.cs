using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Tells what to call somebody to whom something is left: by the name that the words have, else by the words.</summary>
internal sealed class SpeakerNames(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;

    /// <summary>The name; null for somebody who isn't named.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="found">What leaves something to him in it.</param>
    public string? Of(SentenceTree tree, Attribution found)
    {
        if (found.Speaker is not { } speaker)
        {
            return null;
        }

        var (first, end) = SpeakerWords(tree, speaker);
        var tokens = tree.TokensOf(first, end);
        var head = tree.TokensOf(speaker, speaker + 1);
        var named = mentions.NamesIn(tokens).Where(name => name.Tokens.Overlaps(head) || IsApposed(tree, speaker, name)).ToList();
        var name = named.Find(name => name.PersonName is not null) ?? named.FirstOrDefault();
        return name is not null ? name.PersonName ?? name.Name : Trimmed(tree, speaker, tokens);
    }

    // The noun phrase without what tells more about it in a clause.
    private static (int First, int End) SpeakerWords(SentenceTree tree, int speaker)
    {
        var (first, end) = (speaker, speaker + 1);
        while (first > 0 && IsOf(tree, first - 1, speaker) && !IsBefore(tree, first - 1))
        {
            first--;
        }

        while (end < tree.Length && IsOf(tree, end, speaker))
        {
            end++;
        }

        while (end > speaker + 1 && tree[end - 1].Relation.Relation == Relation.Punctuation)
        {
            end--;
        }

        return (first, end);
    }

    // ", according to" before the council
    private static bool IsBefore(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.CaseMarking or Relation.Punctuation
        || (tree[word].Relation.Relation == Relation.Fixed && IsBefore(tree, tree[word].Head));

    /// <summary>Whether a word is a speaker's or part of what is told of the speaker, but for what a clause tells.</summary>
    public static bool IsOf(SentenceTree tree, int word, int speaker)
    {
        for (var at = word; at != ParsedWord.NoHead; at = tree[at].Head)
        {
            if (at == speaker)
            {
                return true;
            }

            if (
                tree[at].Relation.Relation
                is Relation.AdnominalClause
                    or Relation.AdverbialClause
                    or Relation.Parataxis
                    or Relation.ClausalComplement
            )
            {
                return false;
            }
        }

        return false;
    }

    // "the harbour master, Ada Berg", "union leader Ada Berg"
    private bool IsApposed(SentenceTree tree, int speaker, NameMention name)
    {
        if (name.PersonName is null || tree.HeadOf(name.Tokens) is not { } head)
        {
            return false;
        }

        return tree[head].Head == speaker
            && tree[head].Relation
                is {
                        Relation: Relation.Apposition
                            or Relation.Flat
                            or Relation.Compound
                            or Relation.Unspecified
                            or Relation.List
                    }
                    or { Relation: Relation.NominalModifier, Subtype: RelationSubtype.Description };
    }

    private string Trimmed(SentenceTree tree, int speaker, TokenRange tokens)
    {
        var (first, end) = (tokens.First, tokens.End);
        var comma = Enumerable
            .Range(first, end - first)
            .FirstOrDefault(i => _text[i] is "," && _text.Tokens[i].Start > tree[speaker].Span.Start, end);
        while (
            first < comma - 1
            && tree[tree.WordsOf(new TokenRange(first, first + 1)).First].Relation.Relation
                is Relation.Determiner
                    or Relation.CaseMarking
                    or Relation.Fixed
        )
        {
            first++;
        }

        return _text.TextOf(first, comma);
    }
}
