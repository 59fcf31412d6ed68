using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds what was counted before a bare number that it counts some or all of: "boats" of "Ninety boats left, and only 40 came
/// back", "Four boats sank. The four were new". Where two fit, there is none.
/// </summary>
/// <param name="mentions">The mentions of the article.</param>
/// <param name="isPerson">Whether a token is a word for somebody.</param>
internal sealed class CountedBefore(DocumentMentions mentions, Func<int, bool> isPerson)
{
    /// <summary>So many sentences back something that was counted is known still: "the four".</summary>
    private const int Memory = 4;

    private const ClauseRoles Telling =
        ClauseRoles.Say
        | ClauseRoles.SayTo
        | ClauseRoles.Believe
        | ClauseRoles.Find
        | ClauseRoles.TellThing
        | ClauseRoles.Assess
        | ClauseRoles.Promise
        | ClauseRoles.Deny;

    private readonly AnnotatedText _text = mentions.Document.Text;

    /// <summary>Whether a number is told as one of some that are known: "the four", "all nine", "the other two".</summary>
    public bool IsKnown(SentenceTree tree, int head) =>
        tree.ChildrenOf(head).Any(child => child < head && tree.Is(child, _text.Language.Counts.Known));

    /// <summary>The noun of as many that were counted before, or, with "other" or "last", of more.</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="head">The number's word in it.</param>
    /// <param name="token">Its token.</param>
    /// <param name="number">The number.</param>
    public int? Known(SentenceTree tree, int head, int token, QuantityMention number)
    {
        var isPart = tree.ChildrenOf(head).Any(child => tree[child].Relation.Relation == Relation.AdjectivalModifier);
        return OnlyOne(
            Counted(token, Memory)
                .Where(other => isPart ? other.Quantity.Told > number.Quantity.Told : other.Quantity.Told == number.Quantity.Told)
        );
    }

    /// <summary>The noun of which a number counts a part: "40 of them", "40 of which".</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="those">The pronoun in it.</param>
    /// <param name="token">The number's token.</param>
    /// <param name="number">The number.</param>
    public int? Whole(SentenceTree tree, int those, int token, QuantityMention number) =>
        tree.Is(those, _text.Language.Counts.Relative)
            ? LastPlural(tree, token)
            : Meant(tree, those, token)
                ?? Counted(token, 1).FirstOrDefault(other => other.Quantity.Told > number.Quantity.Told)?.Noun
                ?? PluralBefore(token, clause: null);

    /// <summary>
    /// The noun that is counted last in this sentence, or in the one before it, where that is a greater number; else the only
    /// things that an earlier clause tells of.
    /// </summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="head">The number's word in it.</param>
    /// <param name="number">The number.</param>
    /// <param name="clause">Its clause.</param>
    public int? Of(SentenceTree tree, int head, QuantityMention number, Clause? clause)
    {
        var token = number.Tokens.First;
        var sentence = _text.SentenceOf(token);
        if (Counted(token, 1).FirstOrDefault() is { } last)
        {
            return last.Tokens.First >= sentence.First || last.Quantity.Told >= number.Quantity.Told ? last.Noun : null;
        }

        // "Guards watched the quay. Forty came": whoever they were.
        return
            PluralBefore(token, clause) is { } plural
            && (plural >= sentence.First || tree[head].Relation.Relation != Relation.Subject || IsThere(tree, head))
            ? plural
            : null;
    }

    private static bool IsThere(SentenceTree tree, int head) =>
        tree[head].Head is var verb and not ParsedWord.NoHead && tree.ChildOf(verb, Relation.Expletive) is not null;

    // The noun for those who a pronoun means.
    private int? Meant(SentenceTree tree, int pronoun, int before)
    {
        var entities = _text.Get(TextEntities.Layer);
        if (entities.At(tree.TokensOf(pronoun, pronoun + 1).First) is not { } mention)
        {
            return null;
        }

        return entities
            .Of(mention)
            .Members.Where(member => member is { Form: MentionForm.Description, IsPlural: true })
            .Select(member => _text.Get(SentenceTrees.Layer).All[member.Sentence].TokensOf(member.Word, member.Word + 1).First)
            .Where(token => token < before)
            .OrderDescending()
            .Select(token => (int?)token)
            .FirstOrDefault();
    }

