using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
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
        _isMeant = [.. Enum.GetValues<TextStyle>().Select(MeantIn)];
    }

    /// <summary>The expressions of an article, in its order; none overlaps another.</summary>
    /// <param name="document">The article.</param>
    /// <param name="anchor">The date that relative times count from; null leaves them floating.</param>
    public ImmutableArray<TimeExpression> Tag(Document document, TimeAnchor? anchor) =>
        Tag(document.Text, anchor, document.Designations, sentence => IsFrame(document.Blocks[sentence.Block]));

    /// <summary>The same for a text that belongs to no article.</summary>
    public ImmutableArray<TimeExpression> Tag(TokenizedText text, TimeAnchor? anchor) => Tag(text, anchor, [], _ => false);

    private static bool IsFrame(Block block) => block.Kind == BlockKind.Dateline || !block.IsArticle;

    private ImmutableArray<TimeExpression> Tag(
        TokenizedText text,
        TimeAnchor? anchor,
        ImmutableArray<Designation> designations,
        Func<Sentence, bool> isFrame
    )
    {
        var context = new TimeContext(
            TextStyles.Of(text, anchor, _grammar),
            anchor,
            () => DayOrder.IsDayFirst(text, _grammar.Months)
        );
        return new TextTagging(_grammar, _resolvers, _automaton, _isMeant[(int)context.Style], text, context, isFrame).Times(
            designations
        );
    }

    private bool[] MeantIn(TextStyle style) => [.. _grammar.Shapes.Select(shape => shape.Only is null || shape.Only == style)];
}
