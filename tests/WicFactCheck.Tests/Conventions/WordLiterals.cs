using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WicFactCheck.Tests.Conventions;

/// <summary>Finds literals in a source that words of a text are compared with.</summary>
internal static partial class WordLiterals
{
    private static readonly string[] Comparing = ["Is", "IsOneOf", "Equals", "Contains", "StartsWith", "EndsWith", "IndexOf"];

    /// <summary>
    /// The words that stand in patterns, in calls that compare, and in tables, each once in the order of the source.
    /// </summary>
    public static IReadOnlyList<string> In(string source) =>
        [
            .. CSharpSyntaxTree
                .ParseText(source)
                .GetRoot()
                .DescendantNodes()
                .OfType<LiteralExpressionSyntax>()
                .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && Word.IsMatch(literal.Token.ValueText))
                .Where(literal => IsPattern(literal) || IsCompared(literal) || IsInTable(literal))
                .Select(literal => literal.Token.ValueText)
                .Distinct(StringComparer.Ordinal),
        ];

    private static bool IsPattern(LiteralExpressionSyntax literal) => literal.Parent is ConstantPatternSyntax;

    private static bool IsCompared(LiteralExpressionSyntax literal) =>
        literal.Parent switch
        {
            BinaryExpressionSyntax comparison => comparison.IsKind(SyntaxKind.EqualsExpression)
                || comparison.IsKind(SyntaxKind.NotEqualsExpression),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => Comparing.Contains(NameOf(call.Expression)),
            _ => false,
        };

    private static bool IsInTable(LiteralExpressionSyntax literal) =>
        literal.Parent is ExpressionElementSyntax or InitializerExpressionSyntax
        || literal.Parent?.Parent is TupleExpressionSyntax { Parent: ExpressionElementSyntax };

    private static string NameOf(ExpressionSyntax called) =>
        called switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
            IdentifierNameSyntax name => name.Identifier.Text,
            _ => "",
        };

    [GeneratedRegex(@"^['’]?[A-Za-z][A-Za-z.'’-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word { get; }
}
