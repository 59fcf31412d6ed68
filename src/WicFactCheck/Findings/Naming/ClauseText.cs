using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Naming;

/// <summary>Takes phrases out of a sentence: the words under one, without asides and clauses that hang from them.</summary>
/// <param name="clauses">The clauses of the sentence.</param>
/// <param name="source">The text that it stands in.</param>
internal sealed class ClauseText(SentenceClauses clauses, SourceText source)
{
    private readonly SentenceTree _tree = clauses.Tree;

    /// <summary>The words of a phrase, in their order.</summary>
    /// <param name="head">The word that the others hang from.</param>
    /// <param name="isLeftOut">Which of them are left out, with what hangs from them; the head goes alone.</param>
    public List<int> Phrase(int head, Func<int, bool> isLeftOut)
    {
        var kept = Enumerable.Range(0, _tree.Length).Where(word => IsKept(word, head, isLeftOut)).ToHashSet();
        kept.RemoveWhere(word => IsSign(word) && !(kept.Contains(word - 1) && kept.Contains(word + 1)));
        return [.. kept.Order()];
    }

    /// <summary>Words as they stand in the sentence; its first one in small letters, unless it is a name.</summary>
    public string Of(IReadOnlyList<int> words)
    {
        var parts = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var isNext = i > 0 && words[i] == words[i - 1] + 1 && _tree[words[i]].Span.Start == _tree[words[i - 1]].Span.End;
            parts.Add((i == 0 || isNext ? "" : " ") + FormOf(words[i]));
        }

        return string.Concat(parts);
    }

    /// <summary>How many of some words tell something by themselves.</summary>
    public int Meaning(IEnumerable<int> words) =>
        words.Count(word =>
            _tree[word].Tag.PartOfSpeech
                is PartOfSpeech.Noun
                    or PartOfSpeech.ProperNoun
                    or PartOfSpeech.Verb
                    or PartOfSpeech.Adjective
        );

    private string FormOf(int word)
    {
        var form = source[_tree[word].Span];
        var isCapitalOfSentence =
            word == 0
            && _tree[word].Tag.PartOfSpeech != PartOfSpeech.ProperNoun
            && form.Length > 0
            && char.IsUpper(form[0])
            && form.Skip(1).All(char.IsLower);
        return isCapitalOfSentence ? char.ToLowerInvariant(form[0]) + form[1..] : form;
    }

    private bool IsKept(int word, int head, Func<int, bool> isLeftOut)
    {
        for (var at = word; at != head; at = _tree[at].Head)
        {
            if (at == ParsedWord.NoHead || isLeftOut(at) || IsAside(at, head))
            {
                return false;
            }
        }

        return word != head || !isLeftOut(head);
    }

    private bool IsAside(int word, int head) =>
        _tree[word].Relation.Relation switch
        {
            Relation.AdnominalClause
            or Relation.AdverbialClause
            or Relation.Apposition
            or Relation.ClausalSubject
            or Relation.Discourse
            or Relation.Dislocated
            or Relation.Parataxis
            or Relation.Vocative => true,
            Relation.Conjunct => clauses.At(word) is not null,
            Relation.Coordinator or Relation.Marker => _tree[word].Head == head,
            _ => false,
        };

    private bool IsSign(int word) => _tree[word].Relation.Relation == Relation.Punctuation;
}
