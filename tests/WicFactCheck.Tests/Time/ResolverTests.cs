using System.Collections.Immutable;
using NodaTime.Text;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Rules;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;

namespace WicFactCheck.Tests.Time;

/// <summary>Every resolver is at work in a case of <c>rules/time</c>.</summary>
public sealed class ResolverTests
{
    private static readonly ImmutableArray<(TokenizedText Text, TimeAnchor? Anchor)> Cases =
    [
        .. Shipped.Rules.Cases.OfType<TimesCase>().Select(test => (Tokenized(test.Text), Anchor(test))),
    ];

    private static readonly string WithAll = Read(TimeResolvers.All);

    public static TheoryData<string> Resolvers => [.. TimeResolvers.All.Keys.Where(name => name != TimeShape.Exclusion)];

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void Without_a_resolver_a_case_would_read_otherwise(string name) =>
        Assert.NotEqual(WithAll, Read(new Dictionary<string, TimeResolver>(TimeResolvers.All) { [name] = static _ => [] }));

    private static string Read(IReadOnlyDictionary<string, TimeResolver> resolvers)
    {
        var tagger = new TimeTagger(Shipped.Rules.Time, resolvers, Shipped.Rules.Vocabulary.Size);
        return string.Join(
            '\n',
            Cases
                .SelectMany(test => tagger.Tag(test.Text, test.Anchor))
                .Select(time => $"{time.Span}: {time.Timex} {time.Modifier}")
        );
    }

    // Square brackets mark the times of a case; they are no part of its text.
    private static TokenizedText Tokenized(string text) =>
        DocumentReaders
            .Read(new SourceText("a.txt", string.Concat(text.Split('[', ']'))))
            .ToDocument(Shipped.Tokenizer, Shipped.ForTimes)
            .Text;

    private static TimeAnchor? Anchor(TimesCase test) =>
        test.On is { } date ? TimeAnchor.Of(LocalDatePattern.Iso.Parse(date).Value) : null;
}
