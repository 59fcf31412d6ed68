using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>Tells tokens apart exactly as far as the tests of the patterns do: same signature, same answers.</summary>
internal sealed class TokenSignatures
{
    private const int WordVariants = 8;
    private const int LongestTabled = 4;
    private const int LargestTabled = 9_999;
    private const int PageLength = 64;

    private readonly List<TokenTest> _tests = [];
    private readonly Dictionary<TokenTest, int> _numberOfTest = [];

    // The tests that name words, by the word: those of word i stand between the ends of i - 1 and of i. All others are asked of
    // every token.
    private readonly int[] _testsOfWords;
    private readonly int[] _ends;
    private readonly List<int> _general = [];

    // By the word, then by how it is written; most words never come up.
    private readonly int[]?[] _ofWord;

    // By the number of digits, then by the value and whether a space stands before it; most numbers never come up.
    private readonly int[]?[]?[] _ofNumber = new int[]?[LongestTabled + 1][];
    private readonly int[] _ofNumberWithoutValue = new int[8];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private bool[][] _answers =
    [
        [],
    ];
    private int _count = 1;

    public TokenSignatures(ImmutableArray<PatternProgram> programs, int vocabularySize)
    {
        foreach (var program in programs)
        {
            foreach (var step in program.Code)
            {
                if (step.Test is { } test && _numberOfTest.TryAdd(test, _tests.Count))
                {
                    _tests.Add(test);
                }
            }
        }

        _ends = new int[vocabularySize + 1];
        _testsOfWords = IndexByWord();
        _ofWord = new int[vocabularySize][];
    }

    /// <summary>One more than the largest signature given so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The signature of a token, from 1.</summary>
    public int Of(Token token)
    {
        if (token is { IsPlainNumber: true, Length: > LongestTabled })
        {
            return Make(token);
        }

        ref var cell = ref token.Kind == TokenKind.Number
            ? ref CellOfNumber(token)
            : ref (_ofWord[token.Id] ??= new int[WordVariants])[Variant(token)];
        return cell != 0 ? cell : cell = Make(token);
    }

    private ref int CellOfNumber(Token token) =>
        ref token.IsPlainNumber
            ? ref PageOf(token.Number, token.Length)[(token.Number % PageLength * 2) + (token.SpaceBefore ? 1 : 0)]
            : ref _ofNumberWithoutValue[(-token.Number * 2) + (token.SpaceBefore ? 1 : 0)];

    /// <summary>The number by which <see cref="Includes"/> knows a test of the patterns.</summary>
    public int NumberOf(TokenTest test) => _numberOfTest[test];

    /// <summary>Whether the tokens of a signature pass a test.</summary>
    public bool Includes(int signature, int test) => Volatile.Read(ref _answers)[signature][test];

    private int[] PageOf(int number, int digits)
    {
        var pages = _ofNumber[digits] ??= new int[(LargestTabled / PageLength) + 1][];
        return pages[number / PageLength] ??= new int[2 * PageLength];
    }

    private int[] IndexByWord()
    {
        for (var i = 0; i < _tests.Count; i++)
        {
            if (_tests[i].Words.IsEmpty)
            {
                _general.Add(i);
            }

            foreach (var word in _tests[i].Words)
            {
                _ends[word + 1]++;
            }
        }

        for (var word = 1; word < _ends.Length; word++)
        {
            _ends[word] += _ends[word - 1];
        }

        var tests = new int[_ends[^1]];
        for (var i = 0; i < _tests.Count; i++)
        {
            foreach (var word in _tests[i].Words)
            {
                tests[_ends[word]++] = i;
            }
        }

        return tests;
    }

    private static int Variant(Token token) =>
        ((token.Kind == TokenKind.Symbol ? 3 : (int)token.Case) * 2) + (token.SpaceBefore ? 1 : 0);

    private int Make(Token token)
    {
        Span<char> key = stackalloc char[512];
        var answers = new bool[_tests.Count];
        var passed = 0;
        foreach (var test in _general)
        {
            Ask(test, token, answers, ref key, ref passed);
        }

        if (token.Kind != TokenKind.Number)
        {
            for (var i = token.Id == 0 ? 0 : _ends[token.Id - 1]; i < _ends[token.Id]; i++)
            {
                Ask(_testsOfWords[i], token, answers, ref key, ref passed);
            }
        }

        lock (_lock)
        {
            var known = key[..passed].ToString();
            if (!_known.TryGetValue(known, out var signature))
            {
                signature = _count;
                _known.Add(known, signature);
                Publish(answers);
            }

            return signature;
        }
    }

    // A test that a token passes is one more character of what tells its signature.
    private void Ask(int test, Token token, bool[] answers, ref Span<char> key, ref int passed)
    {
        if (!_tests[test].Accepts(token))
        {
            return;
        }

        answers[test] = true;
        if (passed == key.Length)
        {
            var longer = new char[key.Length * 2];
            key.CopyTo(longer);
            key = longer;
        }

        key[passed++] = (char)test;
    }

    // Who reads at this moment goes on with the table that he has: a signature is given away only after its answers are in place.
    private void Publish(bool[] answers)
    {
        var table = _answers;
        if (_count == table.Length)
        {
            Array.Resize(ref table, Math.Max(64, _count * 2));
        }

        table[_count] = answers;
        Volatile.Write(ref _answers, table);
        Volatile.Write(ref _count, _count + 1);
    }
}
