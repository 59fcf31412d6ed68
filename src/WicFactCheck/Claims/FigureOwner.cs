using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds what a figure is told of: what its sentence's tree says; where that has no subject, the first name before the figure, a
/// place only where there is no other; for a date an event, if there is one; never who only tells it.
/// </summary>
/// <remarks>It stays a guess, so the words around the value decide what it is compared with.</remarks>
/// <param name="mentions">What the article mentions.</param>
/// <param name="clauses">The clauses.</param>
/// <param name="tellers">Who only tells what the article says.</param>
/// <param name="deeds">What is told to be at its times.</param>
/// <param name="words">The words by which claims are read.</param>
/// <param name="speakers">Who says what.</param>
internal sealed class FigureOwner(
    DocumentMentions mentions,
    ClauseReader clauses,
    Tellers tellers,
    DeedReader deeds,
    ClaimWords words,
    AttributionReader speakers
)
{
    private readonly SubjectNames _names = new(mentions, words);
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);

    private ClaimTerms Terms => mentions.Document.Text.Language.Claims;

    /// <summary>What it is, or null where the clause tells of nothing but the topic.</summary>
    /// <param name="mention">The figure.</param>
    /// <param name="found">What it was read as.</param>
    public ClaimSubject? Of(Mention mention, FigureReading found)
    {
        var clause = clauses.ClauseOf(mention.Tokens);
        if (mention is TimeMention && mentions.EventsIn(clause).FirstOrDefault() is { } dated)
        {
            return Topic(dated.Series);
        }

        var before = clause with { End = mention.Tokens.First };
        var held = mentions.EventsIn(before).FirstOrDefault(named => named.Tokens.End <= before.End);
        var tree = _trees.Of(mention.Tokens.First);
        if (held is null && tree.HeadOf(mention.Tokens) is { } head)
        {
            var place = InTree(tree, mention, head, found);
            if (place is { IsCount: true, Counted: { } counted } && IsOnlyPerceived(tree, place, counted))
            {
                return Topic(ArticleTopic.Nothing);
            }

            var subject = new ClauseSubject(tree, Terms, place);
            if (
                Told(tree, mention, subject)
                    .Where(word => !place.Has(word))
                    .Select(word => Called(tree, word, mention))
                    .FirstOrDefault(called => called is not null) is
                { } told
            )
            {
                return told;
            }

            if (subject.Governing() is { } governing && !subject.IsPartOf(governing))
            {
                return Instead(tree, subject, governing) is { } other ? Called(tree, other, mention)
                    : IsLeftOpen(tree, mention, governing, found) ? Open(tree, mention, governing)
                    : null;
            }
        }

        return Named(mention, before, tree, held);
    }

    private bool IsOnlyPerceived(SentenceTree tree, ValueInTree place, int counted) =>
        (place.Head == counted || tree.IsUnder(place.Head, counted))
        && new Perceptions(tree, mentions.Document.Text.Language) is var perceived
        && perceived.Has(counted)
        && (perceived.Told(counted) is not null || !IsOfBody(tree, tree[counted].Head));

    // "The court heard ten cases", but not "Neighbours heard ten shots"
    private bool IsOfBody(SentenceTree tree, int verb) =>
        tree.ChildOf(verb, Relation.Subject) is { } subject && (_names.IsThing(tree, subject) || IsBody(tree, subject));

    private bool IsBody(SentenceTree tree, int word) =>
        _names.NameAt(tree, word) is { } name && !_names.MayBeNone(tree, name) && !tellers.IsPerson(name);

    // "Police arrested Ada Berg", "The mill was lit when it opened in May"
    private int? Instead(SentenceTree tree, ClauseSubject subject, int governing)
    {
        if (IsTeller(tree, governing))
        {
            return subject.Undergoing();
        }

        var isIt = tree[governing].Tag is { PartOfSpeech: PartOfSpeech.Pronoun, Gender: Gender.Neuter };
        return isIt && subject.Above() is { } above && _names.IsThing(tree, above) ? above : null;
    }

    // Who or what is left open is not what the article is about: "He asked for three boats", "It weighs 4 kilos"; and in "It took
    // 14 men to lift it" it is nothing. How many did something is told without them: "They found 14 boats".
    private ClaimSubject Open(SentenceTree tree, Mention mention, int word) =>
        Topic(
            _names.IsNothing(tree, word)
            || (mention is QuantityMention { Quantity.Kind: QuantityKind.Number } && !IsSomebody(tree, word))
                ? ArticleTopic.Nothing
                : tree.FormOf(word).ToString().ToLowerInvariant()
        );

    private static bool IsSomebody(SentenceTree tree, int word) => tree[word].Tag.Gender is Gender.Masculine or Gender.Feminine;

    // "It was the third fire in the town", "They sailed in May" and "It killed four" are as likely about the topic.
    private static bool IsLeftOpen(SentenceTree tree, Mention mention, int word, FigureReading found) =>
        tree[word].Tag is { PartOfSpeech: PartOfSpeech.Pronoun, Person: Person.Third, PronounType: PronounType.Personal }
        && (
            IsSomebody(tree, word)
            || mention is TimeMention { Expression.Value: Amount }
            || (mention is QuantityMention { Quantity.Kind: var kind } && !(kind == QuantityKind.Number && found.Rule.IsSpecific))
        );

    private static ClaimSubject Topic(string name) => new(name, IsSeries: false) { IsTopic = true };

    // A title is another name of its work, and is told of who made or owns it.
    private static IEnumerable<int> Told(SentenceTree tree, Mention mention, ClauseSubject subject) =>
        mention is not TitleMention ? subject.Words()
        : subject.Governing() is { } owner && tree.HeadOf(mention.Tokens) is { } title && !tree.IsUnder(title, owner) ? [owner]
        : [];

    private ClaimSubject? Named(Mention mention, TokenRange before, SentenceTree tree, EventMention? held)
    {
        if (NameBefore(mention, before, tree) is not { } name)
        {
            return held is null ? null : Topic(held.Series);
        }

        return Topic(
            held is not null && (held.Tokens.First < name.Tokens.First || name.Kind == MentionType.Place)
                ? held.Series
                : name.PersonName ?? name.Name
        );
    }

    private ValueInTree InTree(SentenceTree tree, Mention mention, int head, FigureReading found)
    {
        var (first, end) = tree.WordsOf(mention.Tokens);
        var isMeasure =
            mention is QuantityMention { Quantity.Kind: QuantityKind.Measure }
            || mention is TimeMention { Expression.Value: not CalendarTime };
        return new ValueInTree(head, first, end)
        {
            Counted = found.Noun is { } noun ? WordAt(tree, noun) : null,
            Cue = found.Word is { } cue ? WordAt(tree, cue) : null,
            IsCount =
                mention
                    is OrdinalMention
                        or ScoreMention
                        or QuantityMention { Quantity.Kind: QuantityKind.Number or QuantityKind.Percent },
            IsOrdinal = mention is OrdinalMention,
            IsTime = mention is TimeMention or ScoreMention,
            Deed = IsDate(mention) && deeds.Of(mention.Tokens) is { IsPredicate: true } deed ? deed.Word : null,
            IsMeasure = isMeasure,
        };
    }

    /// <summary>Whether a value is when something was.</summary>
    public static bool IsDate(Mention mention) => mention is TimeMention { Expression.Value: CalendarTime };

    private static int? WordAt(SentenceTree tree, int token) => tree.HeadOf(new TokenRange(token, token + 1));

    // Who only tells or looks into it, isn't told of.
    private ClaimSubject? Called(SentenceTree tree, int word, Mention mention) =>
        IsTeller(tree, word) ? null : _names.Of(tree, word, mention.Tokens);

    private bool IsTeller(SentenceTree tree, int word) =>
        _names.NameAt(tree, word) is { } name
            ? tellers.Contains(name)
            : tree.Is(word, Terms.Inquirers) || tree.Is(word, Terms.Outlets);

    private NameMention? NameBefore(Mention mention, TokenRange before, SentenceTree tree)
    {
        var names = mentions
            .NamesIn(before)
            .Where(name =>
                name.Tokens.End <= mention.Tokens.First
                && !_names.MayBeNone(tree, name)
                && !tellers.Contains(name)
                && !tellers.IsOutlet(name)
                && !tellers.IsInquirer(name)
                && !(name.PersonName is not null && (IsOfOthers(mention) || IsSpeaker(name, mention)))
            )
            .ToList();
        return names.Find(name => name.Kind != MentionType.Place) ?? names.FirstOrDefault();
    }

    // "Ada Berg thinks there are 12 wolves in the wood"
    private bool IsSpeaker(NameMention name, Mention mention) =>
        mention is QuantityMention { Quantity.Kind: QuantityKind.Number, Noun: not null }
        && tellers.IsPerson(name)
        && speakers.SpeakerOf(mention.Tokens) is { } speaker
        && (speaker == name.PersonName || speaker == name.Name);

    // "killed Ada Berg and hurt two others"
    private bool IsOfOthers(Mention mention) =>
        mention is QuantityMention
        && mention.Tokens.End < mentions.Document.Text.Tokens.Length
        && Terms.Others.Contains(mentions.Document.Text[mention.Tokens.End]);
}
