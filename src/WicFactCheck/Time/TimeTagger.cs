using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>Finds the expressions of time in a text and says what each means.</summary>
internal sealed class TimeTagger
{
    private readonly TimeGrammar _grammar;
    private readonly PatternAutomaton _automaton;

    // Which shapes are meant, by the style of the text, in the order of the styles.
    private readonly ImmutableArray<bool[]> _isMeant;

    public TimeTagger(TimeGrammar grammar, int vocabularySize)
    {
        _grammar = grammar;
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
        foreach (var time in Read(shape, match, new TimeMatch(_grammar, shape, match, text, sentence, context), text))
        {
            context.Remember(time, sentence);
            found.Add(time);
        }

        var isExcluded =
            shape.IsExclusion
            && (shape.Setting("at") is not "sentence-start" || match.Range.First == text.Sentences[sentence].First);
        return found.Count > before || isExcluded ? match.Range.End : null;
    }

    private static IEnumerable<TimeExpression> Read(TimeShape shape, PatternMatch found, TimeMatch match, TokenizedText text)
    {
        foreach (var reading in shape.Resolver(match))
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
                Rule = shape.Rule,
            };
        }
    }
}
