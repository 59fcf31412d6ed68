using System.Globalization;

namespace WicFactCheck.Evaluation.Attribution;

/// <summary>How well it is read which units of GUM are left to somebody in their sentence, and to whom, by genre.</summary>
internal static class GumReport
{
    /// <summary>The lines of the report.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="read">Reads a text by its path.</param>
    /// <param name="isVerbose">Whether the faults are listed.</param>
    public static IEnumerable<string> Lines(
        IEnumerable<GumDocument> documents,
        Func<string, string, AttributionReading> read,
        bool isVerbose
    )
    {
        List<Judged> all = [.. documents.SelectMany(document => Judge(document, read))];
        yield return $"{"genre", -16} units  attributed   read   right  precision  recall     F1  source right";
        foreach (var genre in all.GroupBy(one => one.Genre))
        {
            yield return Row(genre.Key, [.. genre]);
        }

        yield return Row("all", all);
        foreach (var fault in isVerbose ? all.Where(IsWrong) : [])
        {
            yield return $"    {fault.Genre}: \"{fault.Words}\" is by {fault.Unit.Source}, read as by {fault.Read.Speaker}";
        }
    }

    private static bool IsWrong(Judged one) =>
        one.Unit.IsAttributed != one.IsRead || (one.Unit.Source is { } source && !SpeakerLabel.Is(source, one.Read.Speaker));

    private static IEnumerable<Judged> Judge(GumDocument document, Func<string, string, AttributionReading> read)
    {
        var reading = read(document.Name + ".txt", document.Text);
        return document
            .Units.Where(unit => !unit.IsOfFirstPerson)
            .Select(unit => new Judged(
                document.Name.Split('_')[1],
                document.Text[Math.Max(0, unit.Start - 30)..unit.End],
                unit,
                reading.Of(unit.Start, unit.End)
            ));
    }

    private static string Row(string genre, List<Judged> units)
    {
        var gold = units.Count(one => one.Unit.IsAttributed);
        var read = units.Count(one => one.IsRead);
        var right = units.Count(one => one.IsRead && one.Unit.IsAttributed);
        List<Judged> sourced = [.. units.Where(one => one.IsRead && one.Unit.Source is not null)];
        var named = sourced.Count(one => SpeakerLabel.Is(one.Unit.Source, one.Read.Speaker));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{genre, -16} {units.Count, 5}  {gold, 10}  {read, 5}  {right, 6}  {Share(right, read), 9:0.000}  "
                + $"{Share(right, gold), 6:0.000}  {Share(2 * right, read + gold), 5:0.000}  {named, 3} of {sourced.Count, 3}"
        );
    }

    private static double Share(int some, int all) => all == 0 ? 0 : (double)some / all;

    private sealed record Judged(string Genre, string Words, GumUnit Unit, Attributed Read)
    {
        public bool IsRead => Read.Speaker is not null || Read.IsReported;
    }
}
