namespace WicFactCheck.Mentions;

/// <summary>What a word before a number does to it.</summary>
internal enum QuantityModifier
{
    /// <summary>"more than", "over": anything above the number.</summary>
    More,

    /// <summary>"at least", "no fewer than": the number or anything above it.</summary>
    AtLeast,

    /// <summary>"fewer than", "under": anything below the number.</summary>
    Less,

    /// <summary>"up to", "at most": the number or anything below it.</summary>
    AtMost,

    /// <summary>"about", "some", "roughly": near the number, on either side.</summary>
    About,

    /// <summary>"nearly", "almost", "close to": near the number, below it.</summary>
    Nearly,
}
