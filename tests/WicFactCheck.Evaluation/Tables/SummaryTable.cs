using System.Collections.Immutable;
using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>A set a line: what is found, how much of it is right, and how much of what is labelled is read.</summary>
internal static class SummaryTable
{
    private const string Unknown = "\u2013";

    private static readonly ImmutableArray<string> Head =
    [
        "set",
        "clusters",
        "articles",
        "conflicts",
        "recall",
        "precision",
        "F1",
        "false/100 articles",
        "traps",
        "controls alarmed",
        "likelier named",
        "right",
        "quotes read",
        "both sides read",
    ];

    public static IEnumerable<string> Lines(IEnumerable<SummaryRow> rows) => TextTable.Lines([Head, .. rows.Select(Cells)]);

    private static ImmutableArray<string> Cells(SummaryRow row) =>
        [
            row.Name,
            Numbers.Of(row.Clusters),
            Numbers.Of(row.Articles),
            Numbers.Of(row.Recall.Share.Of),
            Numbers.Of(row.Recall),
            row.Precision is { } precision ? Numbers.Of(precision) : Unknown,
            row.Precision is { } right ? Numbers.Of(Share.F1(row.Recall.Share, right.Share)) : Unknown,
            row.AlarmsPerHundred is { } rate ? Numbers.Rate(rate) : Unknown,
            Parts(row.Traps),
            Parts(row.Controls),
            Parts(row.LikelierNamed),
            Parts(row.LikelierRight),
            row.Quotes is { } quotes ? Numbers.Of(quotes) : Unknown,
            row.BothSides is { } both ? Numbers.Of(both) : Unknown,
        ];

    private static string Parts(Share? share) => share is { } known ? Numbers.Parts(known) : Unknown;
}
