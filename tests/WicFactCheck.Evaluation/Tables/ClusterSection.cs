using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>What is told of a set of clusters: of a closed one its totals alone.</summary>
internal static class ClusterSection
{
    public static Section Of(SetScore set, bool isVerbose) =>
        new(
            [Row(set)],
            set.IsClosed ? []
                : isVerbose
                    ?
                    [
                        [.. StageTable.Lines(set)],
                        [.. MissList.Lines(set)],
                    ]
                :
                [
                    [.. StageTable.Lines(set)],
                ],
            [ClusterJson.Of(set)]
        );

    private static SummaryRow Row(SetScore set) =>
        new(set.Name, set.ClusterCount, set.ArticleCount, set.Recall)
        {
            Precision = set.Precision,
            AlarmsPerHundred = set.AlarmsPerHundred,
            Traps = new Share(set.TrapCount, set.Precision.Share.Of),
            Controls = set.Controls,
            LikelierNamed = new Share(set.LikelierNamed, set.Decidable),
            LikelierRight = new Share(set.LikelierRight, set.LikelierNamed),
            Quotes = set.Quotes.Share,
            BothSides = set.BothSides.Share,
        };
}
