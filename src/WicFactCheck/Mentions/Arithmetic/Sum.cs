using System.Collections.Immutable;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Numbers that are told as all parts of one whole.</summary>
/// <param name="Total">The whole.</param>
/// <param name="Parts">Its parts, in the order of the text.</param>
internal sealed record Sum(QuantityMention Total, ImmutableArray<QuantityMention> Parts);
