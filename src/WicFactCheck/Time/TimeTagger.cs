using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>Finds the expressions of time in a text and says what each means.</summary>
public sealed class TimeTagger(TimeGrammar grammar, int vocabularySize)
{
    private readonly PatternAutomaton _automaton = new(grammar.Shapes.Select(shape => shape.Pattern), vocabularySize, mentionTypes: 0);

    /// <summary>The expressions, in the order of the text; none overlaps another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">The date that relative times count from; null leaves them floating.</param>
    public ImmutableArray<TimeExpression> Tag(TokenizedText text, TimeAnchor? anchor)
    {
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                if (_automaton.LongestAt(text.Tokens, i, sentence.End) is not { } match)
                {
                    i++;
                    continue;
                }

                found.AddRange(Read(match, text, anchor));
                i = match.Range.End;
            }
        }

        return found.DrainToImmutable();
    }

    private IEnumerable<TimeExpression> Read(PatternMatch found, TokenizedText text, TimeAnchor? anchor)
    {
        var shape = grammar.Shapes[found.Pattern];
        var match = new TimeMatch(grammar, shape, found, text, anchor);
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
