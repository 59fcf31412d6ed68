using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Rules;

/// <summary>Reads the text of a pattern (see <c>rules/README.md</c>); one parser reads one pattern.</summary>
internal sealed class PatternParser
{
    private const int LongestText = 20;
    private const int UsualGap = 8;
    private const int LongestGap = 40;
    private const int DeepestPart = 12;
    private const int DeepestGroup = 50;

    private static readonly SearchValues<char> RegexSigns = SearchValues.Create("\\*+?^$}{");

    private readonly PatternScope _scope;
    private readonly string _text;
    private readonly List<PatternFault> _faults;
    private readonly Dictionary<string, ImmutableArray<string>> _captures;
    private readonly SortedSet<int> _mentions;
    private readonly int _depth;
    private ImmutableArray<int> _kept = [];
    private int _at;
    private int _groups;

    private PatternParser(PatternScope scope, string text, PatternParser? parent)
    {
        _scope = scope;
        _text = text;
        _faults = parent?._faults ?? [];
        _captures = parent?._captures ?? new(StringComparer.Ordinal);
        _mentions = parent?._mentions ?? [];
        _depth = (parent?._depth ?? 0) + 1;
        _kept = parent?._kept ?? [];
    }

    /// <summary>The pattern, or null and at least one fault.</summary>
    public static ParsedPattern? Parse(PatternScope scope, string text, out IReadOnlyList<PatternFault> faults)
    {
        var parser = new PatternParser(scope, text, parent: null);
        var node = parser.ReadAll();
        if (parser._faults.Count == 0 && parser._mentions.Count > 0)
        {
            // Only now is it known which mentions the gaps must not skip.
            parser = new PatternParser(scope, text, parent: null) { _kept = [.. parser._mentions] };
            node = parser.ReadAll();
        }

        if (parser._faults.Count == 0 && PatternShapes.MatchesNothing(node))
        {
            parser._faults.Add(
                new PatternFault(0, "this pattern would match where nothing stands", "take a word out of its brackets")
            );
        }

        faults = parser._faults;
        return faults.Count > 0 ? null : new ParsedPattern(node, parser._captures.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private PatternNode ReadAll()
    {
        var node = ReadChoice();
        if (_at < _text.Length)
        {
            Fault($"'{_text[_at]}' closes nothing", "take it away, or open it before");
        }

        return node;
    }

    private PatternNode ReadChoice()
    {
        var ways = ImmutableArray.CreateBuilder<PatternNode>();
        do
        {
            var start = _at;
            ways.Add(ReadSequence());
            if (ways[^1] is PatternNode.Sequence { Parts.IsEmpty: true } && _faults.Count == 0)
            {
                Fault("an alternative is empty", "put [square brackets] around what may be left out", start);
            }
        } while (Take('|'));
        return ways.Count == 1 ? ways[0] : new PatternNode.Choice(ways.DrainToImmutable());
    }

    private PatternNode ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (true)
        {
            var spaced = SkipSpace() || parts.Count == 0 || IsAtComma();
            if (_at >= _text.Length || _text[_at] is ')' or ']' or '|')
            {
                break;
            }

            Append(parts, ReadItem(), spaced);
        }

        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts.DrainToImmutable());
    }

    // A comma means the same with a space before it, as careless and machine-made texts have it.
    private bool IsAtComma() => _text.AsSpan(Math.Min(_at, _text.Length)).TrimStart('[') is [',', ..];

    // What touches something that may be left out touches nothing when that is left out: "[']90s" is "'90s" or "90s".
    private static void Append(ImmutableArray<PatternNode>.Builder parts, PatternNode part, bool spaced)
    {
        if (spaced)
        {
            parts.Add(part);
        }
        else if (parts is [.., PatternNode.Optional { Part: not PatternNode.One { Test.IsJoined: true } } before])
        {
            parts[^1] = new PatternNode.Choice([new PatternNode.Sequence([before.Part, PatternShapes.Joined(part)]), part]);
        }
        else
        {
            parts.Add(PatternShapes.Joined(part));
        }
    }

    private PatternNode ReadItem() =>
        _text[_at] switch
        {
            '<' => ReadCapture(),
            '(' => ReadGroup('(', ')', static node => node),
            '[' => ReadGroup('[', ']', static node => new PatternNode.Optional(node)),
            '@' => ReadList(),
            '"' => ReadExact(),
            _ when _text.AsSpan(_at).StartsWith("...", StringComparison.Ordinal) => ReadGap(),
            _ => ReadWords(),
        };

    private PatternNode ReadGroup(char open, char close, Func<PatternNode, PatternNode> make)
    {
        var start = _at++;
        if (_groups == DeepestGroup)
        {
            _at = _text.Length;
            return Fault($"brackets stand more than {DeepestGroup} deep in each other", "take them out of each other", start);
        }

        _groups++;
        var inner = ReadChoice();
        _groups--;
        if (!Take(close))
        {
            Fault($"'{open}' is not closed", $"put '{close}' where it ends", start);
        }

        return make(inner);
    }

