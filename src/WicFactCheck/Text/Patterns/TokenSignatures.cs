using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>Tells tokens apart exactly as far as the tests of the patterns do: same signature, same answers.</summary>
internal sealed class TokenSignatures
{
    private const int WordVariants = 12;
    private const int LongestTabled = 4;

    private readonly ImmutableArray<TokenTest> _tests;
    private readonly Dictionary<TokenTest, int> _numberOfTest = [];
    private readonly int[] _ofWord;
    private readonly int[] _ofNumber = new int[20_000 * LongestTabled];
    private readonly int[] _ofNumberWithoutValue = new int[8];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<bool[]> _answers = [[]];
    private readonly Lock _lock = new();
    private volatile bool[][] _published = [[]];

    public TokenSignatures(ImmutableArray<PatternProgram> programs, int vocabularySize)
    {
        foreach (var test in programs.SelectMany(program => program.Code).Select(code => code.Test).OfType<TokenTest>())
        {
            _numberOfTest.TryAdd(test, _numberOfTest.Count);
        }

        _tests = [.. _numberOfTest.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        _ofWord = new int[vocabularySize * WordVariants];
    }

    /// <summary>One more than the largest signature given so far.</summary>
    public int Count => _published.Length;

    /// <summary>The signature of a token, from 1.</summary>
    public int Of(Token token)
    {
        if (token is { IsPlainNumber: true, Length: > LongestTabled })
        {
            return Make(token);
        }

        ref var cell = ref token.Kind != TokenKind.Number ? ref _ofWord[WordCell(token)]
            : ref token.IsPlainNumber ? ref _ofNumber[NumberCell(token)]
            : ref _ofNumberWithoutValue[(-token.Number * 2) + (token.SpaceBefore ? 1 : 0)];
        return cell != 0 ? cell : cell = Make(token);
    }

    /// <summary>The number by which <see cref="Includes"/> knows a test of the patterns.</summary>
    public int NumberOf(TokenTest test) => _numberOfTest[test];

    /// <summary>Whether the tokens of a signature pass a test.</summary>
    public bool Includes(int signature, int test) => _published[signature][test];

    private static int NumberCell(Token token) => (((token.Length - 1) * 10_000) + token.Number) * 2 + (token.SpaceBefore ? 1 : 0);

    private static int WordCell(Token token)
    {
        var symbol = token.Kind == TokenKind.Symbol ? 1 : 0;
        return (((((token.Id * 2) + symbol) * 3) + (int)token.Case) * 2) + (token.SpaceBefore ? 1 : 0);
    }

    private int Make(Token token)
    {
        var answers = new bool[_tests.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = _tests[i].Accepts(token);
        }

        var key = string.Create(answers.Length, answers, static (span, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                span[i] = from[i] ? '1' : '0';
            }
        });
        lock (_lock)
        {
            if (!_known.TryGetValue(key, out var signature))
            {
                signature = _answers.Count;
                _known.Add(key, signature);
                _answers.Add(answers);
                _published = [.. _answers];
            }

            return signature;
        }
    }
}
