using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using static WicFactCheck.Mutations.Rewriting;

namespace WicFactCheck.Mutations;

/// <summary>Other operators and bounds, numbers one higher, calls of the opposite, patterns without a part.</summary>
internal static class ValueMutations
{
    public static IEnumerable<Mutation> Of(ExpressionSyntax expression, SemanticModel model) =>
        DeclaresVariables(expression)
            ? []
            : expression switch
            {
                BinaryExpressionSyntax binary => Operators(binary, model),
                LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number => [OneMore(number)],
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } } call
                    when Opposite(name.Identifier.Text) is { } other =>
                [
                    Instead(call, call.ReplaceNode(((MemberAccessExpressionSyntax)call.Expression).Name, IdentifierName(other))),
                ],
                IsPatternExpressionSyntax test => Patterns(test),
                _ => [],
            };

    private static IEnumerable<Mutation> Operators(BinaryExpressionSyntax binary, SemanticModel model)
    {
        if (binary.IsKind(SyntaxKind.CoalesceExpression))
        {
            return binary.Right is ThrowExpressionSyntax ? [] : [Instead(binary, binary.Right)];
        }

        var isNumber =
            model.GetTypeInfo(binary).Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double };
        return Others(binary.Kind())
            .Where(kind => isNumber || kind.IsComparison)
            .Select(other => Instead(binary, BinaryExpression(other.Kind, binary.Left, binary.Right.WithLeadingTrivia(Space))));
    }

    private static (SyntaxKind Kind, bool IsComparison)[] Others(SyntaxKind kind) =>
        kind switch
        {
            SyntaxKind.LessThanExpression => [(SyntaxKind.LessThanOrEqualExpression, true)],
            SyntaxKind.LessThanOrEqualExpression => [(SyntaxKind.LessThanExpression, true)],
            SyntaxKind.GreaterThanExpression => [(SyntaxKind.GreaterThanOrEqualExpression, true)],
            SyntaxKind.GreaterThanOrEqualExpression => [(SyntaxKind.GreaterThanExpression, true)],
            SyntaxKind.AddExpression => [(SyntaxKind.SubtractExpression, false)],
            SyntaxKind.SubtractExpression => [(SyntaxKind.AddExpression, false)],
            SyntaxKind.MultiplyExpression => [(SyntaxKind.DivideExpression, false)],
            SyntaxKind.DivideExpression => [(SyntaxKind.MultiplyExpression, false)],
            SyntaxKind.ModuloExpression => [(SyntaxKind.MultiplyExpression, false)],
            _ => [],
        };

    private static Mutation OneMore(LiteralExpressionSyntax number) => Instead(number, ParseExpression($"({number} + 1)"));

    private static string? Opposite(string method) =>
        method switch
        {
            "First" => "Last",
            "Last" => "First",
            "FirstOrDefault" => "LastOrDefault",
            "LastOrDefault" => "FirstOrDefault",
            "Any" => "All",
            "All" => "Any",
            "Min" => "Max",
            "Max" => "Min",
            "OrderBy" => "OrderByDescending",
            "OrderByDescending" => "OrderBy",
            "ThenBy" => "ThenByDescending",
            "ThenByDescending" => "ThenBy",
            "StartsWith" => "EndsWith",
            "EndsWith" => "StartsWith",
            _ => null,
        };

    // "is a or b" without one of the two; "is >= 1" as "is > 1".
    private static IEnumerable<Mutation> Patterns(IsPatternExpressionSyntax test) =>
        test
            .Pattern.DescendantNodesAndSelf()
            .SelectMany<SyntaxNode, (SyntaxNode Old, SyntaxNode New)>(node =>
                node switch
                {
                    BinaryPatternSyntax both => [(both, both.Left), (both, both.Right)],
                    RelationalPatternSyntax bound => [(bound, bound.WithOperatorToken(Token(Other(bound.OperatorToken.Kind()))))],
                    _ => [],
                }
            )
            .Select(change => Instead(test, test.ReplaceNode(change.Old, change.New)));

    private static SyntaxKind Other(SyntaxKind bound) =>
        bound switch
        {
            SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
            SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanToken,
            SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
            _ => SyntaxKind.GreaterThanToken,
        };
}
