using System.Collections.Immutable;
using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>A set a line: what is found, how much of it is right, and how much of what is labelled is read.</summary>
internal static class SummaryTable
{
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
        "likelier named, right",
        "quotes read",
        "both sides read",
    ];

    public static IEnumerable<string> Lines(IEnumerable<SetScore> sets) => TextTable.Lines([Head, .. sets.Select(Row)]);

    private static ImmutableArray<string> Row(SetScore set) =>
        [
            set.Name,
            Numbers.Of(set.ClusterCount),
            Numbers.Of(set.ArticleCount),
            Numbers.Of(set.Recall.Share.Of),
            Numbers.Of(set.Recall),
            Numbers.Of(set.Precision),
            Numbers.Of(set.F1),
            Numbers.Rate(set.AlarmsPerHundred),
            Numbers.Of(set.TrapCount),
            Numbers.Parts(set.Controls),
            $"{Numbers.Parts(new Share(set.LikelierNamed, set.Decidable))}, {Numbers.Of(set.LikelierRight)}",
            Numbers.Of(set.Quotes.Share),
            Numbers.Of(set.BothSides.Share),
        ];
}
