using System.Globalization;
using System.Text;

namespace WicFactCheck.Training.Coreference;

/// <summary>The page beside the code of the entities: how well it tells who is meant.</summary>
internal static class CoreferenceCard
{
    /// <summary>Writes the card.</summary>
    public static string Write(IReadOnlyList<CoreferenceRow> rows) =>
        $"""
            # Who is meant

            Names, descriptions and pronouns of an article are put into chains, each of one person, body, place or thing, by
            sieves, the surest first: the same name, its short forms, its first letters, apposition, "is", "who", the only one
            of a role, a noun or an age, and pronouns by how much their clauses are about whom. Where two are meant about as
            likely, the mention stays alone; "it" and "they" at the beginning of a sentence are taken for the subject of the
            one before, where that agrees, "it" else only for a body with a long name.

            {Table(rows)}

            In percent, on {rows.Count} documents of GUM's test portion, of the kinds of text that may be used for any purpose,
            with trees of our own. Counted are pronouns of the third person and names of people, organisations and places that
            people marked. Of the links that are made it is told how many are right (P), that is, lead to what people put into
            the same chain, and of those that could be made, how many (R). MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998)
            and CEAF-e (Luo 2005) compare whole chains, those of one mention left out; the last column is the mean of their F1.
            The baseline takes the nearest mention before a pronoun that agrees with it, and of names the same one.

            Nothing is learned from GUM; weights were chosen on its training and development documents. Given names with their
            genders come from [faker-js](https://github.com/faker-js/faker) (MIT licence).

            `dotnet run -c Release --project src/WicFactCheck.Training -- coreference --data data --out src/WicFactCheck/Entities`
            writes this page.

            """;

    private static string Table(IReadOnlyList<CoreferenceRow> rows)
    {
        var table = new StringBuilder();
        table.AppendLine("| | pronouns P | R | names P | R | MUC P | R | B³ P | R | CEAF-e P | R | mean F1 |");
        table.AppendLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var genre in rows.GroupBy(row => row.Genre).OrderBy(genre => genre.Key, StringComparer.Ordinal))
        {
            Add(table, genre.Key, Sum(genre.Select(row => row.Chains)));
        }

        Add(table, "**all**", Sum(rows.Select(row => row.Chains)));
        Add(table, "baseline", Sum(rows.Select(row => row.Baseline)));
        return table.ToString().TrimEnd().ReplaceLineEndings("\n");
    }

    private static CoreferenceScores Sum(IEnumerable<CoreferenceScores> scores) =>
        scores.Aggregate(new CoreferenceScores(), (sum, one) => sum + one);

    private static void Add(StringBuilder table, string name, CoreferenceScores scores)
    {
        ChainScore[] all = [scores.Pronouns, scores.Names, scores.Muc, scores.BCubed, scores.Ceaf];
        var cells = string.Join(" | ", all.Select(score => $"{Percent(score.Precision)} | {Percent(score.Recall)}"));
        table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {cells} | {Percent(scores.Mean)} |");
    }

    private static string Percent(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);
}
