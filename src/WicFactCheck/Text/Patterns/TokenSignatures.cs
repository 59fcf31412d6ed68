using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>Tells tokens apart exactly as far as the tests of the patterns do: same signature, same answers.</summary>
internal sealed class TokenSignatures
{
    private const int WordVariants = 8;
    private const int LongestTabled = 4;

    private readonly List<TokenTest> _tests = [];
    private readonly Dictionary<TokenTest, int> _numberOfTest = [];

    // The tests that name a word, by the word. All others are asked of every token.
    private readonly List<int>?[] _testsOfWord;
    private readonly List<int> _general = [];

    // By the word, then by how it is written.
    private readonly int[] _ofWord;

    // By the number of digits, then by the value, then by whether a space stands before it.
    private readonly int[][] _ofNumber =
    [
        .. Enumerable.Range(0, LongestTabled + 1).Select(digits => new int[2 * (int)Math.Pow(10, digits)]),
    ];
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
        foreach (
            var test in programs.SelectMany(program => program.Code).Select(step => step.Test).OfType<TokenTest>().Distinct()
        )
        {
            _numberOfTest.Add(test, _tests.Count);
            _tests.Add(test);
        }

        _ofWord = new int[vocabularySize * WordVariants];
        _testsOfWord = new List<int>?[vocabularySize];
        for (var i = 0; i < _tests.Count; i++)
        {
            if (_tests[i].Words.IsEmpty)
            {
                _general.Add(i);
            }

            foreach (var word in _tests[i].Words)
            {
                (_testsOfWord[word] ??= []).Add(i);
            }
        }
    }

    /// <summary>The signature of a token, from 1.</summary>
    public int Of(Token token)
    {
        if (token is { IsPlainNumber: true, Length: > LongestTabled })
        {
            return Make(token);
        }

        ref var cell = ref token.Kind == TokenKind.Number
            ? ref CellOfNumber(token)
            : ref _ofWord[(token.Id * WordVariants) + Variant(token)];
        return cell != 0 ? cell : cell = Make(token);
    }

    /// <summary>The number by which <see cref="Includes"/> knows a test of the patterns.</summary>
    public int NumberOf(TokenTest test) => _numberOfTest[test];

    /// <summary>Whether the tokens of a signature pass a test.</summary>
    public bool Includes(int signature, int test) => Volatile.Read(ref _answers)[signature][test];

    private ref int CellOfNumber(Token token) =>
        ref token.IsPlainNumber
            ? ref _ofNumber[token.Length][(token.Number * 2) + (token.SpaceBefore ? 1 : 0)]
            : ref _ofNumberWithoutValue[(-token.Number * 2) + (token.SpaceBefore ? 1 : 0)];

    private static int Variant(Token token) =>
        ((token.Kind == TokenKind.Symbol ? 3 : (int)token.Case) * 2) + (token.SpaceBefore ? 1 : 0);

    private int Make(Token token)
    {
        var asked = token.Kind == TokenKind.Number ? _general : _general.Concat(_testsOfWord[token.Id] ?? []);
        List<int> passed = [.. asked.Where(test => _tests[test].Accepts(token))];
        var key = string.Join(' ', passed);
        lock (_lock)
        {
            if (!_known.TryGetValue(key, out var signature))
            {
                signature = _count;
                _known.Add(key, signature);
                var answers = new bool[_tests.Count];
                passed.ForEach(test => answers[test] = true);
                Publish(answers);
            }

            return signature;
        }
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
        _count++;
    }
}
