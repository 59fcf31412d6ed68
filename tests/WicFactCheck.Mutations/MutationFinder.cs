using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using static WicFactCheck.Mutations.Rewriting;

namespace WicFactCheck.Mutations;

/// <summary>All the ways in which the code of a file can be changed a little.</summary>
internal static class MutationFinder
{
    public static IEnumerable<Mutation> In(SyntaxNode root, SemanticModel model) =>
        root.DescendantNodes(node => node is not (AttributeListSyntax or EnumDeclarationSyntax or ThrowExpressionSyntax))
            .SelectMany(node =>
                node switch
                {
                    ExpressionSyntax expression when IsValue(expression) => ConditionMutations
                        .Of(expression, model)
                        .Concat(ValueMutations.Of(expression, model)),
                    SwitchExpressionArmSyntax arm => Arms(arm),
                    ExpressionStatementSyntax statement => Statements(statement),
                    FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword) => ConstantMutations.Of(field),
                    LocalDeclarationStatementSyntax { IsConst: true } local => ConstantMutations.Of(local),
                    _ => [],
                }
            );

    // What the compiler must know, such as the number in a pattern, can't hang on a switch.
    private static bool IsValue(ExpressionSyntax expression) =>
        !expression
            .AncestorsAndSelf()
            .TakeWhile(node => node is not (StatementSyntax or LambdaExpressionSyntax or ArrowExpressionClauseSyntax))
            .Any(node =>
                node is PatternSyntax or TypeSyntax and not IdentifierNameSyntax or ParameterSyntax or CaseSwitchLabelSyntax
                || (node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
            ) && expression.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { IsConst: true };

    // An arm that is never taken; the last one takes all, and stays.
    private static IEnumerable<Mutation> Arms(SwitchExpressionArmSyntax arm) =>
        arm is { Pattern: DiscardPatternSyntax, WhenClause: null }
            ? []
            :
            [
                new Mutation(
                    arm,
                    "(no such arm)",
                    (node, isOn) =>
                    {
                        var changed = (SwitchExpressionArmSyntax)node;
                        ExpressionSyntax condition = changed.WhenClause is { Condition: var own }
                            ? BinaryExpression(SyntaxKind.LogicalAndExpression, Parenthesised(own), Not(isOn))
                            : Not(isOn);
                        return changed
                            .WithPattern(changed.Pattern.WithTrailingTrivia(Space))
                            .WithWhenClause(WhenClause(condition.WithLeadingTrivia(Space)).WithTrailingTrivia(Space));
                    }
                ),
            ];

    private static IEnumerable<Mutation> Statements(ExpressionStatementSyntax statement) =>
        [new Mutation(statement, "(nothing)", (node, isOn) => IfStatement(Not(isOn), Block((StatementSyntax)node)))];
}
