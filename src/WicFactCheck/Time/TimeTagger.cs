using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>Finds the expressions of time in a text and says what each means.</summary>
public sealed class TimeTagger
{
    private readonly TimeGrammar _grammar;
    private readonly ImmutableArray<Lazy<Style>> _styles;

    public TimeTagger(TimeGrammar grammar, int vocabularySize)
    {
        _grammar = grammar;
        // Most runs meet texts of one style only.
        _styles = [.. Enum.GetValues<TextStyle>().Select(style => new Lazy<Style>(() => new Style(grammar, style, vocabularySize)))];
    }

    /// <summary>The expressions, in the order of the text; none overlaps another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">The date that relative times count from; null leaves them floating.</param>
    public ImmutableArray<TimeExpression> Tag(TokenizedText text, TimeAnchor? anchor)
    {
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var context = new TimeContext(TextStyles.Of(text, anchor, _grammar.ChatWords), anchor, () => DayOrder.IsDayFirst(text, _grammar.Months));
        var style = _styles[(int)context.Style].Value;
        for (var number = 0; number < text.Sentences.Length; number++)
        {
            var sentence = text.Sentences[number];
            for (var i = sentence.First; i < sentence.End;)
            {
                if (style.Automaton.LongestAt(text.Tokens, i, sentence.End) is not { } match)
                {
                    i++;
                    continue;
                }

                var end = Take(style.Shapes, match, text, number, context, found)
                    ?? style.Automaton.AllAt(text.Tokens, MentionIndex.Empty, i, match.Range.End)
                        .Where(other => other.Pattern != match.Pattern)
                        .OrderByDescending(other => other.Range.End).ThenBy(other => other.Pattern)
                        .Select(other => Take(style.Shapes, other, text, number, context, found))
                        .FirstOrDefault(other => other is not null);
                i = end ?? i + 1;
            }
        }

        return found.DrainToImmutable();
    }

    // Adds what a match says and tells where it ends; null where its words turn out to be no such time, though they may be another.
    private int? Take(
        ImmutableArray<TimeShape> shapes,
        PatternMatch match,
        TokenizedText text,
        int sentence,
        TimeContext context,
        ImmutableArray<TimeExpression>.Builder found)
    {
        var shape = shapes[match.Pattern];
        var before = found.Count;
        foreach (var time in Read(shape, match, new TimeMatch(_grammar, shape, match, text, sentence, context), text))
        {
            context.Remember(time, sentence);
            found.Add(time);
        }

        var isExcluded = shape.IsExclusion
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

    /// <summary>The shapes of times in texts of one style.</summary>
    private sealed class Style
    {
        public Style(TimeGrammar grammar, TextStyle style, int vocabularySize)
        {
            Shapes = [.. grammar.Shapes.Where(shape => shape.Only is null || shape.Only == style)];
            Automaton = new PatternAutomaton([.. Shapes.Select(shape => shape.Pattern)], vocabularySize, mentionTypes: 0);
        }

        public ImmutableArray<TimeShape> Shapes { get; }

        public PatternAutomaton Automaton { get; }
    }
}
