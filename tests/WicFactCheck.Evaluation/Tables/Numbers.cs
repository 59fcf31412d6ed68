using System.Globalization;
using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>Numbers as tables show them.</summary>
internal static class Numbers
{
    /// <summary>"0.256".</summary>
    public static string Of(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>"0.256 (62/242)".</summary>
    public static string Of(Share share) => $"{Of(share.Value)} ({Parts(share)})";

    /// <summary>"0.256 (62/242) 0.190–0.322".</summary>
    public static string Of(Figure figure) => $"{Of(figure.Share)} {Of(figure.Interval.Low)}\u2013{Of(figure.Interval.High)}";

    /// <summary>"62/242".</summary>
    public static string Parts(Share share) => string.Create(CultureInfo.InvariantCulture, $"{share.Part}/{share.Of}");

    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>"21.3".</summary>
    public static string Rate(double rate) => rate.ToString("0.0", CultureInfo.InvariantCulture);
}
