using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace WicFactCheck.Tests.Conventions;

/// <summary>What the style asks of sources and the formatter can't do.</summary>
internal static class Layout
{
    private const int LongestLine = 130;
    private const int DeepestChoice = 2;

    public static SyntaxTree Parse(string source, string path = "a.cs") =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path);

    /// <summary>The lines that are too long; those of raw strings are data.</summary>
    public static IEnumerable<string> LongLines(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        List<TextSpan> data = [.. root.DescendantNodes().Where(IsRawString).Select(node => node.Span)];
        return tree.GetText()
            .Lines.Where(line => line.Span.Length > LongestLine && !data.Exists(span => span.IntersectsWith(line.Span)))
            .Select(line => $"{tree.FilePath}:{line.LineNumber + 1}: {line.Span.Length} characters");
    }

    /// <summary>The conditional expressions at the third level: in an arm or a condition of one that is in one itself.</summary>
    public static IEnumerable<string> DeepChoices(SyntaxTree tree) =>
        tree.GetRoot()
            .DescendantNodes()
            .OfType<ConditionalExpressionSyntax>()
            .Where(choice => LevelOf(choice) == DeepestChoice + 1)
            .Select(choice => $"{tree.FilePath}:{tree.GetLineSpan(choice.Span).StartLinePosition.Line + 1}: {choice.Condition}");

    // A function inside is read by itself.
    private static int LevelOf(ConditionalExpressionSyntax choice) =>
        choice
            .AncestorsAndSelf()
            .TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax))
            .OfType<ConditionalExpressionSyntax>()
            .Count();

    private static bool IsRawString(SyntaxNode node) =>
        node switch
        {
            LiteralExpressionSyntax literal => IsRaw(literal.Token.Kind()),
            InterpolatedStringExpressionSyntax text => IsRaw(text.StringStartToken.Kind()),
            _ => false,
        };

    private static bool IsRaw(SyntaxKind kind) =>
        kind
            is SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedSingleLineRawStringStartToken
                or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
}
