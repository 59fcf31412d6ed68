namespace WicFactCheck.Mentions;

/// <summary>What a word before a number does to it.</summary>
public enum QuantityModifier
{
    /// <summary>"more than", "over", "at least": the number or anything above it.</summary>
    More,

    /// <summary>"fewer than", "under", "up to", "at most": the number or anything below it.</summary>
    Less,

    /// <summary>"about", "some", "roughly": near the number, on either side.</summary>
    About,

    /// <summary>"nearly", "almost", "close to": near the number, below it.</summary>
    Nearly,
}
