using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace WicFactCheck.Mutations;

/// <summary>Pieces of syntax that mutations are made of.</summary>
internal static class Rewriting
{
    /// <summary>An expression in the place of another.</summary>
    public static Mutation Instead(ExpressionSyntax original, ExpressionSyntax changed) =>
        new(
            original,
            changed.ToString(),
            (node, isOn) => Parenthesised(ConditionalExpression(isOn, Parenthesised(changed.WithoutTrivia()), Inside(node)))
        );

    /// <summary>Whether variables come of it, by patterns or by arguments with "out".</summary>
    public static bool DeclaresVariables(SyntaxNode node) =>
        node.DescendantNodesAndSelf(inside => inside is not LambdaExpressionSyntax)
            .Any(inside => inside is SingleVariableDesignationSyntax or DeclarationExpressionSyntax);

    /// <summary>An expression as a part of another.</summary>
    public static ExpressionSyntax Inside(SyntaxNode node) => Parenthesised(((ExpressionSyntax)node).WithoutTrivia());

    public static ParenthesizedExpressionSyntax Parenthesised(ExpressionSyntax expression) => ParenthesizedExpression(expression);

    public static PrefixUnaryExpressionSyntax Not(ExpressionSyntax condition) =>
        PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, condition);
}
