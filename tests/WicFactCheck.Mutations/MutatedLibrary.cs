using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WicFactCheck.Mutations;

/// <summary>The library with mutants in it, each off until it is turned on.</summary>
internal static class MutatedLibrary
{
    private const string Mark = "mutant";

    /// <summary>All mutants of the files that are chosen, in the order of files and lines.</summary>
    public static IReadOnlyList<(Mutant Mutant, Mutation Mutation)> Find(LibraryProject library, Predicate<string> isChosen) =>
        [
            .. library
                .Compilation.SyntaxTrees.Select(tree => (Tree: tree, Path: Relative(library, tree)))
                .Where(file => !file.Path.StartsWith("..", StringComparison.Ordinal) && isChosen(file.Path))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .SelectMany(
                    file => MutationFinder.In(file.Tree.GetRoot(), library.Compilation.GetSemanticModel(file.Tree)),
                    (file, mutation) => (file.Path, Mutation: mutation)
                )
                .Select((found, i) => (Describe(i + 1, found.Path, found.Mutation), found.Mutation)),
        ];

    /// <summary>Compiles the library with mutants in it, and tells which of them could be compiled.</summary>
    /// <param name="library">The library.</param>
    /// <param name="mutants">The mutants; those with the numbers that come back are in the assembly.</param>
    /// <param name="path">Where the assembly is written.</param>
    /// <exception cref="InvalidOperationException">It does not compile for a reason that no mutant has.</exception>
    public static IReadOnlySet<int> Write(
        LibraryProject library,
        IReadOnlyList<(Mutant Mutant, Mutation Mutation)> mutants,
        string path
    )
    {
        var kept = mutants.Select(pair => pair.Mutant.Id).ToHashSet();
        while (true)
        {
            var changed = Changed(library, mutants.Where(pair => kept.Contains(pair.Mutant.Id)));
            using (var file = File.Create(path))
            {
                var result = changed.Emit(file, manifestResources: library.Resources);
                if (result.Success)
                {
                    return kept;
                }

                var errors = result.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).ToList();
                var guilty = errors.SelectMany(Guilty).ToHashSet();
                if (guilty.Count == 0)
                {
                    throw new InvalidOperationException($"the changed library doesn't compile: {errors[0]}");
                }

                kept.ExceptWith(guilty);
            }
        }
    }

    private static Compilation Changed(LibraryProject library, IEnumerable<(Mutant Mutant, Mutation Mutation)> mutants)
    {
        Compilation compilation = library.Compilation;
        var all = mutants.ToList();
        foreach (var file in all.GroupBy(pair => pair.Mutation.Node.SyntaxTree))
        {
            var byNode = file.ToLookup(pair => pair.Mutation.Node);
            var root = file
                .Key.GetRoot()
                .ReplaceNodes(
                    byNode.Select(group => group.Key),
                    (original, inside) =>
                        byNode[original].Aggregate(inside, (node, pair) => Apply(pair.Mutation, pair.Mutant, node))
                );
            compilation = compilation.ReplaceSyntaxTree(file.Key, Reparsable(file.Key, root));
        }

        var last = all.Select(pair => pair.Mutant.Id).DefaultIfEmpty().Max();
        return compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(MutantSwitch.Source(last), (CSharpParseOptions)library.Compilation.SyntaxTrees[0].Options)
        );
    }

    private static SyntaxTree Reparsable(SyntaxTree tree, SyntaxNode root) => tree.WithRootAndOptions(root, tree.Options);

    private static SyntaxNode Apply(Mutation mutation, Mutant mutant, SyntaxNode node) =>
        mutation
            .Apply(node, SyntaxFactory.ParseExpression(MutantSwitch.IsOn(mutant.Id)))
            .WithTriviaFrom(node)
            .WithAdditionalAnnotations(new SyntaxAnnotation(Mark, $"{mutant.Id}"));

    // The mutants in or around the place of an error; the innermost ones around it, if there are any.
    private static IEnumerable<int> Guilty(Diagnostic error)
    {
        if (error.Location.SourceTree?.GetRoot() is not { } root)
        {
            return [];
        }

        var place = root.FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        var around = place.AncestorsAndSelf().Select(Marks).FirstOrDefault(ids => ids.Count > 0);
        return around ?? place.AncestorsAndSelf().Select(node => Inside(node)).FirstOrDefault(ids => ids.Count > 0) ?? [];
    }

    private static List<int> Inside(SyntaxNode node) => [.. node.DescendantNodesAndSelf().SelectMany(Marks)];

    private static List<int> Marks(SyntaxNode node) => [.. node.GetAnnotations(Mark).Select(mark => int.Parse(mark.Data ?? "0"))];

    private static Mutant Describe(int id, string path, Mutation mutation)
    {
        var place = mutation.Node.GetLocation().GetLineSpan().StartLinePosition;
        return new Mutant(id, path, place.Line + 1, place.Character + 1, mutation.Node.ToString(), mutation.Changed);
    }

    private static string Relative(LibraryProject library, SyntaxTree tree) =>
        Path.GetRelativePath(library.Folder, tree.FilePath).Replace('\\', '/');
}
