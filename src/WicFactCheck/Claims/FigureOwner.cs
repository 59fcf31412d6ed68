using System.Collections.Frozen;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds what the clause of a figure is about: the name that is the subject of its verb, else its first name before the figure, a
/// place only where there is no other; for a date an event, if there is one; never who only tells it.
/// </summary>
/// <remarks>It stays a guess, so the words around the value decide what it is compared with.</remarks>
/// <param name="mentions">What the article mentions.</param>
/// <param name="clauses">The clauses.</param>
/// <param name="tellers">Who only tells what the article says.</param>
/// <param name="words">The words by which claims are read.</param>
internal sealed class FigureOwner(DocumentMentions mentions, ClauseReader clauses, Tellers tellers, ClaimWords words)
{
    /// <summary>Parts of speech that no name of one word has.</summary>
    public static readonly FrozenSet<PartOfSpeech> NoNames =
    [
        PartOfSpeech.Adjective,
        PartOfSpeech.Adverb,
        PartOfSpeech.Verb,
        PartOfSpeech.Auxiliary,
        PartOfSpeech.Pronoun,
    ];

    private readonly EntityNames _chains = new(mentions);
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);

    private ClaimTerms Terms => mentions.Document.Text.Language.Claims;

    /// <summary>What it is, or null where the clause names nothing.</summary>
    public ClaimSubject? Of(Mention mention)
    {
        var clause = clauses.ClauseOf(mention.Tokens);
        if (mention is TimeMention && mentions.EventsIn(clause).FirstOrDefault() is { } dated)
        {
            return new ClaimSubject(dated.Series, IsSeries: false) { IsTopic = true };
        }

        var before = clause with { End = mention.Tokens.First };
        var named = mentions.EventsIn(before).FirstOrDefault(found => found.Tokens.End <= before.End) is { } held
            ? (held.Tokens.First, Name: held.Series)
            : default;
        var subject = new ClauseSubject(mentions, _trees.Of(mention.Tokens.First), mention.Tokens);
        var name = NameBefore(mention, before, subject);
        if (
            named.Name is null
            && subject.Phrase is { } phrase
            && !MayBe(subject, name, _trees.Of(mention.Tokens.First))
            && !IsTeller(subject, before)
        )
        {
            return new ClaimSubject(phrase, IsSeries: false) { IsTopic = true };
        }

        return (named.Name, name) switch
        {
            ({ } series, null) => new ClaimSubject(series, IsSeries: false) { IsTopic = true },
            ({ } series, { } other) => new ClaimSubject(
                named.First < other.Tokens.First || other.Kind == MentionType.Place ? series : other.PersonName ?? other.Name,
                IsSeries: false
            )
            {
                IsTopic = true,
            },
            (null, { } other) => new ClaimSubject(other.PersonName ?? other.Name, IsSeries: false) { IsTopic = true },
            _ => null,
        };
    }

    // A name in the subject's phrase; and "Ada Berg" may be the cook.
    private bool MayBe(ClauseSubject subject, NameMention? name, SentenceTree tree) =>
        name is not null
        && (subject.Has(name) || (name.PersonName is not null && subject.Word is { } word && IsPerson(tree, word)));

    private bool IsTeller(ClauseSubject subject, TokenRange before) =>
        mentions.NamesIn(before).Any(name => subject.IsNamedBy(name) && tellers.Contains(name));

    private NameMention? NameBefore(Mention mention, TokenRange before, ClauseSubject subject)
    {
        var tree = _trees.Of(mention.Tokens.First);
        if (subject.Word is { } word && !IsOfOthers(mention) && IsReferring(tree, word) && MeantBy(mention, word) is { } meant)
        {
            return meant;
        }

        var names = mentions
            .NamesIn(before)
            .Where(name =>
                name.Tokens.End <= mention.Tokens.First
                && !MayBeNoName(tree, name)
                && !tellers.Contains(name)
                && !((tellers.IsOutlet(name) || tellers.IsInquirer(name)) && !subject.IsNamedBy(name))
                && !(IsOfOthers(mention) && name.PersonName is not null)
                && !(subject.Word is { } who && IsPerson(tree, who) && IsOnlyWhere(tree, name, who))
            )
            .ToList();
        return names.Find(name => subject.IsNamedBy(name) && !IsUnsure(name))
            ?? names.Find(name => name.Kind != MentionType.Place)
            ?? names.FirstOrDefault();
    }

    // "She has three boats"
    private static bool IsReferring(SentenceTree tree, int word) => tree[word].Tag.PartOfSpeech == PartOfSpeech.Pronoun;

    private NameMention? MeantBy(Mention mention, int word) =>
        _chains.MentionOf(mentions.Document.Text.SentenceOf(mention.Tokens.First), word);

    // Which thing a pronoun means is a guess of its own.
    private static bool IsUnsure(NameMention name) => name is { IsReference: true, PersonName: null };

    // "killed Ada Berg and hurt two others"
    private bool IsOfOthers(Mention mention) =>
        mention is QuantityMention
        && mention.Tokens.End < mentions.Document.Text.Tokens.Length
        && Terms.Others.Contains(mentions.Document.Text[mention.Tokens.End]);

    // Any word has a capital at the start of a sentence; it is a name if it has one elsewhere too, or is no word of the language.
    // "German" has one in "a German engineer" as well.
    private bool MayBeNoName(SentenceTree tree, NameMention name) =>
        name is { IsReference: false, PersonName: null, Tokens.Length: 1 }
        && (
            IsAtStart(tree, name)
            || Terms.Offices.Contains(mentions.Document.Text[name.Tokens.First])
            || words.Persons.Contains(mentions.Document.Text.Tokens[name.Tokens.First].Id)
            || (tree.HeadOf(name.Tokens) is { } at && NoNames.Contains(tree[at].Tag.PartOfSpeech))
        );

    private bool IsAtStart(SentenceTree tree, NameMention name) =>
        mentions.Document.Text.SentenceOf(name.Tokens.First).First == name.Tokens.First
        && !mentions.IsSureName(name.Name)
        && !(
            words.IsUnknown(mentions.Document.Text.Tokens[name.Tokens.First].Id)
            && tree.HeadOf(name.Tokens) is { } word
            && tree[word]
                is { Tag.PartOfSpeech: PartOfSpeech.ProperNoun, Relation.Relation: Relation.Subject or Relation.NominalModifier }
        );

    private bool IsPerson(SentenceTree tree, int word)
    {
        var token = tree.TokensOf(word, word + 1).First;
        return tree.Is(word, Terms.Somebody)
            || mentions.IsInsideAge(token)
            || words.Persons.Contains(mentions.Document.Text.Tokens[token].Id);
    }

    // "The pilot was taken to the Lantern Works at 5 p.m." tells nothing of the works, nor does "an engineer of the Lantern Works
    // left on 3 May".
    private static bool IsOnlyWhere(SentenceTree tree, NameMention name, int subject)
    {
        var head = tree.HeadOf(name.Tokens) ?? ParsedWord.NoHead;
        for (var at = head; at != ParsedWord.NoHead; at = tree[at].Head)
        {
            if (at == subject)
            {
                return at != head;
            }

            if (tree[at].Relation.Relation == Relation.Oblique)
            {
                return name.Kind != MentionType.Place && tree.ChildOf(at, Relation.CaseMarking) is not null;
            }

            if (tree[at].Relation.Relation is not (Relation.NominalModifier or Relation.Compound or Relation.Flat))
            {
                return false;
            }
        }

        return false;
    }
}
