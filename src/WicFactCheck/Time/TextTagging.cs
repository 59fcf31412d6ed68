using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>The way through one text, sentence by sentence, on which its times are found.</summary>
/// <param name="grammar">The shapes and words of time.</param>
/// <param name="resolvers">Who knows what the shapes mean, by their places.</param>
/// <param name="automaton">The patterns of the shapes.</param>
/// <param name="isMeant">Which shapes are meant in a text of its style.</param>
/// <param name="text">The text.</param>
/// <param name="context">What it has said of time so far.</param>
/// <param name="isFrame">Whether a sentence is no part of what the text tells, but of its frame: the line with its date.</param>
internal sealed class TextTagging(
    TimeGrammar grammar,
    ImmutableArray<TimeResolver> resolvers,
    PatternAutomaton automaton,
    bool[] isMeant,
    TokenizedText text,
    TimeContext context,
    Func<Sentence, bool> isFrame
)
{
    /// <summary>
    /// The capture for the words of the time, where a pattern has others around them: "for &lt;words:some-weeks&gt;".
    /// </summary>
    private const string Words = "words";

    private readonly ImmutableArray<TimeExpression>.Builder _found = ImmutableArray.CreateBuilder<TimeExpression>();
    private readonly ReportDays _reports = new(text, grammar, grammar.SpeechWords);

    /// <summary>The times of the text, in its order.</summary>
    /// <param name="designations">The numbers that name something, and so tell no time, in order.</param>
    public ImmutableArray<TimeExpression> Times(ImmutableArray<Designation> designations)
    {
        var next = 0;
        for (var number = 0; number < text.Sentences.Length; number++)
        {
            var sentence = text.Sentences[number];
            var first = sentence.First;
            for (; next < designations.Length && designations[next].Tokens.First < sentence.End; next++)
            {
                ReadTimes(new TokenRange(first, designations[next].Tokens.First), number);
                first = designations[next].Tokens.End;
            }

            ReadTimes(new TokenRange(first, sentence.End), number);
        }

        new ClockHalves(text).Settle(_found);
        new ClockDays(text, grammar, context.Style, isFrame).Settle(_found);
        return _found.DrainToImmutable();
    }

    private void ReadTimes(TokenRange range, int sentence)
    {
        for (var i = range.First; i < range.End; )
        {
            i = automaton.LongestAt(text.Tokens, i, range.End, isMeant) is { } match
                ? Take(match, sentence) ?? TakeOther(match, sentence) ?? i + 1
                : i + 1;
        }
    }

    // "the May 1988 fire" only names the fire.
    private bool IsStory(TokenRange time, Sentence sentence) =>
        (time.First == sentence.First || !text.Language.Times.Determiners.Contains(text[time.First - 1]))
        && grammar.TellsPast(text, sentence);

    // What the longest match is not, a shorter one may be.
    private int? TakeOther(PatternMatch match, int sentence) =>
        automaton
            .AllAt(text.Tokens, MentionIndex.Empty, match.Range.First, match.Range.End)
            .Where(other => other.Pattern != match.Pattern && isMeant[other.Pattern])
            .OrderByDescending(other => other.Range.End)
            .ThenBy(other => other.Pattern)
            .Select(other => Take(other, sentence))
            .FirstOrDefault(end => end is not null);

    // Adds what a match says and tells where it ends; null where its words turn out to be no such time, though they may be
    // another.
    private int? Take(PatternMatch match, int sentence)
    {
        var shape = grammar.Shapes[match.Pattern];
        if (shape.Where is { } where && !where.Hold(text, text.Sentences[sentence], match[Words] ?? match.Range, grammar))
        {
            return null;
        }

        var before = _found.Count;
        foreach (var time in Read(match, new TimeMatch(grammar, shape, match, text, sentence, context)))
        {
            if (!isFrame(text.Sentences[sentence]))
            {
                context.Remember(time, sentence, IsStory(time.Tokens, text.Sentences[sentence]));
            }

            _found.Add(time);
        }

        var isExcluded =
            shape.IsExclusion
            && (
                shape.Settings.GetValueOrDefault("at") is not "sentence-start"
                || match.Range.First == text.Sentences[sentence].First
            );
        return _found.Count > before ? _found[^1].Tokens.End
            : isExcluded ? match.Range.End
            : null;
    }

    // "Sixty Seconds to Win", "The Hundred Days of Winter": units and seasons have a capital only in names.
    private bool IsName(TimeValue value, TokenRange tokens)
    {
        var sentence = text.SentenceOf(tokens.First);
        var isNamed = value switch
        {
            Amount or BoundTime or Recurrence { Each: Amount } or CalendarTime { Granularity: Granularity.Weekend } => true,
            CalendarTime { Season: not null } => IsBesideName(tokens, sentence),
            _ => false,
        };
        return isNamed
            && Capitals.IsMarked(text, tokens.End - 1, sentence)
            && !(!text.Tokens[tokens.End - 1].SpaceBefore && text.Tokens[tokens.End - 2].Kind == TokenKind.Number)
            && context.Style != TextStyle.Message
            && !Capitals.IsTitle(text, sentence);
    }

    // A season before a name may still be meant: "the Spring Offensive".
    private bool IsBesideName(TokenRange tokens, Sentence sentence) =>
        Capitals.IsMarked(text, tokens.First - 1, sentence)
        || (
            tokens.First > sentence.First
            && text.Language.Times.Joiners.Contains(text[tokens.First - 1])
            && Capitals.IsMarked(text, tokens.First - 2, sentence)
        );

    private IEnumerable<TimeExpression> Read(PatternMatch found, TimeMatch match)
    {
        foreach (var reading in resolvers[found.Pattern](match))
        {
            var tokens = reading.Tokens ?? found[Words] ?? found.Range;
            if (IsName(reading.Value, tokens))
            {
                continue;
            }

            var value = DayDetails.Add(reading.Value, match);
            yield return new TimeExpression
            {
                Tokens = tokens,
                Span = text.SpanOf(tokens.First, tokens.End),
                Value = value,
                Modifier = reading.Modifier ?? Modifiers.Read(match.Word("mod")),
                Type = reading.Type ?? Timex.TypeOf(value),
                Anchor = reading.Anchor,
                IsDeictic = reading.Anchor is not null && !match.Has("month"),
                IsOfReport = value is CalendarTime { Granularity: <= Granularity.Day } && _reports.Tells(tokens),
                Rule = grammar.Shapes[found.Pattern].Rule,
            };
        }
    }
}
