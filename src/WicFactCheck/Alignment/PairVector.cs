using WicFactCheck.Languages;

namespace WicFactCheck.Alignment;

/// <summary>The features of a pair while they are found out, by <see cref="PairFeature"/>.</summary>
/// <param name="values">Room for them.</param>
internal readonly struct PairVector(float[] values)
{
    public float this[PairFeature feature]
    {
        get => values[(int)feature];
        set => values[(int)feature] = value;
    }

    /// <summary>Writes whether something holds.</summary>
    public void Set(PairFeature feature, bool holds) => values[(int)feature] = holds ? 1 : 0;

    /// <summary>Writes how two words stand to each other, or that only one of two figures has one.</summary>
    /// <param name="one">The one's word, or null.</param>
    /// <param name="other">The other's word, or null.</param>
    /// <param name="space">What words mean.</param>
    /// <param name="names">The features; the last is null where one word alone tells nothing.</param>
    public void SetWords(
        string? one,
        string? other,
        IWordSpace space,
        (PairFeature Same, PairFeature Similarity, PairFeature? OneSide) names
    )
    {
        if (one is not null && other is not null)
        {
            Set(names.Same, one == other);
            this[names.Similarity] = (float)space.Similarity(one, other);
        }
        else if (names.OneSide is { } oneSide)
        {
            Set(oneSide, one is null != other is null);
        }
    }
}
