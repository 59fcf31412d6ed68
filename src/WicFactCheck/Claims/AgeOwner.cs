using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Tells which of the named people an age is told of.</summary>
/// <remarks>
/// The tree of its sentence leads to the word that it is said of. Where that is no name and stands beside none, or is a pronoun
/// that somebody else may be meant by, the age has no owner. "The 61-year-old" is the one whom the sentence before is about.
/// </remarks>
internal sealed class AgeOwner
{
    /// <summary>How many words behind an age its clause is told as one of these days.</summary>
    private const int Clause = 6;

    private readonly DocumentMentions _mentions;
    private readonly TokenizedText _text;
    private readonly SentenceTrees _trees;
    private readonly TextEntities _entities;
    private readonly PersonNames _names;
    private readonly SentencePeople _people;
    private readonly AgeBearer _bearer;
    private readonly AgeNaming _naming;
    private readonly AttributionReader _attributions;
    private readonly EntityNames _chains;
    private readonly AgesOfOthers _others;
    private readonly AgesBesideNames _beside;
    private readonly AgeThenReader _then;
    private readonly AgeHolderReader _unnamed;
    private readonly AgesOfTheDead _dead;

    /// <param name="mentions">What the article mentions.</param>
    /// <param name="words">The nouns for people.</param>
    /// <param name="attributions">Who says what.</param>
    public AgeOwner(DocumentMentions mentions, ClaimWords words, AttributionReader attributions)
    {
        (_mentions, _text) = (mentions, mentions.Document.Text);
        _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
        _entities = mentions.Document.Text.Get(TextEntities.Layer);
        (_names, _people) = (new PersonNames(mentions), new SentencePeople(mentions, words));
        _attributions = attributions;
        _chains = new EntityNames(mentions);
        _bearer = new AgeBearer(_text);
        (_others, _beside, _then) = (new AgesOfOthers(mentions), new AgesBesideNames(mentions), new AgeThenReader(mentions));
        _dead = new AgesOfTheDead(mentions);
        _unnamed = new AgeHolderReader(mentions, words, _bearer, _dead);
        _naming = new AgeNaming(mentions, _names);
    }

    /// <summary>The person's name without titles, or null where nobody, or more than one, may be meant.</summary>
    public string? Of(AgeMention age)
    {
        if (!IsOfNow(age) || _then.IsThen(age))
        {
            return null;
        }

        if (Told(age) is { } told)
        {
            return MayBeOther(told, age) || (!IsOfPronoun(age) && _beside.HaveOther(told, age)) ? null : told;
        }

        return Referred(age) is { } person && !IsOfOther(person, age) ? person : null;
    }

    /// <summary>Who it is told of, where that isn't anybody who has a name; null where it may be.</summary>
    public AgeHolder? HolderOf(AgeMention age) =>
        IsOfNow(age) && Told(age) is null && Referred(age) is null ? _unnamed.Of(age) ?? HolderOfList(age) : null;

    // "the men were 18, 22 and 24 years old": of whom the first is told, the others are.
    private AgeHolder? HolderOfList(AgeMention age)
    {
        var before = age.Tokens.First - 1;
        before -= _text.IsOneOf(before, _text.Language.Ages.And) ? 1 : 0;
        before -= before >= 0 && _text[before] is "," ? 1 : 0;
        return
            before < age.Tokens.First - 1
            && _mentions.All.OfType<AgeMention>().FirstOrDefault(other => other.Tokens.End == before + 1) is { } first
            && HolderOf(first) is { IsSeveral: true } holder
            ? holder
            : null;
    }

    private bool IsOfNow(AgeMention age) =>
        (age.IsOfNow || age.Span is not null) && !_others.IsOfOtherTime(age) && !_then.IsOfTime(age) && !IsOfAnyTime(age);

    // "At 14, she went to sea", "At 70 she wants to stop": with which a clause begins is told of these days by "still" alone, and
    // by "has".
    private bool IsOfAnyTime(AgeMention age)
    {
        var (sentence, terms) = (_text.SentenceOf(age.Tokens.First), _text.Language.Ages);
        var at = age.Tokens.First - 1;
        return at >= sentence.First
            && _text.IsOneOf(at, terms.At)
            && ClauseStart.IsAt(_text, at)
            && age.Tokens.End < sentence.End
            && IsSubject(age.Tokens.End)
            && !IsDoneByNow(age.Tokens.End)
            && !Enumerable
                .Range(age.Tokens.End, Math.Min(Clause, sentence.End - age.Tokens.End))
                .Any(token => _text.IsOneOf(token, terms.Still));
    }

    // "At 61 she has kept bees for half her life"
    private bool IsDoneByNow(int subject)
    {
        var tree = _trees.Of(subject);
        return tree.HeadOf(new TokenRange(subject, subject + 1)) is { } word
            && tree[word] is { Relation.Relation: Relation.Subject, Head: var verb }
            && tree.ChildrenOf(verb)
                .Any(child =>
                    tree[child].Relation.Relation == Relation.Auxiliary
                    && tree[child].Tag.Tense == Tense.Present
                    && tree.Is(child, _text.Language.Ages.Auxiliaries)
                );
    }

    private bool IsSubject(int token)
    {
        var subject = _text[token] is "," ? token + 1 : token;
        return subject < _text.Tokens.Length
            && (
                _text.IsOneOf(subject, _text.Language.Ages.Pronouns)
                || _mentions.NamesIn(new TokenRange(subject, subject + 1)).Any(name => name.PersonName is not null)
            );
    }

