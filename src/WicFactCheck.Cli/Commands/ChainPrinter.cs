using System.Globalization;
using WicFactCheck.Documents;
using WicFactCheck.Entities;
using WicFactCheck.Reports;

namespace WicFactCheck.Cli.Commands;

/// <summary>
/// Shows which words of an article are of one person, body, place or thing: a line each, with why a word is taken for it, and
/// the pronouns that were left open.
/// </summary>
internal static class ChainPrinter
{
    public static void Print(Document document, TextWriter output)
    {
        if (!document.Text.Has(TextEntities.Layer))
        {
            return;
        }

        var entities = document.Text.Get(TextEntities.Layer);
        var number = 0;
        foreach (var chain in entities.Chains)
        {
            number++;
            var kind = entities.Of(chain[0]).Kind.ToString().ToLowerInvariant();
            var mentions = chain.Select(mention => Told(document, entities, mention));
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"    = {number} {kind}: {string.Join("; ", mentions)}")
            );
        }

        var open = entities
            .Mentions.Where(mention => mention.Form == MentionForm.Pronoun && entities.LinkOf(mention) is null)
            .Select(mention => Told(document, entities, mention))
            .ToList();
        if (open.Count > 0)
        {
            output.WriteLine($"    ? open: {string.Join("; ", open)}");
        }
    }

    private static string Told(Document document, TextEntities entities, EntityMention mention)
    {
        var span = document.Text.SpanOf(mention.Tokens.First, mention.Tokens.End);
        var place = Places.Of(document.Source, span.Start);
        var why = entities.LinkOf(mention) is { } link ? $", {link.Sieve.ToString().ToLowerInvariant()}" : "";
        return $"{Harmless.Sentence(document.Source[span])} ({place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..]}{why})";
    }
}