    private PatternNode ReadCapture()
    {
        var start = _at++;
        var end = _text.IndexOf('>', _at);
        if (end < 0)
        {
            Fault("'<' is not closed", "write a capture as <name:type> or <type>", start);
            _at = _text.Length;
            return Nothing();
        }

        var words = _text[_at..end];
        _at = end + 1;
        var colon = words.IndexOf(':');
        var (name, type) = colon < 0 ? (words, words) : (words[..colon], words[(colon + 1)..]);
        var node = TypeNamed(type.Trim(), start);
        Remember(name.Trim(), type.Trim());
        return new PatternNode.Capture(name.Trim(), node);
    }

    private void Remember(string name, string type)
    {
        var types = _captures.GetValueOrDefault(name, []);
        _captures[name] = types.Contains(type) ? types : types.Add(type);
    }

    private PatternNode TypeNamed(string type, int place)
    {
        if (PatternWords.DigitRange(type) is { } digits)
        {
            return new PatternNode.One(TokenTest.Digits(digits));
        }

        if (type == "capitalised")
        {
            return new PatternNode.One(TokenTest.AnyWord.Spelt(Spelling.Capitalised));
        }

        if (_scope.MentionTypes.TryGetValue(type, out var mention))
        {
            if (!_scope.SkippableTypes.Contains(type))
            {
                _mentions.Add(mention);
            }

            return new PatternNode.Mention(mention);
        }

        if (_scope.Entities.TryGetValue(type, out var names))
        {
            return _scope.Words.OfList(names);
        }

        // Any words, as few as there can be before what follows.
        if (type == "text" && _scope.Inflects)
        {
            return new PatternNode.Sequence([new PatternNode.One(TokenTest.Any), new PatternNode.Gap(LongestText, [])]);
        }

        if (_scope.Parts.TryGetValue(type, out var part))
        {
            if (_depth > DeepestPart)
            {
                Fault($"the part '{type}' contains itself", "write out what it stands for", place);
                return Nothing();
            }

            return new PatternParser(_scope, part, this).ReadAll();
        }

        return _scope.Lists.TryGetValue(type, out var list)
            ? _scope.Words.OfList(list)
            : Fault($"no type '{type}' is known", Suggestion.For(type, _scope.TypeNames, "the types are "), place);
    }

    private PatternNode ReadList()
    {
        var start = _at++;
        var name = TakeWhile(c => char.IsLetterOrDigit(c) || c == '-');
        return _scope.Lists.TryGetValue(name, out var list)
            ? _scope.Words.OfList(list)
            : Fault($"no word list '{name}' is known", Suggestion.For(name, _scope.Lists.Keys, "the lists are "), start);
    }

    private PatternNode ReadExact()
    {
        var start = _at++;
        var end = _text.IndexOf('"', _at);
        if (end < 0)
        {
            _at = _text.Length;
            return Fault("the quotation mark is not closed", "put \" after the exact words", start);
        }

        var words = _text[_at..end];
        _at = end + 1;
        return _scope.Words.Exactly(words);
    }

    private PatternNode.Gap ReadGap()
    {
        var start = _at;
        _at += 3;
        var most = UsualGap;
        if (Take('('))
        {
            var digits = TakeWhile(char.IsAsciiDigit);
            if (
                !Take(')')
                || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out most)
                || most is < 1 or > LongestGap
            )
            {
                Fault($"a gap is ... or ...(n) with n from 1 to {LongestGap}", "write ...(20)", start);
                most = UsualGap;
            }
        }

        return new PatternNode.Gap(most, _kept);
    }

    private PatternNode ReadWords()
    {
        var start = _at;
        var chunk = TakeWhile(c => !char.IsWhiteSpace(c) && c is not ('<' or '(' or ')' or '[' or ']' or '|' or '@' or '"'));
        if (chunk.IndexOf("...", StringComparison.Ordinal) is var gap and > 0)
        {
            _at -= chunk.Length - gap;
            chunk = chunk[..gap];
        }

        return chunk.AsSpan().ContainsAny(RegexSigns) || IsRangeOfLetters(chunk)
            ? Fault(
                $"'{chunk}' is written as in a regular expression, and patterns are made of words",
                "write [word] for what may be left out, (a|b) for either, ... for words between, \"?\" for the sign itself",
                start
            )
            : _scope.Words.Of(chunk);
    }

    // "[A-Z]"
    private bool IsRangeOfLetters(string chunk) =>
        chunk is [>= 'A' and <= 'z', '-', >= 'A' and <= 'z']
        && _at > chunk.Length
        && _text[_at - chunk.Length - 1] == '['
        && _at < _text.Length
        && _text[_at] == ']';

    private bool SkipSpace()
    {
        var start = _at;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at > start;
    }

    private bool Take(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private string TakeWhile(Func<char, bool> accepts)
    {
        var start = _at;
        while (_at < _text.Length && accepts(_text[_at]))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private PatternNode Fault(string message, string help, int? place = null)
    {
        _faults.Add(new PatternFault(_depth == 1 ? place ?? _at : 0, message, help));
        return Nothing();
    }

    private static PatternNode Nothing() => new PatternNode.Sequence([]);
}
