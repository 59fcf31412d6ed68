using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds whom "he" and "she" and what "the company" mean: the one person, or the one organisation of that kind, that was
/// named last. Where there are two, it is left open.
/// </summary>
internal sealed class ReferenceFinder(MentionWords words, TokenizedText text)
{
    /// <summary>Sentences after which a person is no longer meant.</summary>
    private const int LongestSilence = 3;

    private readonly List<NameMention> _organisations = [];
    private List<string> _peopleBefore = [];
    private string? _spokenOf;
    private int _silence;

    /// <summary>The references of a sentence; the sentences of an article are asked for in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names, in order.</param>
    public IReadOnlyList<NameMention> Find(Sentence sentence, IReadOnlyList<NameMention> names)
    {
        var found = new List<NameMention>();
        var people = new List<string>();
        var next = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            for (; next < names.Count && names[next].Tokens.First <= i; next++)
            {
                Remember(names[next], people);
            }

            var token = text.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Case == TokenCase.Upper || token.Id == Vocabulary.Unknown)
            {
                continue;
            }

            if (text.Language.Names.Pronouns.Contains(text[i]) && Person(people) is { } person)
            {
                found.Add(
                    new NameMention(new TokenRange(i, i + 1), person, MentionType.Person)
                    {
                        IsReference = true,
                        PersonName = person,
                    }
                );
                _spokenOf = person;
                _silence = 0;
            }
            else if (
                token.Case == TokenCase.Lower
                && i > sentence.First
                && text.Language.Names.DefiniteArticles.Contains(text[i - 1])
                && words.OrganisationHeads.Contains(token.Id)
                && Organisation(token.Id) is { } organisation
            )
            {
                found.Add(
                    new NameMention(new TokenRange(i - 1, i + 1), organisation.Name, MentionType.Organisation)
                    {
                        IsReference = true,
                    }
                );
            }
        }

        EndSentence(people);
        return found;
    }

    private void Remember(NameMention name, List<string> people)
    {
        if (name.Kind == MentionType.Organisation)
        {
            _organisations.Add(name);
        }
        else if (
            name is { PersonName: not null, Kind: not MentionType.Place }
            && !IsThing(name.Tokens.First)
            && !people.Contains(name.PersonName!)
        )
        {
            people.Add(name.PersonName!);
        }
    }

    // "the Harbour Lights" is nobody.
    private bool IsThing(int first) => first > 0 && text.Language.Names.ThingArticles.Contains(text[first - 1]);

    // Those of this sentence so far, else those of the last one, else the one whom a pronoun meant there.
    private string? Person(List<string> people) =>
        (people, _peopleBefore) switch
        {
            ([var only], _) when _peopleBefore.Count == 0 || _peopleBefore.Contains(only) => only,
            ([], [var before]) => before,
            ([], []) => _spokenOf,
            _ => null,
        };

    // "the ministry" is the ministry that was named; "the company" is the one organisation that was.
    private NameMention? Organisation(int head)
    {
        var ofKind = _organisations.FindLast(name => text.Tokens[name.Tokens.End - 1].Id == head);
        return ofKind
            ?? (
                words.AnyOrganisation.Contains(head)
                && _organisations.Select(name => name.Name).Distinct(StringComparer.Ordinal).Count() == 1
                    ? _organisations[^1]
                    : null
            );
    }

    private void EndSentence(List<string> people)
    {
        if (people.Count > 0)
        {
            (_peopleBefore, _spokenOf, _silence) = (people, people is [var only] ? only : null, 0);
            return;
        }

        _silence++;
        if (_silence > LongestSilence)
        {
            (_peopleBefore, _spokenOf) = ([], null);
        }
    }
}
