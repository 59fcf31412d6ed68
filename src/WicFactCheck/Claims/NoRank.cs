using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells of ordinals why they give nothing a place in an order: "second-degree", "near 70th and Elm", and "a third lamp" or "the
/// second driver", which only tell one of several apart. "The town's 12th flood this year" does give one.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words by which clauses are read.</param>
/// <param name="ordinal">The ordinal.</param>
internal sealed class NoRank(DocumentMentions mentions, ClaimWords words, OrdinalMention ordinal)
{
    /// <summary>From so high a number on, few of several are told apart by it.</summary>
    private const int Highest = 10;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly Sentence _sentence = mentions.Document.Text.SentenceOf(ordinal.Tokens.First);
    private readonly SentenceTree _tree = mentions.Document.Text.Get(SentenceTrees.Layer).Of(ordinal.Tokens.First);

    private RankTerms Terms => _text.Language.Ranks;

    /// <summary>The reason in plain words, or null where a claim may be made.</summary>
    public string? Why()
    {
        if (IsDegree())
        {
            return "it is the degree of something";
        }

        if (ordinal.Tokens.End < _sentence.End && Terms.Compounds.Contains(_text[ordinal.Tokens.End]))
        {
            return "it is part of a word";
        }

        if (IsInAddress())
        {
            return "it is the name of a street or of a unit";
        }

        if (IsInName())
        {
            return "it is part of a name";
        }

        return TellsApart() ? "it only tells one of several apart" : null;
    }

    // "second-degree murder", "third degree burns"
    private bool IsDegree()
    {
        var next = ordinal.Tokens.End;
        next += next < _sentence.End && _text[next] is "-" or "\u2011" ? 1 : 0;
        return next < _sentence.End && Terms.Degrees.ContainsInAnyCase(_text[next]);
    }

    // "near 70th and Elm", "at Elm and 70th", "on 70th Street"; "the 70th Quill Games" is told with an article.
    private bool IsInAddress()
    {
        var (first, after) = (ordinal.Tokens.First, ordinal.Tokens.End);
        return _text.Tokens[first].Kind == TokenKind.Number
            && !Capitals.IsTitle(_text, _sentence)
            && !(first > _sentence.First && words.Determiners.Contains(_text.Tokens[first - 1].Id))
            && ((IsJoiner(after) && HasCapital(after + 1)) || (IsJoiner(first - 1) && HasCapital(first - 2)));
    }

    private bool HasCapital(int i) =>
        i > _sentence.First && i < _sentence.End && _text.Tokens[i] is { Kind: TokenKind.Word, Case: not TokenCase.Lower };

    // "the town's Second Chamber", "the 9th Precinct"
    private bool IsInName() =>
        IsOfDivision()
        || (
            Capitals.IsMarked(_text, ordinal.Tokens.First, _sentence)
            && Capitals.IsMarked(_text, ordinal.Tokens.End, _sentence)
            && !Capitals.IsTitle(_text, _sentence)
        );

    private bool IsOfDivision() => HasCapital(ordinal.Tokens.End) && Terms.Divisions.ContainsInAnyCase(_text[ordinal.Tokens.End]);

    private bool IsJoiner(int i) => i > _sentence.First && i < _sentence.End && Terms.Joiners.Contains(_text[i]);

    // "a third lamp was stolen", "the second driver fled", "a fifth was hit"
    private bool TellsApart()
    {
        if (ordinal.Number > Highest || _tree.HeadOf(ordinal.Tokens) is not { } place)
        {
            return false;
        }

        var noun = _tree[place].Relation.Relation is Relation.AdjectivalModifier or Relation.Compound ? _tree[place].Head : place;
        return IsOneOfSeveral(noun, place) && !IsTold(noun) && !HasOrder(noun);
    }

