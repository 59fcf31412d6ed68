using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells whom "the potter" or "the 61-year-old" means where no words before tell it: the only person whom the article has named
/// so far, unless that one only tells what befell others.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant where words tell it.</param>
internal sealed class TieLoners(DocumentMentions mentions, TieParties parties)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly Lazy<Tellers> _tellers = new(() => new Tellers(mentions));

    /// <summary>The person whom a word means, by other words or as the only one.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">A name, a pronoun or a noun.</param>
    public TieParty? Of(SentenceTree tree, int word) => parties.Person(tree, word) ?? Only(tree, word);

    /// <summary>The only person whom a noun with "the", or a pronoun for it, may mean; null where it may mean others.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The noun or the pronoun.</param>
    public TieParty? Only(SentenceTree tree, int word)
    {
        if (
            _entities.At(_text.SentenceNumberOf(TieParties.TokenOf(tree, word)), word) is not { } mention
            || _entities.Of(mention) is not { IsPlural: false } traits
            || traits.Members.Any(member => member.Form == MentionForm.Name && !IsNation(member))
            || traits.Members.MinBy(member => member.Number)
                is not { IsDefinite: true, Form: MentionForm.Description or MentionForm.Aged or MentionForm.Name } first
            || (first.Kind != EntityKind.Person && !IsNation(first))
        )
        {
            return null;
        }

        var people = mentions.NamesIn(new TokenRange(0, mention.Tokens.First)).Where(MayBePerson).ToList();
        return
            people.Select(Surname).Distinct(StringComparer.Ordinal).Take(2).Count() == 1
            && people.Select(name => name.PersonName!).MaxBy(name => name.Length) is { } person
            && person.Contains(' ', StringComparison.Ordinal)
            && !people.TrueForAll(_tellers.Value.Contains)
            && people.TrueForAll(name => MayBe(name, traits, first))
            ? new TieParty(person) { Names = [TieParties.WordsOf(person)], IsPerson = true }
            : null;
    }

    private static string Surname(NameMention name) => TieParties.WordsOf(name.PersonName!)[^1];

    // "the Swede"
    private bool IsNation(EntityMention mention) =>
        mention.Tokens.Length == 1 && _text.Language.Nations.CountryOf(_text[mention.Tokens.First]) is not null;

    // "of Porto United" has a name like a person's.
    private bool MayBePerson(NameMention name)
    {
        if (name.PersonName is null || _entities.At(name.Tokens.First) is not { } mention)
        {
            return false;
        }

        var kind = _entities.Of(mention).Kind;
        return kind == EntityKind.Person
            || (
                kind == EntityKind.Unknown
                && _text.Get(SentenceTrees.Layer).Of(name.Tokens.First) is var tree
                && tree.HeadOf(name.Tokens) is { } head
                && tree.ChildOf(head, Relation.CaseMarking) is null
            );
    }

    // Neither of another gender or age, nor of another trade.
    private bool MayBe(NameMention name, EntityTraits traits, EntityMention noun)
    {
        if (_entities.At(name.Tokens.First) is not { } mention)
        {
            return false;
        }

        var named = _entities.Of(mention);
        var families = _text.Language.Roles.Families;
        return (named.Gender == Gender.None || traits.Gender == Gender.None || named.Gender == traits.Gender)
            && (noun.Age is null || named.Members.All(member => member.Age is null || member.Age == noun.Age))
            && !named.Members.Any(member =>
                member
                    .Roles.Append(member.Form == MentionForm.Description ? member.Key : "")
                    .Any(role => families.Knows(role) && families.Knows(noun.Key) && families.AreTwo(role, noun.Key))
            );
    }
}
