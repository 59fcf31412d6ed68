using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Rules;

/// <summary>A pattern as the automaton takes it, with the types of its captures.</summary>
internal sealed record ParsedPattern(PatternNode Node, FrozenDictionary<string, ImmutableArray<string>> CaptureTypes);

/// <summary>A fault in a pattern's text: at which character, what, and the way out.</summary>
internal sealed record PatternFault(int Offset, string Message, string Help);
