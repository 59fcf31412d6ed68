namespace WicFactCheck.Analysis.Clauses;

/// <summary>How a text stands to what it says.</summary>
internal enum Factuality
{
    /// <summary>It is so.</summary>
    Asserted,

    /// <summary>Somebody means it to be so.</summary>
    Planned,

    /// <summary>It will be so, though nobody does it on purpose.</summary>
    Expected,

    /// <summary>Somebody hopes that it is so or will be.</summary>
    Hoped,

    /// <summary>Somebody fears that it is so or will be.</summary>
    Feared,

    /// <summary>It is asked whether it is so.</summary>
    Asked,

    /// <summary>It may be so.</summary>
    Possible,

    /// <summary>It will be so if something else is.</summary>
    Conditional,

    /// <summary>It would be so if something else were; neither is.</summary>
    Counterfactual,

    /// <summary>It was to be so, and is not.</summary>
    Unfulfilled,

    /// <summary>It is not so.</summary>
    Denied,
}

/// <summary>How one factuality stands within another.</summary>
internal static class FactualityContext
{
    /// <summary>What becomes of a factuality in a context that does something to it: what is denied to be denied is so.</summary>
    public static Factuality In(this Factuality inner, Factuality context) =>
        (inner, context) switch
        {
            (_, Factuality.Asserted) or (Factuality.Asked, _) => inner,
            (_, Factuality.Asked) => context,
            (Factuality.Denied, Factuality.Denied) => Factuality.Asserted,
            (Factuality.Counterfactual or Factuality.Unfulfilled, _) => inner,
            (_, Factuality.Counterfactual or Factuality.Unfulfilled or Factuality.Denied) => context,
            (Factuality.Denied or Factuality.Conditional, _) => inner,
            (_, Factuality.Conditional or Factuality.Possible) => context,
            (Factuality.Possible, _) => inner,
            _ => context,
        };
}
