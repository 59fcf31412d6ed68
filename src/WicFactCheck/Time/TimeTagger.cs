using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>Finds the expressions of time in a text and says what each means.</summary>
internal sealed class TimeTagger
{
    private readonly TimeGrammar _grammar;
    private readonly PatternAutomaton _automaton;

    // By the places of their shapes.
    private readonly ImmutableArray<TimeResolver> _resolvers;

    // Which shapes are meant, by the style of the text, in the order of the styles.
    private readonly ImmutableArray<bool[]> _isMeant;

    /// <param name="grammar">What times look like.</param>
    /// <param name="resolvers">Who knows what they mean, by the names that the shapes give.</param>
    /// <param name="vocabularySize">How many ids there are for words.</param>
    /// <exception cref="KeyNotFoundException">A shape names a resolver that is not there.</exception>
    public TimeTagger(TimeGrammar grammar, IReadOnlyDictionary<string, TimeResolver> resolvers, int vocabularySize)
    {
        _grammar = grammar;
        _resolvers = [.. grammar.Shapes.Select(shape => resolvers[shape.ResolverName])];
        _automaton = new PatternAutomaton([.. grammar.Shapes.Select(shape => shape.Pattern)], vocabularySize, mentionTypes: 0);
        _isMeant = [MeantIn(TextStyle.News), MeantIn(TextStyle.Narrative), MeantIn(TextStyle.Message)];
    }

    /// <summary>The expressions, in the order of the text; none overlaps another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">The date that relative times count from; null leaves them floating.</param>
    public ImmutableArray<TimeExpression> Tag(TokenizedText text, TimeAnchor? anchor)
    {
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var context = new TimeContext(
            TextStyles.Of(text, anchor, _grammar.ChatWords),
            anchor,
            () => DayOrder.IsDayFirst(text, _grammar.Months)
        );
        var isMeant = _isMeant[(int)context.Style];
        for (var number = 0; number < text.Sentences.Length; number++)
        {
            var sentence = text.Sentences[number];
            for (var i = sentence.First; i < sentence.End; )
            {
                if (_automaton.LongestAt(text.Tokens, i, sentence.End, isMeant) is not { } match)
                {
                    i++;
                    continue;
                }

                var end =
                    Take(match, text, number, context, found)
                    ?? _automaton
                        .AllAt(text.Tokens, MentionIndex.Empty, i, match.Range.End)
                        .Where(other => other.Pattern != match.Pattern && isMeant[other.Pattern])
                        .OrderByDescending(other => other.Range.End)
                        .ThenBy(other => other.Pattern)
                        .Select(other => Take(other, text, number, context, found))
                        .FirstOrDefault(other => other is not null);
                i = end ?? i + 1;
            }
        }

        return found.DrainToImmutable();
    }

    private bool[] MeantIn(TextStyle style)
    {
        var isMeant = new bool[_grammar.Shapes.Length];
        for (var i = 0; i < isMeant.Length; i++)
        {
            isMeant[i] = _grammar.Shapes[i].Only is not { } only || only == style;
        }

        return isMeant;
    }

    // Adds what a match says and tells where it ends; null where its words turn out to be no such time, though they may be another.
    private int? Take(
        PatternMatch match,
        TokenizedText text,
        int sentence,
        TimeContext context,
        ImmutableArray<TimeExpression>.Builder found
    )
    {
        var shape = _grammar.Shapes[match.Pattern];
        var before = found.Count;
        foreach (var time in Read(match, new TimeMatch(_grammar, shape, match, text, sentence, context), text))
        {
            context.Remember(time, sentence);
            found.Add(time);
        }

        var isExcluded =
            shape.IsExclusion
            && (shape.Setting("at") is not "sentence-start" || match.Range.First == text.Sentences[sentence].First);
        return found.Count > before || isExcluded ? match.Range.End : null;
    }

    private IEnumerable<TimeExpression> Read(PatternMatch found, TimeMatch match, TokenizedText text)
    {
        foreach (var reading in _resolvers[found.Pattern](match))
        {
            var tokens = reading.Tokens ?? found.Range;
            var value = DayDetails.Add(reading.Value, match);
            yield return new TimeExpression
            {
                Tokens = tokens,
                Span = text.SpanOf(tokens.First, tokens.End),
                Value = value,
                Modifier = reading.Modifier ?? Modifiers.Read(match.Word("mod")),
                Type = reading.Type ?? Timex.TypeOf(value),
                Anchor = reading.Anchor,
                Rule = _grammar.Shapes[found.Pattern].Rule,
            };
        }
    }
}
