using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WicFactCheck.Mutations;

/// <summary>A way to change a node.</summary>
/// <param name="Node">What is changed: an expression, a statement or an arm of a switch.</param>
/// <param name="Changed">What it reads as for people.</param>
/// <param name="Apply">
/// The node with the change behind a condition; takes the node, which may have been changed inside, and the condition.
/// </param>
internal sealed record Mutation(SyntaxNode Node, string Changed, Func<SyntaxNode, ExpressionSyntax, SyntaxNode> Apply);