    // "a third lamp was stolen", "the second driver fled", "the second fire happened at", "two sank and the third was saved"; but
    // "with the third driver" and "the second was saved" may tell of an order.
    private bool IsOneOfSeveral(int noun, int place)
    {
        var relation = _tree[noun].Relation.Relation;
        var article = _tree.ChildOf(noun, Relation.Determiner) ?? _tree.ChildOf(place, Relation.Determiner);
        if (article is not { } determiner)
        {
            return false;
        }

        if (!_text.Language.Claims.IndefiniteArticles.Contains(_tree.FormOf(determiner)))
        {
            return noun == place ? relation == Relation.Subject && FollowsOthers()
                : IsPerson(noun) ? relation is not (Relation.Oblique or Relation.Root)
                : relation == Relation.Subject && (_tree.Is(_tree[noun].Head, Terms.Happening) || IsOfCounted(noun));
        }

        return noun == place
            ? relation == Relation.Subject && FollowsTheOthers()
            : relation == Relation.Subject || IsPerson(noun);
    }

    // "Four sailors were hit and a fifth was cut", but not "of the 40 lamps a fifth was lost", "six refused before a ninth came".
    private bool FollowsTheOthers() =>
        mentions
            .QuantitiesIn(new TokenRange(_sentence.First, ordinal.Tokens.First))
            .Any(before => before.Quantity.Told == ordinal.Number - 1);

    // "Two boats sank. ... The second boat was new."
    private bool IsOfCounted(int noun)
    {
        var counted = _text.Language.Stem(_tree.FormOf(noun).ToString());
        return mentions.Quantities.Any(quantity =>
            quantity is { Noun: { } other, Quantity: { Kind: QuantityKind.Number, Told: <= Highest } }
            && quantity.Quantity.Told >= ordinal.Number
            && _text.Language.Stem(_text[other]) == counted
        );
    }

    private bool FollowsOthers() =>
        mentions.QuantitiesIn(new TokenRange(_sentence.First, ordinal.Tokens.First)).Any(before => before.Quantity.Told > 1);

    private bool IsPerson(int noun) => words.Persons.Contains(_text.Tokens[_tree.TokensOf(noun, noun + 1).First].Id);

    // "was the second woman there", "became the second woman", "chosen as the second woman"
    private bool IsTold(int noun) =>
        _tree.ChildOf(noun, Relation.Copula) is not null
        || _tree[noun].Relation.Relation is Relation.OpenClausalComplement or Relation.Apposition
        || _tree.ChildrenOf(noun).Any(child => _text.Language.Claims.As.Contains(_tree.FormOf(child)))
        || (_tree[noun].Head is var verb and not ParsedWord.NoHead && _tree.Is(verb, Terms.Becoming));

    // What the order is of: "the town's third", "the third this year", "the third to die", "the third-largest"
    private bool HasOrder(int noun)
    {
        var (before, after) = (ordinal.Tokens.First - 1, ordinal.Tokens.End);
        return (after < _sentence.End && _text[after] is "-" or "\u2011")
            || (before >= _sentence.First && Terms.Owners.ContainsInAnyCase(_text[before]))
            || Enumerable.Range(0, _tree.Length).Any(word => word != noun && _tree.IsUnder(word, noun) && Counts(word, noun));
    }

    private bool Counts(int word, int noun) =>
        (_tree.Is(word, Terms.Spans) && !mentions.IsInsideAge(_tree.TokensOf(word, word + 1).First))
        || (
            _tree[word] is { Relation.Relation: Relation.NominalModifier, Tag.PartOfSpeech: PartOfSpeech.ProperNoun }
            && _tree[word].Head == noun
            && _tree.ChildrenOf(word).Any(child => _text.Language.Claims.Of.Contains(_tree.FormOf(child)))
        )
        || (
            _tree[word] is { Relation.Relation: Relation.AdnominalClause } clause
            && clause.Head == noun
            && _tree
                .ChildrenOf(word)
                .Any(child =>
                    _tree[child].Relation.Relation == Relation.Marker && _text.Language.Claims.To.Contains(_tree.FormOf(child))
                )
        );
}
