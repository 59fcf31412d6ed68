using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using static WicFactCheck.Mutations.Rewriting;

namespace WicFactCheck.Mutations;

/// <summary>Limits and weights with a name, one higher.</summary>
/// <remarks>They are no constants any more, so that they can change while the program runs.</remarks>
internal static class ConstantMutations
{
    public static IEnumerable<Mutation> Of(FieldDeclarationSyntax field) =>
        field.Declaration.Variables is [{ Initializer.Value: { } value } constant] && IsNumber(field.Declaration.Type)
            ?
            [
                new Mutation(
                    field,
                    $"{constant.Identifier} + 1",
                    (_, isOn) =>
                        PropertyDeclaration(field.Declaration.Type, constant.Identifier)
                            .WithModifiers(
                                TokenList(
                                    field
                                        .Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ConstKeyword))
                                        .Append(Token(SyntaxKind.StaticKeyword).WithTrailingTrivia(Space))
                                )
                            )
                            .WithExpressionBody(ArrowExpressionClause(OneMore(value, isOn)))
                            .WithSemicolonToken(Token(SyntaxKind.SemicolonToken))
                ),
            ]
            : [];

    public static IEnumerable<Mutation> Of(LocalDeclarationStatementSyntax local) =>
        local.Declaration.Variables is [{ Initializer.Value: { } value } constant] && IsNumber(local.Declaration.Type)
            ?
            [
                new Mutation(
                    local,
                    $"{constant.Identifier} + 1",
                    (_, isOn) =>
                        local
                            .WithModifiers(default)
                            .ReplaceNode(local.Declaration.Variables[0].Initializer!.Value, OneMore(value, isOn))
                ),
            ]
            : [];

    private static ExpressionSyntax OneMore(ExpressionSyntax value, ExpressionSyntax isOn) =>
        ConditionalExpression(
            isOn,
            BinaryExpression(
                SyntaxKind.AddExpression,
                Parenthesised(value),
                LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(1))
            ),
            Parenthesised(value)
        );

    private static bool IsNumber(TypeSyntax type) => type.ToString() is "int" or "long" or "decimal" or "double";
}
