using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>What a check found on a set of clusters: its totals and, unless the set is closed, each cluster.</summary>
internal sealed class SetScore
{
    /// <param name="set">The set.</param>
    /// <param name="clusters">What was found on each of its clusters.</param>
    public SetScore(ClusterSet set, ImmutableArray<ClusterScore> clusters)
    {
        Name = set.Name;
        IsClosed = set.IsClosed;
        // What is not kept can't be told.
        Clusters = set.IsClosed ? [] : clusters;
        ClusterCount = clusters.Length;
        ArticleCount = clusters.Sum(cluster => cluster.Cluster.Articles.Length);
        Controls = Share.Sum(
            clusters.Where(cluster => cluster.Cluster.IsControl).Select(cluster => new Share(cluster.Findings.IsEmpty ? 0 : 1, 1))
        );
        TrapCount = clusters.Sum(cluster => cluster.Findings.Count(finding => finding.Trap is not null));
        Likelier = clusters
            .SelectMany(cluster => cluster.Conflicts)
            .CountBy(conflict => conflict.Likelier)
            .ToImmutableDictionary();
        Recall = Figure.Of([.. clusters.Select(cluster => cluster.Recall)]);
        Precision = Figure.Of([.. clusters.Select(cluster => cluster.Precision)]);
        Quotes = Figure.Of([.. clusters.Select(cluster => cluster.Quotes)]);
        BothSides = Figure.Of([.. clusters.Select(cluster => cluster.BothSides)]);
    }

    public string Name { get; }

    /// <summary>Whether there are totals only.</summary>
    public bool IsClosed { get; }

    /// <summary>The clusters one by one; empty for a closed set.</summary>
    public ImmutableArray<ClusterScore> Clusters { get; }

    public int ClusterCount { get; }

    public int ArticleCount { get; }

    /// <summary>The controls with a false alarm, of all controls.</summary>
    public Share Controls { get; }

    /// <summary>The false alarms that take values labelled as compatible for a conflict.</summary>
    public int TrapCount { get; }

    /// <summary>The conflicts found, of all.</summary>
    public Figure Recall { get; }

    /// <summary>The findings that link a conflict, of all errors and warnings.</summary>
    public Figure Precision { get; }

    /// <summary>The quotes of conflicts that a claim with the right value stands on, of all.</summary>
    public Figure Quotes { get; }

    /// <summary>The conflicts of which both sides are so read, of all.</summary>
    public Figure BothSides { get; }

    public double F1 => Share.F1(Recall.Share, Precision.Share);

    /// <summary>Findings that link no conflict, for every hundred articles.</summary>
    public double AlarmsPerHundred => 100.0 * (Precision.Share.Of - Precision.Share.Part) / Math.Max(1, ArticleCount);

    /// <summary>Conflicts that were found and whose right side the labels tell.</summary>
    public int Decidable => LikelierNamed + Likelier.GetValueOrDefault(Scoring.Likelier.NotNamed);

    /// <summary>Those of them for which a likelier side is named.</summary>
    public int LikelierNamed => LikelierRight + Likelier.GetValueOrDefault(Scoring.Likelier.NamedWrong);

    /// <summary>Those of them for which it is the right one.</summary>
    public int LikelierRight => Likelier.GetValueOrDefault(Scoring.Likelier.NamedRight);

    private ImmutableDictionary<Likelier, int> Likelier { get; }
}