    private static int? LastPlural(SentenceTree tree, int before)
    {
        for (var word = tree.Length - 1; word >= 0; word--)
        {
            if (
                tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural }
                && tree.TokensOf(word, word + 1) is { First: var token }
                && token < before
            )
            {
                return token;
            }
        }

        return null;
    }

    // What is counted before a token, the last first.
    private IEnumerable<QuantityMention> Counted(int token, int sentences)
    {
        var first = _text.Sentences[Math.Max(0, _text.SentenceNumberOf(token) - sentences)].First;
        for (var i = token - 1; i >= first; i--)
        {
            if (mentions.ValueAt(i) is QuantityMention { Noun: { } noun } counted && counted.Tokens.First == i && IsNoun(noun))
            {
                yield return counted;
            }
        }
    }

    /// <summary>What was counted last in this sentence or the one before it; else what an earlier clause tells of last.</summary>
    /// <param name="token">The number's token.</param>
    /// <param name="clause">Its clause.</param>
    public int? Last(int token, Clause? clause)
    {
        if (Counted(token, 1).FirstOrDefault()?.Noun is { } counted)
        {
            return counted;
        }

        var sentence = _text.SentenceNumberOf(token);
        for (var at = sentence; at >= Math.Max(0, sentence - 1); at--)
        {
            if (PluralsIn(_text.Sentences[at], token, clause).Select(noun => (int?)noun).LastOrDefault() is { } plural)
            {
                return plural;
            }
        }

        return null;
    }

    // The noun of all of them; null where it is of several kinds.
    private int? OnlyOne(IEnumerable<QuantityMention> counted)
    {
        int? only = null;
        foreach (var other in counted)
        {
            // The same people may be told as victims and as men.
            if (only is { } known && !IsSame(known, other.Noun!.Value))
            {
                return null;
            }

            only ??= other.Noun;
        }

        return only;
    }

    private bool IsSame(int noun, int other) =>
        _text.Language.Stem(_text[noun]) == _text.Language.Stem(_text[other]) || (isPerson(noun) && isPerson(other));

    private int? PluralBefore(int token, Clause? clause)
    {
        var sentence = _text.SentenceNumberOf(token);
        List<int> all = [];
        for (var at = Math.Max(0, sentence - 1); at <= sentence; at++)
        {
            all.AddRange(PluralsIn(_text.Sentences[at], token, clause));
        }

        return all.DistinctBy(noun => _text.Language.Stem(_text[noun])).Take(2).Count() == 1 ? all[^1] : null;
    }

    private IEnumerable<int> PluralsIn(Sentence sentence, int before, Clause? clause)
    {
        var tree = TreeAt(sentence.First);
        for (var word = 0; word < tree.Length; word++)
        {
            if (
                tree[word]
                    is {
                        Tag: { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural },
                        Relation.Relation: Relation.Subject or Relation.Object or Relation.Root
                    }
                && tree.TokensOf(word, word + 1) is { First: var token }
                && token < before
                && mentions.ValueAt(token) is null
                && !IsTeller(tree, word)
                && (clause is null || ClauseAt(token, word) != clause)
            )
            {
                yield return token;
            }
        }
    }

    // "Officials said"
    private bool IsTeller(SentenceTree tree, int word) =>
        tree[word]
            is {
                Relation: { Relation: Relation.Subject, Subtype: not RelationSubtype.Passive },
                Head: var verb and not ParsedWord.NoHead
            }
        && (
            _text.Language.Clauses.Is(tree[verb].Lemma, Telling)
            || _text.Language.Counts.Speaking.ContainsInAnyCase(tree[verb].Lemma)
        );

    private bool IsNoun(int token)
    {
        var tree = TreeAt(token);
        return tree.HeadOf(new TokenRange(token, token + 1)) is { } word
            && tree[word].Tag.PartOfSpeech
                is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb or PartOfSpeech.Adjective);
    }

    private Clause? ClauseAt(int token, int word) => _text.Get(TextClauses.Layer).Of(token).Of(word);

    private SentenceTree TreeAt(int token) => _text.Get(TextClauses.Layer).Of(token).Tree;
}
