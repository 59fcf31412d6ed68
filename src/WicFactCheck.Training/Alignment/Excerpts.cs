using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Rules;
using WicFactCheck.Text;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Cuts from a labelled cluster the sentences in which the sides of one label stand: two short texts that tell of one thing, as
/// notes, briefs and corrections do; and some two sentences by chance. In these much less speaks for another partner than in long
/// articles. Of what only looks like a contradiction no more is taken than of contradictions: how much of it is labelled is up to
/// whoever wrote the cluster.
/// </summary>
/// <param name="rules">The rules, by whose words texts are cut into sentences.</param>
internal sealed class Excerpts(RuleSet rules)
{
    /// <summary>How many pairs of sentences are taken by chance from a cluster.</summary>
    private const int ByChance = 6;

    private readonly Tokenizer _tokenizer = new(rules.Vocabulary);

    /// <summary>A cluster for each two sides of a label that tell different values, of the same name.</summary>
    public IEnumerable<LabelledCluster> Of(LabelledCluster cluster)
    {
        var documents = cluster.Articles.ToDictionary(
            article => Path.GetFileName(article.Source.Path),
            article => article.ToDocument(_tokenizer),
            StringComparer.Ordinal
        );
        var pairs = cluster
            .Conflicts.Select(conflict => conflict.Quotes)
            .Concat(cluster.Compatible.Take(Math.Max(1, cluster.Conflicts.Length)).Select(pair => pair.Quotes))
            .SelectMany(quotes => Pairs(quotes).Take(1));
        var told = pairs.Select(pair =>
            pair.GroupBy(quote => quote.File)
                .ToDictionary(file => file.Key, file => Sentences(documents[file.Key], file), StringComparer.Ordinal)
        );
        foreach (var parts in told.Concat(AnyOf(cluster.Id, documents)))
        {
            yield return new LabelledCluster
            {
                Id = cluster.Id,
                Articles = [.. parts.Select(part => DocumentReaders.Read(new SourceText(part.Key, part.Value)))],
                Conflicts =
                [
                    .. cluster.Conflicts.Select(conflict => new LabelledConflict
                    {
                        Id = conflict.Id,
                        Kind = conflict.Kind,
                        Scope = conflict.Scope,
                        Difficulty = conflict.Difficulty,
                        Quotes = Within(conflict.Quotes, parts),
                        Why = conflict.Why,
                    }),
                ],
                Compatible = [.. cluster.Compatible.Select(other => new CompatiblePair(Within(other.Quotes, parts), other.Why))],
            };
        }
    }

    // Sentences of two articles taken by chance, which nearly always tell of two things.
    private static IEnumerable<Dictionary<string, string>> AnyOf(string cluster, Dictionary<string, Document> documents)
    {
        var random = new Random((int)(Fnv.Of(cluster) % int.MaxValue));
        var sentences = documents
            .OrderBy(document => document.Key, StringComparer.Ordinal)
            .Select(document => (File: document.Key, Texts: NumbersIn(document.Value).ToArray()))
            .Where(document => document.Texts.Length > 0)
            .ToArray();
        for (var i = 0; i < ByChance && sentences.Length > 1; i++)
        {
            random.Shuffle(sentences);
            yield return sentences
                .Take(2)
                .ToDictionary(
                    document => document.File,
                    document => document.Texts[random.Next(document.Texts.Length)],
                    StringComparer.Ordinal
                );
        }
    }

    private static IEnumerable<string> NumbersIn(Document document)
    {
        var content = document.Source.Map.File?.Content ?? "";
        return document
            .Text.Sentences.Select(sentence => document.Source.Map.InFile(document.Text.SpanOf(sentence.First, sentence.End)))
            .Select(span => content[span.Start..span.End])
            .Where(text => text.Any(char.IsAsciiDigit));
    }

    private static IEnumerable<LabelledQuote[]> Pairs(ImmutableArray<LabelledQuote> quotes) =>
        quotes.SelectMany(
            (one, i) =>
                quotes.Skip(i + 1).Where(other => !one.TellsSameAs(other)).Select(other => new LabelledQuote[] { one, other })
        );

    // In the order in which they stand, each once.
    private static string Sentences(Document document, IEnumerable<LabelledQuote> quotes)
    {
        var content = document.Source.Map.File?.Content ?? "";
        return string.Join(
            "\n\n",
            document
                .Text.Sentences.Select(sentence => document.Source.Map.InFile(document.Text.SpanOf(sentence.First, sentence.End)))
                .Where(span => quotes.Any(quote => quote.Span.Overlaps(span)))
                .Select(span => content[span.Start..span.End])
        );
    }

    private static ImmutableArray<LabelledQuote> Within(ImmutableArray<LabelledQuote> quotes, Dictionary<string, string> parts) =>
        [
            .. from quote in quotes
            let at = parts.GetValueOrDefault(quote.File, "").IndexOf(quote.Words, StringComparison.Ordinal)
            where at >= 0
            select quote with
            {
                Span = new TextSpan(at, at + quote.Words.Length),
            },
        ];
}
