using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads how far and on which side of another place something lies: "the mine, 12 km north of Porto", "lies 12 km from the centre
/// of Porto", "15 km upstream of Porto".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells what is meant.</param>
internal sealed class TieOffsets(DocumentMentions mentions, TieParties parties)
{
    /// <summary>An eighth of the circle.</summary>
    private const int Point = 45;

    private const int Circle = 360;

    /// <summary>Up and down a river are no points of the compass.</summary>
    private const int Stream = 1000;

    private const int Opposite = 180;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly EntityNames _chains = new(mentions);
    private readonly WhomReader _whom = new(mentions);
    private readonly OffsetTerms _terms = mentions.Document.Text.Language.Offsets;
    private readonly TieTerms _ties = mentions.Document.Text.Language.Ties;

    /// <summary>The ties that a word tells: a side, or the unit of a distance.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public IEnumerable<FoundTie> Read(SentenceTree tree, int word)
    {
        var degrees = DegreesOf(tree, word);
        var amount = degrees is null ? AmountAt(tree, word) : AmountUnder(tree, word);
        var reference = degrees is null
            ? amount is null
                ? null
                : PlaceBehind(tree, word, _terms.Outside)
            : PlaceBehind(tree, word, _terms.Of);
        if (reference is not { } place || ThingOf(tree, word) is not { } thing || Owner(tree, thing, place) is not { } owner)
        {
            yield break;
        }

        var side = degrees is not null && tree.Is(word - 1, "-") ? word - 2 : word;
        var first = amount is null ? side : tree.WordsOf(amount.Tokens).First;
        var end = tree.WordsOf(place.Tokens).End;
        var shown = tree.TokensOf(Math.Min(first, side), end);
        var value = new TieParty(_text.TextOf(shown.First, shown.End)) { Degrees = degrees, Amount = amount?.Quantity };
        if (degrees is not null)
        {
            yield return new(TieKind.Bearing, owner, value, word);
        }

        if (amount is not null)
        {
            yield return new(TieKind.Remoteness, owner, value, word);
        }
    }

    private int? DegreesOf(SentenceTree tree, int word)
    {
        if (tree.Is(word, _terms.Upstream))
        {
            return Stream;
        }

        if (tree.Is(word, _terms.Downstream))
        {
            return Stream + Opposite;
        }

        // "south-west"
        var point = PointOf(tree, word);
        return point is { } last && word > 1 && tree.Is(word - 1, "-") && PointOf(tree, word - 2) is { } first
            ? (first == 0 && last > Opposite ? first + Circle + last : first + last) / 2
            : point;
    }

    private int? PointOf(SentenceTree tree, int word)
    {
        var at = _terms.Points.Words.IndexOf(tree.FormOf(word).ToString());
        return at < 0 ? null : at * Point;
    }

    // "of Porto", "of the centre of Porto", "away from Porto"
    private NameMention? PlaceBehind(SentenceTree tree, int word, WordList prepositions)
    {
        var next = tree.Is(word + 1, _terms.Away) ? word + 2 : word + 1;
        if (!tree.Is(next, prepositions))
        {
            return null;
        }

        next++;
        next = IsArticle(tree, next) ? next + 1 : next;
        if (tree.Is(next, _terms.Middle) && tree.Is(next + 1, _ties.Of))
        {
            next += 2;
        }

        return
            next < tree.Length
            && parties.NameAt(tree, next) is { } name
            && tree.WordsOf(name.Tokens).First == next
            && char.IsUpper(tree.FormOf(next)[0])
            && name.Kind is MentionType.Place or MentionType.Name
            && !parties.IsSurelyPerson(tree, next)
            ? name
            : null;
    }

    private static bool IsArticle(SentenceTree tree, int word) =>
        word < tree.Length && tree[word].Relation.Relation == Relation.Determiner;

    private QuantityMention? AmountAt(SentenceTree tree, int word)
    {
        var token = TieParties.TokenOf(tree, word);
        return mentions
            .All.OfType<QuantityMention>()
            .FirstOrDefault(found =>
                found.Tokens.End == token + 1 && found.Quantity is { Kind: QuantityKind.Measure, Unit: "m" }
            );
    }

    // "12 km north", "some 12 km to the north"
    private QuantityMention? AmountUnder(SentenceTree tree, int word) =>
        tree.ChildrenOf(word).Select(child => AmountAt(tree, child)).FirstOrDefault(found => found is not null);

    // What stands before the phrase, or is the subject of its verb.
    private int? ThingOf(SentenceTree tree, int word)
    {
        var top = word;
        while (tree[top].Head is var up && up >= 0 && !IsVerbOrNoun(tree, up))
        {
            top = up;
        }

        var first = tree.WordsOf(tree.SpanUnder(top)).First;
        first = tree.Is(first, ",") ? first : first - 1;
        if (first > 0 && tree.Is(first, ",") && IsNominal(tree, first - 1))
        {
            return HeadOfName(tree, first - 1);
        }

        var head = tree.ChildOf(top, Relation.Subject) is not null ? top : tree[top].Head;
        return head < 0 ? null
            : tree[head].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && head != top ? head
            : parties.SubjectOf(tree, head);
    }

    private static bool IsVerbOrNoun(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech
            is PartOfSpeech.Verb
                or PartOfSpeech.Noun
                or PartOfSpeech.ProperNoun
                or PartOfSpeech.Auxiliary;

    private static bool IsNominal(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static int HeadOfName(SentenceTree tree, int word) =>
        tree[word].Relation.Relation == Relation.Flat ? tree[word].Head : word;

    private TieParty? Owner(SentenceTree tree, int thing, NameMention place)
    {
        var token = TieParties.TokenOf(tree, thing);
        var sentence = _text.SentenceOf(token);
        var name = parties.NameAt(tree, thing)?.Name ?? _chains.AnyOf(sentence, thing);
        ImmutableArray<ImmutableArray<string>> names =
        [
            .. _whom.Of(token, thing)?.Names ?? [],
            .. name is null ? [] : new[] { TieParties.WordsOf(name) },
        ];
        return Moves(token, names) || names.Any(words => words.SequenceEqual(TieParties.WordsOf(place.Name)))
            ? null
            : new TieParty(name ?? tree.FormOf(thing).ToString())
            {
                Names = names,
                Kinds = [string.Join(' ', TieParties.WordsOf(place.Name))],
            };
    }

    // People do, and so does a happening that has a name: a storm.
    private bool Moves(int token, ImmutableArray<ImmutableArray<string>> names) =>
        (_entities.At(token) is { } mention && _entities.Of(mention).Kind == EntityKind.Person)
        || names.Any(words => words.Any(word => _text.Language.Claims.Happenings.Contains(word)));
}
