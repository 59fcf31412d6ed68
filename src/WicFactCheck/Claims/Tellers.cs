using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Knows the names of those who only tell or look into what befell others: "Ada Berg" in "Three lamps are gone, harbour master
/// Ada Berg said", "Quillhaven Police" in "Quillhaven Police found three lamps".
/// </summary>
/// <remarks>
/// Who speaks of himself ("Ada Berg said she had won three prizes") is spoken of as well, and so is a firm ("the Lantern Works
/// said that three lamps are gone").
/// </remarks>
internal sealed class Tellers
{
    private readonly HashSet<NameMention> _names = [];
    private readonly TokenizedText _text;
    private readonly TextClauses _clauses;

    public Tellers(DocumentMentions mentions)
    {
        (_text, _clauses) = (mentions.Document.Text, mentions.Document.Text.Get(TextClauses.Layer));
        foreach (var sentence in mentions.Document.Text.Sentences)
        {
            List<NameMention> names = [.. mentions.NamesIn(new TokenRange(sentence.First, sentence.End))];
            if (names.Count > 0)
            {
                _names.UnionWith(names.Where(name => IsSource(name, sentence)));
                AddSpeakers(names, sentence);
            }
        }
    }

    private ClaimTerms Terms => _text.Language.Claims;

    /// <summary>Whether a name stands for somebody who only tells something there, or looks into it.</summary>
    public bool Contains(NameMention name) => _names.Contains(name);

    /// <summary>Whether a name is that of a body that looks into what happened to others.</summary>
    public bool IsInquirer(NameMention name) => Has(name, Terms.Inquirers);

    /// <summary>Whether a name is that of somebody who reports what happened.</summary>
    public bool IsOutlet(NameMention name) => Has(name, Terms.Outlets);

    /// <summary>
    /// Whether a name is a person's; "the Lantern Works" may look like one, but for its article.
    /// </summary>
    public bool IsPerson(NameMention name) =>
        name.PersonName is not null
        && !Terms.DefiniteArticles.Contains(_text[name.Tokens.First])
        && (name.Tokens.First == 0 || !Terms.DefiniteArticles.Contains(_text[name.Tokens.First - 1]));

    private bool Has(NameMention name, WordList words) =>
        Enumerable.Range(name.Tokens.First, name.Tokens.Length).Any(i => words.ContainsInAnyCase(_text[i]));

    private void AddSpeakers(List<NameMention> names, Sentence sentence)
    {
        var tree = _clauses.Of(sentence.First).Tree;
        foreach (var found in _clauses.AttributionsIn(sentence).Where(found => !SpeaksOfSelf(tree, found)))
        {
            _names.UnionWith(names.Where(name => Hears(tree, name, found.Cue)));
            _names.UnionWith(
                names.Where(name => IsPartOf(tree, name, found.Speaker!.Value) && OnlyTells(name, HasObject(tree, found.Cue)))
            );
        }

        _names.UnionWith(names.Where(name => IsInquirer(name) && Does(tree, name, Terms.Inquiries)));
        _names.UnionWith(names.Where(name => IsOutlet(name) && Does(tree, name, Terms.Reports)));
    }

    // "Ada Berg found three lamps" tells of her, "Ada Berg said three lamps are gone" doesn't.
    private bool OnlyTells(NameMention name, bool hasObject) =>
        IsInquirer(name) || IsOutlet(name) || (IsPerson(name) && !hasObject);

    // "According to harbour master Ada Berg, …"
    private bool IsSource(NameMention name, Sentence sentence)
    {
        var i = name.Tokens.First - 1;
        while (i > sentence.First && _text.Tokens[i] is { Kind: TokenKind.Word } && !Terms.To.Contains(_text[i]))
        {
            i--;
        }

        return i > sentence.First && Terms.To.Contains(_text[i]) && Terms.According.Contains(_text[i - 1]);
    }

    // "the cook told Ada Berg that", "told Lantern News"
    private static bool Hears(SentenceTree tree, NameMention name, int cue) =>
        tree.HeadOf(name.Tokens) is { } head
        && tree[head].Head == cue
        && tree[head].Relation.Relation is Relation.Object or Relation.IndirectObject
        && tree.ChildOf(cue, Relation.ClausalComplement) is not null;

    private static bool HasObject(SentenceTree tree, int cue) => tree.ChildOf(cue, Relation.Object) is not null;

    // "Quillhaven Police are looking into", "the Lantern Herald put the number at"
    private static bool Does(SentenceTree tree, NameMention name, WordList verbs) =>
        tree.HeadOf(name.Tokens) is { } head
        && tree[head].Relation.Relation == Relation.Subject
        && tree.Is(tree[head].Head, verbs);

    // "said she had won"
    private bool SpeaksOfSelf(SentenceTree tree, Attribution found) =>
        tree.ChildrenOf(found.Cue)
            .Any(child =>
                tree[child].Relation.Relation switch
                {
                    Relation.OpenClausalComplement => true,
                    Relation.ClausalComplement or Relation.Parataxis => tree.ChildOf(child, Relation.Subject) is { } subject
                        && tree.Is(subject, Terms.OfSpeaker),
                    _ => false,
                }
            );

    // The name itself, what it stands beside ("harbour master Ada Berg") and what it is part of, but not what a clause tells.
    private static bool IsPartOf(SentenceTree tree, NameMention name, int speaker) =>
        tree.HeadOf(name.Tokens) is { } head && SpeakerNames.IsOf(tree, head, speaker);
}
