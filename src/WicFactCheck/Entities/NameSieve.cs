using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Entities;

/// <summary>Puts names together: the same one, its short forms, and its first letters.</summary>
/// <param name="text">The text.</param>
/// <param name="chains">The chains.</param>
internal sealed class NameSieve(TokenizedText text, EntityChains chains)
{
    private readonly EntityTerms _terms = text.Language.Entities;
    private readonly Dictionary<string, EntityMention> _lone = new(StringComparer.Ordinal);
    private readonly List<EntityMention> _names = [.. chains.Mentions.Where(mention => mention.Form == MentionForm.Name)];

    public void Run()
    {
        var firsts = JoinSame();
        var wholes = firsts.FindAll(name => name.Words.Length > 1);
        JoinForms(wholes);
        var byWord = ByEnds(wholes);
        foreach (var name in _names)
        {
            if (name.Words.Length > 1)
            {
                continue;
            }

            if (byWord.TryGetValue(name.Words[0], out var bearers))
            {
                JoinShort(name, bearers);
            }
            else
            {
                JoinLone(name);
            }
        }

        JoinAcronyms(firsts.FindAll(name => name.Words.Length == 1), wholes);
    }

    // A name of one word may be that of several people; those follow with their full names.
    private List<EntityMention> JoinSame()
    {
        var firsts = new Dictionary<string, EntityMention>(StringComparer.Ordinal);
        foreach (var name in _names)
        {
            if (!firsts.TryAdd(name.Key, name) && (name.Words.Length > 1 || name.Kind is not EntityKind.Person))
            {
                chains.Join(name, firsts[name.Key], EntitySieve.Name);
            }
        }

        return [.. firsts.Values];
    }

    // "Ada Maria Lindqvist" and "Ada Lindqvist", "Halden Shipping Ltd" and "Halden Shipping"
    private void JoinForms(List<EntityMention> wholes)
    {
        var byFirst = wholes.ToLookup(name => name.Words[0], StringComparer.Ordinal);
        foreach (var name in wholes.Where(name => name.Words.Length > 2))
        {
            var shorter = byFirst[name.Words[0]]
                .Where(other => other.Words.Length < name.Words.Length && IsFormOf(other, name))
                .Select(chains.Of)
                .Distinct()
                .ToList();
            if (shorter is [var only])
            {
                chains.Join(name, chains.Mentions[only], EntitySieve.ShortName);
            }
        }
    }

    private bool IsFormOf(EntityMention shorter, EntityMention longer)
    {
        var isPerson = longer.Kind is EntityKind.Person || shorter.Kind is EntityKind.Person;
        return isPerson
            ? shorter.Words.Length == 2 && shorter.Words[^1] == longer.Words[^1]
            : longer.Words.AsSpan(0, shorter.Words.Length).SequenceEqual(shorter.Words.AsSpan())
                && longer.Words.Skip(shorter.Words.Length).All(word => _terms.CompanyEndings.Contains(word));
    }

    private Dictionary<string, List<EntityMention>> ByEnds(List<EntityMention> wholes)
    {
        var byWord = new Dictionary<string, List<EntityMention>>(StringComparer.Ordinal);
        foreach (var name in wholes)
        {
            foreach (var word in EndsOf(name))
            {
                if (!byWord.TryGetValue(word, out var bearers))
                {
                    byWord.Add(word, bearers = []);
                }

                bearers.Add(name);
            }
        }

        return byWord;
    }

    // A person goes by the first or the last word, a company by what stands before "Ltd".
    private IEnumerable<string> EndsOf(EntityMention name) =>
        chains.TraitsOf(name).Kind switch
        {
            EntityKind.Person => [name.Words[0], name.Words[^1]],
            EntityKind.Unknown => [name.Words[^1]],
            EntityKind.Organisation when name.Words.Skip(1).All(word => _terms.CompanyEndings.Contains(word)) => [name.Words[0]],
            _ => [],
        };

    private void JoinShort(EntityMention name, List<EntityMention> bearers)
    {
        if (name is { Kind: EntityKind.Place, IsSure: true })
        {
            return;
        }

        var fitting = bearers.FindAll(bearer => chains.MayJoin(name, bearer) && !IsDoubtful(name, bearer));
        var meant = fitting.Select(chains.Of).Distinct().ToList();
        if (meant is [_])
        {
            var nearest = fitting.FindLast(bearer => bearer.Number < name.Number) ?? fitting[0];
            chains.Join(name, nearest, EntitySieve.ShortName);
        }
    }

    // A name of one word that nobody has in full.
    private void JoinLone(EntityMention name)
    {
        if (!_lone.TryAdd(name.Key, name))
        {
            chains.Join(name, _lone[name.Key], EntitySieve.Name);
        }
    }

    // What stands where places stand, or is no person's name for all we know.
    private static bool IsDoubtful(EntityMention name, EntityMention bearer) =>
        bearer.Kind == EntityKind.Unknown
        && (name.Kind == EntityKind.Place || (bearer.Words.Length > 2 && name.Gender == Gender.None));

    private void JoinAcronyms(List<EntityMention> lone, List<EntityMention> wholes)
    {
        var byLetters = wholes.ToLookup(LettersOf, StringComparer.Ordinal);
        foreach (var name in lone.Where(IsAcronym))
        {
            var meant = byLetters[name.Key].Where(whole => whole.Kind is not (EntityKind.Person or EntityKind.Place)).ToList();
            if (meant.Select(chains.Of).Distinct().ToList() is [_])
            {
                chains.Join(name, meant[0], EntitySieve.Acronym);
            }
        }
    }

    private bool IsAcronym(EntityMention name) =>
        name.Tokens.Length == 1 && text.Tokens[name.Tokens.First] is { Case: TokenCase.Upper, Length: > 1 };

    private string LettersOf(EntityMention name) =>
        string.Concat(
            Enumerable
                .Range(name.Tokens.First, name.Tokens.Length)
                .Where(token => char.IsUpper(text[token][0]))
                .Select(token => char.ToLowerInvariant(text[token][0]))
        );
}
