using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Finds the name of somebody whom a noun or an age tells of, where the tree has no arc between them.</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="names">Whom its words stand for.</param>
internal sealed class AgeNaming(DocumentMentions mentions, PersonNames names)
{
    /// <summary>The words before an age with which a sentence begins.</summary>
    private const int LongestOpening = 5;

    /// <summary>The words from an age to the end of the name behind it.</summary>
    private const int LongestDescription = 12;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;

    /// <summary>
    /// Whom a noun is said to be: "the 61-year-old potter was identified as Ada Lindqvist", "a potter, who was named as"; null
    /// where nothing says it.
    /// </summary>
    public string? Of(Sentence sentence, SentenceTree tree, int noun)
    {
        if (tree[noun].Tag is not { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral })
        {
            return null;
        }

        if (
            tree.ChildOf(noun, Relation.Apposition) is { } apposed
            && tree[apposed].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            && tree[noun].Tag.Number != Number.Plural
            && tree.WordsOf(tree.SpanUnder(apposed)).First == noun + 1
            && tree.Is(noun + 1, ",")
        )
        {
            return names.Of(sentence, tree, apposed);
        }

        if (Called(sentence, tree, noun) is { } called)
        {
            return called;
        }

        for (var verb = 0; verb < tree.Length; verb++)
        {
            if (
                _terms.Naming.Contains(tree[verb].Lemma)
                && IsSaidOf(tree, verb, noun)
                && NamedBy(sentence, tree, verb) is { } name
            )
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whom an age stands before, with what she is between them: "the 61-year-old hop-picker Ada Lindqvist".</summary>
    public string? Before(AgeMention age)
    {
        var (sentence, tree) = (_text.SentenceOf(age.Tokens.First), _trees.Of(age.Tokens.First));
        var (_, start) = tree.WordsOf(age.Tokens);
        if (!tree.Is(start - 1, _terms.OldOnly))
        {
            return null;
        }

        var last = start;
        while (last < Math.Min(tree.Length, start + LongestDescription) && Describes(tree, last))
        {
            last++;
        }

        return
            last > start
            && tree[last - 1].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            && NameBefore(sentence, tree, last) is { IsReference: false, PersonName: { } person } name
            && IsWhole(tree, name)
            && person.Contains(' ', StringComparison.Ordinal)
            && tree.HeadOf(name.Tokens) is { } word
            ? names.Of(sentence, tree, word)
            : null;
    }

    // Nouns and adjectives, and what hyphens make one word.
    private static bool Describes(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
        || IsHyphen(tree, word)
        || IsHyphen(tree, word - 1)
        || IsHyphen(tree, word + 1);

    private static bool IsHyphen(SentenceTree tree, int word) => tree.Is(word, "-") || tree.Is(word, "\u2011");

    // No second half of a double name.
    private static bool IsWhole(SentenceTree tree, NameMention name) =>
        tree.WordsOf(name.Tokens).First is var first
        && !IsHyphen(tree, first - 1)
        && tree[first - 1].Tag.PartOfSpeech != PartOfSpeech.ProperNoun;

    private NameMention? NameBefore(Sentence sentence, SentenceTree tree, int end) =>
        mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .FirstOrDefault(name => tree.WordsOf(name.Tokens).End == end);

    /// <summary>The person whose full name an age stands behind, between commas; null where there is none.</summary>
    public string? Beside(AgeMention age)
    {
        var sentence = _text.SentenceOf(age.Tokens.First);
        if (age.Tokens.First < sentence.First + 2)
        {
            return null;
        }

        var comma = age.Tokens.First - 1;
        while (comma > sentence.First && IsBetween(comma))
        {
            comma--;
        }

        var isClosed =
            age.Tokens.End >= sentence.End
            || _text[age.Tokens.End] is "," or "."
            || (_terms.At.Contains(_text[age.Tokens.First - 1]) && _terms.Determiners.Contains(_text[age.Tokens.End]));
        if (comma <= sentence.First || _text[comma] is not "," || !isClosed)
        {
            return null;
        }

        // "Ada Lindqvist of Porto, 61,"
        var end = comma - 2 > sentence.First && _terms.BeforeHome.Contains(_text[comma - 2]) ? comma - 2 : comma;
        var name = mentions
            .NamesIn(new TokenRange(sentence.First, comma))
            .FirstOrDefault(name => name.Tokens.End == comma || (name.Tokens.End == end && name.PersonName is not null));
        var tree = _trees.Of(sentence.First);
        return name is { IsReference: false, PersonName: { } person } && person.Contains(' ', StringComparison.Ordinal)
            ? tree.HeadOf(name.Tokens) is { } word
                ? names.Of(sentence, tree, word)
                : null
            : null;
    }

    // "now", "at", "aged only"
    private bool IsBetween(int token) =>
        _terms.Nearly.Contains(_text[token])
        || _terms.At.Contains(_text[token])
        || _terms.Aged.Contains(_text[token])
        || _terms.BeforeNumber.Contains(_text[token]);

    /// <summary>The person right before a death at an age: "Ada Lindqvist dead at 61"; headlines leave out the verb.</summary>
    public string? AtDeath(AgeMention age)
    {
        var sentence = _text.SentenceOf(age.Tokens.First);
        var dying = age.Tokens.First - 2;
        var name =
            dying > sentence.First && _terms.Dying.Contains(_text[dying])
                ? mentions.NamesIn(new TokenRange(sentence.First, dying)).FirstOrDefault(name => name.Tokens.End == dying)
                : null;
        return name is { PersonName: { } person } && _trees.Of(sentence.First).HeadOf(name.Tokens) is { } word
            ? names.Of(sentence, _trees.Of(sentence.First), word) ?? person
            : null;
    }

    /// <summary>
    /// The one right behind an age with which a clause of these days begins: "At 61 Ada Lindqvist still rows", "at 61 she rows".
    /// </summary>
    public string? Behind(AgeMention age)
    {
        var (sentence, end) = (_text.SentenceOf(age.Tokens.First), age.Tokens.End);
        if (age.Tokens.First == sentence.First || end >= sentence.End || !_terms.At.Contains(_text[age.Tokens.First - 1]))
        {
            return null;
        }

        var tree = _trees.Of(sentence.First);
        var named = mentions.NamesIn(new TokenRange(end, sentence.End)).FirstOrDefault(name => name.Tokens.First == end);
        var subject = _text.IsOneOf(end, _terms.Pronouns) ? new TokenRange(end, end + 1) : named?.Tokens;
        return
            subject is { } tokens
            && tree.HeadOf(tokens) is { } word
            && tree[word].Relation.Relation == Relation.Subject
            && !AgeBearer.IsPast(tree, tree[word].Head)
            ? names.Of(sentence, tree, word)
            : null;
    }

    /// <summary>Whom a sentence is about that begins with an age: "Now 61, she rows", "A potter of 61, she rows".</summary>
    public string? After(AgeMention age)
    {
        var sentence = _text.SentenceOf(age.Tokens.First);
        var subject = age.Tokens.End + 1;
        var tree = _trees.Of(sentence.First);
        return
            age.Tokens.First > sentence.First
            && age.Tokens.First - sentence.First <= LongestOpening
            && !_terms.At.Contains(_text[age.Tokens.First - 1])
            && subject < sentence.End
            && _text[age.Tokens.End] is ","
            && mentions.NamesIn(new TokenRange(sentence.First, subject + 1)).ToList() is [{ Tokens: var named }]
            && named.First == subject
            && tree.HeadOf(named) is { } word
            && tree[word].Relation.Relation == Relation.Subject
            && tree.IsSure(word)
            ? names.Of(sentence, tree, word)
            : null;
    }

    // "a 61-year-old potter named Ada Lindqvist": the name may hang from anything.
    private string? Called(Sentence sentence, SentenceTree tree, int noun)
    {
        var verb = noun + 1;
        if (verb >= tree.Length || tree[verb].Head != noun || !_terms.Naming.Contains(tree[verb].Lemma))
        {
            return null;
        }

        var token = tree.TokensOf(verb, verb + 1).End;
        return
            mentions.NamesIn(new TokenRange(token, token + 1)).FirstOrDefault() is { } name
            && tree.HeadOf(name.Tokens) is { } word
            ? names.Of(sentence, tree, word)
            : null;
    }

    // Its passive subject, or the noun that its clause describes.
    private static bool IsSaidOf(SentenceTree tree, int verb, int noun) =>
        tree[verb].Tag.VerbForm == VerbForm.Participle
        && (
            tree.ChildOf(verb, Relation.Subject) == noun
            || (tree[verb].Head == noun && tree[verb].Relation.Relation == Relation.AdnominalClause)
        );

    private string? NamedBy(Sentence sentence, SentenceTree tree, int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
        {
            if (
                child > verb
                && tree[child].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                && tree.ChildrenOf(child).Any(marker => tree.Is(marker, _terms.As))
            )
            {
                return names.Of(sentence, tree, child);
            }
        }

        return null;
    }
}
