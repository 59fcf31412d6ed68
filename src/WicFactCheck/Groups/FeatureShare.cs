namespace WicFactCheck.Groups;

/// <summary>What one thing that is known of a pair adds to the log-odds of what is asked, or takes from them.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Weight">What it adds.</param>
/// <param name="IsMuch">Whether there is more of it than on average, so that it is its presence that tells.</param>
internal sealed record FeatureShare(string Feature, float Weight, bool IsMuch);