    // Somebody else is meant where the article tells another age of the person, unless the two digits changed places, or tells
    // this age of others as well: "a 13-year-old boy".
    private bool IsOfOther(string person, AgeMention age) =>
        _mentions
            .All.OfType<AgeMention>()
            .Any(other =>
                other.Years == age.Years
                    ? other != age && !IsAlone(other) && Told(other) != person
                    : IsOtherAge(person, age, other)
            );

    private bool IsOtherAge(string person, AgeMention age, AgeMention other) =>
        other.IsOfNow && !AreSwapped(other.Years, age.Years) && Told(other) == person;

    // "the 61-year-old" again
    private bool IsAlone(AgeMention age) => AloneAt(age) is not null;

    // Whom "the 61-year-old" means by the chains.
    private string? Referred(AgeMention age) =>
        AloneAt(age) is { } word && _chains.Of(_text.SentenceOf(age.Tokens.First), word) is { } person && IsFullName(person)
            ? person
            : null;

    // The word of an age that stands for a person without a noun.
    private int? AloneAt(AgeMention age) =>
        _trees.Of(age.Tokens.First).HeadOf(age.Tokens) is { } word
        && _entities.At(_text.SentenceNumberOf(age.Tokens.First), word) is { Form: MentionForm.Aged, IsDefinite: true }
            ? word
            : null;

    private static bool AreSwapped(int one, int other) => one is > 9 and < 100 && other == one % 10 * 10 + one / 10;

    // "Ada Lindqvist, 66, was pulled out by a neighbour. She is 32.", "Arvid Velt, 57, came. His parrot Quill talks. He is 14."
    private bool MayBeOther(string person, AgeMention age)
    {
        var number = _text.SentenceNumberOf(age.Tokens.First);
        var tree = _trees.Of(age.Tokens.First);
        return number > 0
            && tree.HeadOf(age.Tokens) is { } word
            && _bearer.Of(tree, word) is { } bearer
            && _entities.At(number, bearer) is { Form: MentionForm.Pronoun } pronoun
            && _mentions.All.OfType<AgeMention>().Any(other => other.Years != age.Years && IsOtherAge(person, age, other))
            && (_people.MayMeanOther(_text.Sentences[number - 1], person) || HasOtherSubject(number - 1, pronoun));
    }

    // "She is 61."
    private bool IsOfPronoun(AgeMention age)
    {
        var tree = _trees.Of(age.Tokens.First);
        return tree.HeadOf(age.Tokens) is { } word
            && _bearer.Of(tree, word) is { } bearer
            && tree[bearer].Tag.PartOfSpeech == PartOfSpeech.Pronoun;
    }

    private bool HasOtherSubject(int sentence, EntityMention pronoun)
    {
        var tree = _trees.All[sentence];
        return Enumerable
            .Range(0, tree.Length)
            .Any(word =>
                tree[word].Relation.Relation == Relation.Subject
                && _entities.At(sentence, word) is { IsPlural: false } subject
                && !_entities.AreOne(subject, pronoun)
            );
    }

    private string? Told(AgeMention age)
    {
        var (sentence, tree) = (_text.SentenceOf(age.Tokens.First), _trees.Of(age.Tokens.First));
        if (tree.HeadOf(age.Tokens) is not { } word)
        {
            return null;
        }

        if ((_naming.Before(age) ?? _naming.AtDeath(age) ?? _naming.Behind(age)) is { } described)
        {
            return described;
        }

        if (_bearer.Of(tree, word) is not { } bearer)
        {
            return _naming.Of(sentence, tree, word) ?? _naming.Beside(age) ?? _naming.After(age);
        }

        if (IsSpeaker(tree, bearer) && _attributions.IsQuoted(age.Tokens.First))
        {
            return SpeakerOf(age, sentence);
        }

        if (_dead.Of(age) is { } dead)
        {
            return _names.Of(_text.Sentences[dead.Sentence], _trees.All[dead.Sentence], dead.Word);
        }

        return _names.Of(sentence, tree, bearer)
            ?? _naming.Of(sentence, tree, bearer)
            ?? _naming.After(age)
            ?? Meant(sentence, bearer);
    }

    // "The potter is 61": whom the chains put her to.
    private string? Meant(Sentence sentence, int bearer) =>
        _entities.At(_text.SentenceNumberOf(sentence.First), bearer)
            is { Form: MentionForm.Description or MentionForm.Aged, IsPlural: false, IsBare: false }
        && _chains.Of(sentence, bearer) is { } person
        && IsFullName(person)
            ? person
            : null;

    // "I am 61"
    private static bool IsSpeaker(SentenceTree tree, int word) =>
        tree[word].Tag
            is { PartOfSpeech: PartOfSpeech.Pronoun, Person: Analysis.Morphology.Person.First, Number: Number.Singular };

    // Where the sentence only says "she said", nobody else may be in the one before.
    private string? SpeakerOf(AgeMention age, Sentence sentence)
    {
        var number = _text.SentenceNumberOf(sentence.First);
        return
            _attributions.SpeakerOf(age.Tokens) is { } speaker
            && IsFullName(speaker)
            && (IsNamedIn(sentence, speaker) || number == 0 || !_people.MayMeanOther(_text.Sentences[number - 1], speaker))
            ? speaker
            : null;
    }

    private bool IsNamedIn(Sentence sentence, string person) =>
        _mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .Any(name => !name.IsReference && name.PersonName == person);

    private bool IsFullName(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && _mentions.Names.Any(mention => mention.PersonName == name);
}
