using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Rules;

/// <summary>Makes patterns out of words, lists of words and ranges of numbers.</summary>
internal sealed class PatternWords(PatternScope scope)
{
    private static readonly Tokenizer BareTokenizer = new(new Vocabulary.Builder().Build());

    // A list is long, and many patterns name it.
    private readonly Dictionary<IReadOnlyList<string>, PatternNode> _lists = new(ReferenceEqualityComparer.Instance);

    /// <summary>The numbers that a type stands for, or null where it is a type of another kind.</summary>
    /// <remarks>"1..31" is up to two digits, "00..59" exactly two, "digits" any number, "decimal" one with a point.</remarks>
    public static TokenTest.NumberRange? DigitRange(string type)
    {
        if (type is "digits")
        {
            return new TokenTest.NumberRange(0, int.MaxValue, 1, 9, Grouped: true);
        }

        if (type is "decimal")
        {
            return new TokenTest.NumberRange(1, 0, 1, 1, Decimal: true);
        }

        return
            type.Split("..") is [var low, var high]
            && int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out var min)
            && int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out var max)
            ? new TokenTest.NumberRange(min, max, low.Length, high.Length)
            : null;
    }

    /// <summary>The words, one after the other, in any form where the scope says so.</summary>
    public PatternNode Of(string words) => Sequence(Cut(words), scope.Inflects);

    /// <summary>The words as they are written.</summary>
    public PatternNode Exactly(string words) => Sequence(Cut(words), inflect: false, exact: true);

    /// <summary>Any entry of a list. An entry with a capital asks for one in the text.</summary>
    /// <remarks>Lists can be long: their single words are one test.</remarks>
    public PatternNode OfList(IReadOnlyList<string> entries)
    {
        if (!_lists.TryGetValue(entries, out var node))
        {
            _lists.Add(entries, node = AnyOf(entries));
        }

        return node;
    }

    private PatternNode AnyOf(IReadOnlyList<string> entries)
    {
        var ways = ImmutableArray.CreateBuilder<PatternNode>();
        var (plain, capital) = (new List<int>(), new List<int>());
        foreach (var entry in entries)
        {
            var words = Cut(entry);
            if (words is [var (single, _)])
            {
                (char.IsUpper(single[0]) ? capital : plain).AddRange(Ids(single, scope.Inflects));
            }
            else
            {
                ways.Add(Sequence(words, scope.Inflects));
            }
        }

        if (plain.Count > 0)
        {
            ways.Add(new PatternNode.One(TokenTest.OneOf(plain)));
        }

        if (capital.Count > 0)
        {
            ways.Add(new PatternNode.One(TokenTest.OneOf(capital, Spelling.Capitalised)));
        }

        return ways.Count == 1 ? ways[0] : new PatternNode.Choice(ways.DrainToImmutable());
    }

    // Of "sub-forum" or "take part" every word may be inflected.
    private PatternNode Sequence(List<(string Word, bool Joined)> words, bool inflect, bool exact = false)
    {
        ImmutableArray<PatternNode> parts =
        [
            .. words.Select(
                (word, i) =>
                {
                    var spelling = exact && char.IsUpper(word.Word[0]) ? Spelling.Capitalised : Spelling.Any;
                    var test = TokenTest.OneOf(Ids(word.Word, inflect), spelling);
                    return new PatternNode.One(i > 0 && word.Joined ? test.Joined() : test);
                }
            ),
        ];
        return parts.Length == 1 ? parts[0] : new PatternNode.Sequence(parts);
    }

    private IEnumerable<int> Ids(string word, bool inflect) =>
        (inflect ? scope.Forms.Of(Vocabulary.Fold(word)) : [word]).Select(scope.Vocabulary.Add).ToList();

    private static List<(string Word, bool Joined)> Cut(string words)
    {
        var tokens = new List<Token>();
        BareTokenizer.Tokenize(words, new TextSpan(0, words.Length), tokens);
        return [.. tokens.Select(token => (words.Substring(token.Start, token.Length), !token.SpaceBefore))];
    }
}
