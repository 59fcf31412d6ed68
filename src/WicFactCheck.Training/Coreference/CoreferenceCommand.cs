using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Evaluation;
using WicFactCheck.Text;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Coreference;

/// <summary>Measures who is meant, against what people marked in GUM, and writes the card.</summary>
/// <param name="data">The folder of the data.</param>
/// <param name="output">The folder for the card; null where it is only printed.</param>
/// <param name="log">Where the figures go.</param>
internal sealed class CoreferenceCommand(string data, string? output, TextWriter log)
{
    private readonly FactChecker _checker = new(ShippedRules.Load());

    /// <summary>Does it; the program's exit code.</summary>
    /// <param name="part">Which documents: train, dev or test.</param>
    /// <param name="isVerbose">Whether the links are shown.</param>
    public int Run(string part, bool isVerbose)
    {
        var rows = new List<CoreferenceRow>();
        var documents = TreebankFolder.FreeGumDocuments(data, part).ToList();
        foreach (var document in documents)
        {
            var gold = GoldReader.Read(document, File.ReadLines(Path.Combine(data, "gum", "dep", document + ".conllu")));
            rows.Add(Measure(gold, isVerbose));
        }

        var card = CoreferenceCard.Write(rows);
        log.Write(card);
        if (output is not null)
        {
            Directory.CreateDirectory(output);
            File.WriteAllText(Path.Combine(output, "README.md"), card);
        }

        return 0;
    }

    private CoreferenceRow Measure(GoldDocument gold, bool isVerbose)
    {
        var text = _checker.Mentions(new SourceText(gold.Id + ".txt", gold.Text)).Mentions.Document.Text;
        var entities = text.Get(TextEntities.Layer);
        var trees = text.Get(SentenceTrees.Layer);
        ReadMention[] read =
        [
            .. entities.Mentions.Select(mention =>
            {
                var span = text.SpanOf(mention.Tokens.First, mention.Tokens.End);
                return new ReadMention(trees.All[mention.Sentence][mention.Word].Span.Start, span.Start, span.End, mention.Form);
            }),
        ];
        void Show(ReadMention mention, ReadMention other, bool isRight) =>
            log.WriteLine(
                $"{(isRight ? '+' : '-')} {gold.Id}: {Excerpt(gold.Text, mention)} -> {gold.Text[other.Start..other.End]}"
            );
        return new CoreferenceRow(
            gold.Id.Split('_')[1],
            CoreferenceScores.Of(gold.Mentions, read, LinksOf(entities), isVerbose ? Show : null),
            CoreferenceScores.Of(gold.Mentions, read, NearestMention.Link(entities.Mentions), null)
        );
    }

    // The nearest before it of the same entity.
    private static int?[] LinksOf(TextEntities entities)
    {
        var links = new int?[entities.Mentions.Length];
        foreach (var chain in entities.Chains)
        {
            EntityMention? before = null;
            foreach (var mention in chain)
            {
                links[mention.Number] = before?.Number;
                before = mention.Form is MentionForm.Relative or MentionForm.Speaker ? before : mention;
            }
        }

        return links;
    }

    private static string Excerpt(string text, ReadMention mention)
    {
        const int Around = 90;
        var (first, end) = (Math.Max(0, mention.Start - Around), Math.Min(text.Length, mention.End + Around / 2));
        var (before, after) = (text[first..mention.Start], text[mention.End..end]);
        return $"…{before}[{text[mention.Start..mention.End]}]{after}…".ReplaceLineEndings(" ");
    }
}

/// <summary>The figures of one document.</summary>
/// <param name="Genre">What kind of text it is.</param>
/// <param name="Chains">Those of the chains.</param>
/// <param name="Baseline">Those of the nearest mention that agrees.</param>
internal sealed record CoreferenceRow(string Genre, CoreferenceScores Chains, CoreferenceScores Baseline);
