using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using static WicFactCheck.Mutations.Rewriting;

namespace WicFactCheck.Mutations;

/// <summary>Conditions that never hold and, where no variable comes of them, conditions that always do.</summary>
internal static class ConditionMutations
{
    public static IEnumerable<Mutation> Of(ExpressionSyntax expression, SemanticModel model)
    {
        if (!IsCondition(expression) || model.GetTypeInfo(expression).Type?.SpecialType != SpecialType.System_Boolean)
        {
            yield break;
        }

        var around = Around(expression);
        if (!around.IsKind(SyntaxKind.LogicalAndExpression))
        {
            yield return new Mutation(
                expression,
                "false",
                (node, isOn) => Parenthesised(BinaryExpression(SyntaxKind.LogicalAndExpression, Inside(node), Not(isOn)))
            );
        }

        if (!around.IsKind(SyntaxKind.LogicalOrExpression) && !DeclaresVariables(expression))
        {
            yield return new Mutation(
                expression,
                "true",
                (node, isOn) => Parenthesised(BinaryExpression(SyntaxKind.LogicalOrExpression, Inside(node), isOn))
            );
        }
    }

    // A part of "and" that never holds is the whole that never does, and a part of "or" that always holds the whole as well.
    private static SyntaxNode? Around(ExpressionSyntax expression) =>
        expression.Parent is ParenthesizedExpressionSyntax parenthesised ? Around(parenthesised) : expression.Parent;

    private static bool IsCondition(ExpressionSyntax expression) =>
        expression is not (LiteralExpressionSyntax or ParenthesizedExpressionSyntax or AssignmentExpressionSyntax)
        && !expression.IsKind(SyntaxKind.LogicalNotExpression)
        && expression.Parent
            is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression }
                or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
                or ParenthesizedExpressionSyntax
                or IfStatementSyntax
                or WhenClauseSyntax
                or LambdaExpressionSyntax
                or ArrowExpressionClauseSyntax
                or ReturnStatementSyntax
                or EqualsValueClauseSyntax
                or ArgumentSyntax
                or ConditionalExpressionSyntax
                or SwitchExpressionArmSyntax
        && !(
            expression.Parent is ConditionalExpressionSyntax choice && choice.Condition != expression && DeclaresVariables(choice)
        );
}
