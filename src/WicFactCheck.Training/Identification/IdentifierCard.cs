using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WicFactCheck.Training.Identification;

/// <summary>The page that goes with the model of languages: what it is for, how well it does, what it was made of.</summary>
internal static class IdentifierCard
{
    /// <summary>Writes the card.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="dataHash">The SHA-256 of all lines read of languages other than English.</param>
    /// <param name="measured">How texts of each language are judged, by length.</param>
    /// <param name="unknown">How those are judged of languages that a model doesn't know, by length.</param>
    public static string Write(
        byte[] model,
        string dataHash,
        IReadOnlyList<(string Name, IdentifierScores[] Scores)> measured,
        IdentifierScores[] unknown
    ) =>
        $"""
            # The model that tells English from other languages

            `languages.model` tells how much each of {TrigramTable.Kept:N0} trigrams of letters speaks for each of
            {LanguageTreebank.All.Count
                + 1} languages in Latin letters; other scripts are told by their letters alone. By it an article in
            another language is told as such, and never read as English. `wicfactcheck` carries it inside; nothing is fetched.

            Words with a capital count for nothing, since names and titles stand in texts of every language. A text is surely in a
            language when that is e^15 times likelier than any other, and e^¼ times for each trigram; below 45 trigrams, some 60
            letters, it is left open, and read as English. A language is called by its name when it is sure against all others, too,
            and the text fits it; else it is "another language".

            {Table(measured, unknown).TrimEnd()}

            In percent, of at most 400 stretches of running text of each length, in characters, that nothing was learned from: how many
            are surely English, surely another language, and called by the right name (for English: surely English). *Unknown*:
            the stretches of all languages but English, each judged by a model that was made without its language.

            ## How it was made

            `WicFactCheck.Training language identifier` makes this file again to the byte
            ([how](../../../../WicFactCheck.Training/README.md)): it counts the trigrams of each language and writes the logarithm of
            how likely the commonest are in it against the mean of all, in sixteenths, as one byte each.

            | | |
            |---|---|
            | SHA-256 of the texts read of languages other than English | {dataHash} |
            | SHA-256 of `languages.model` | {Convert.ToHexStringLower(SHA256.HashData(model))} |

            ## What it doesn't know

            Pidgins of English mostly pass for English; Scots was not measured. Neighbours (Norwegian and Danish, Croatian and Serbian, Czech and
            Slovak) are not held apart in short texts, which only changes what a message calls them. Some treebanks are small or of one
            kind: Latin is that of charters.

            ## Licence and thanks

            The model is licensed under the Creative Commons Attribution-ShareAlike 4.0 International licence
            (https://creativecommons.org/licenses/by-sa/4.0/), unlike the program around it. For English it was made of the treebanks
            that the [model of English](../../English/Model/README.md) was made of, for other languages of these, all at
            https://github.com/UniversalDependencies, by the authors that their pages name:

            {Treebanks().TrimEnd()}

            """.ReplaceLineEndings(
            "\n"
        );

    private static string Table(IReadOnlyList<(string Name, IdentifierScores[] Scores)> measured, IdentifierScores[] unknown)
    {
        var table = new StringBuilder("| |");
        foreach (var length in IdentifierScores.Lengths)
        {
            table.Append(CultureInfo.InvariantCulture, $" {length}: English | other | named |");
        }

        table.Append('\n').Append(CultureInfo.InvariantCulture, $"|---|{Rule()}\n");
        foreach (var (name, scores) in measured)
        {
            table.Append(Row(name, scores));
        }

        return table.Append(Row("*Unknown*", unknown)).ToString();
    }

    private static string Rule() => string.Concat(IdentifierScores.Lengths.Select(_ => "---|---|---|"));

    private static string Row(string name, IdentifierScores[] scores) => $"| {name} |{string.Concat(scores.Select(Cells))}\n";

    private static string Cells(IdentifierScores of) =>
        $" {Share(of.English, of.Texts)} | {Share(of.Other, of.Texts)} | {Share(of.Named, of.Texts)} |";

    private static string Share(int count, int all) =>
        all == 0 ? "–" : (100.0 * count / all).ToString("F1", CultureInfo.InvariantCulture);

    private static string Treebanks()
    {
        var table = new StringBuilder("| treebank | licence | commit |\n|---|---|---|\n");
        foreach (var treebank in LanguageTreebank.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {treebank.Name} | {treebank.Licence} | {treebank.Commit} |\n");
        }

        return table.ToString();
    }
}
