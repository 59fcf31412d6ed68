using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace WicFactCheck.Mutations;

/// <summary>The library as its build hands it to the compiler: sources, generated ones too, and what they refer to.</summary>
internal sealed class LibraryProject
{
    private LibraryProject(string folder, CSharpCompilation compilation, IReadOnlyList<ResourceDescription> resources) =>
        (Folder, Compilation, Resources) = (folder, compilation, resources);

    public string Folder { get; }

    public CSharpCompilation Compilation { get; }

    public IReadOnlyList<ResourceDescription> Resources { get; }

    /// <summary>Builds the library, and asks the build what it compiled.</summary>
    /// <param name="folder">The library's folder.</param>
    /// <param name="scratch">Where what the build generates may be written.</param>
    /// <exception cref="InvalidOperationException">The library doesn't build.</exception>
    public static LibraryProject Load(string folder, string scratch)
    {
        var generated = Path.Combine(scratch, "generated");
        var told = Build(
            folder,
            "--no-incremental",
            "-p:EmitCompilerGeneratedFiles=true",
            $"-p:CompilerGeneratedFilesOutputPath={generated}",
            "-p:RunAnalyzers=false",
            "-getItem:Compile,ReferencePathWithRefAssemblies,EmbeddedResource",
            "-getProperty:AssemblyName,DefineConstants,AllowUnsafeBlocks"
        );
        var (items, properties) = (told.GetProperty("Items"), told.GetProperty("Properties"));
        var parsing = CSharpParseOptions
            .Default.WithLanguageVersion(LanguageVersion.Preview)
            .WithPreprocessorSymbols(Text(properties, "DefineConstants").Split(';', StringSplitOptions.RemoveEmptyEntries))
            .WithFeatures([new("InterceptorsNamespaces", "System.Text.RegularExpressions.Generated")]);
        var sources = Paths(items, "Compile")
            .Concat(Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories))
            .Select(path =>
                CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8), parsing, path)
            );
        var compilation = CSharpCompilation.Create(
            Text(properties, "AssemblyName"),
            sources,
            Paths(items, "ReferencePathWithRefAssemblies").Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: Text(properties, "AllowUnsafeBlocks") == "true"
            )
        );
        if (compilation.GetDiagnostics().FirstOrDefault(fault => fault.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"the library doesn't compile here: {error}");
        }

        return new LibraryProject(
            folder,
            compilation,
            [.. items.GetProperty("EmbeddedResource").EnumerateArray().Select(Resource)]
        );
    }

    private static JsonElement Build(string folder, params string[] arguments)
    {
        using var process =
            Process.Start(
                new ProcessStartInfo("dotnet", ["build", folder, "-nologo", .. arguments])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                }
            ) ?? throw new InvalidOperationException("'dotnet build' doesn't start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonDocument.Parse(output).RootElement
            : throw new InvalidOperationException("the library doesn't build:\n" + output);
    }

    private static IEnumerable<string> Paths(JsonElement items, string name) =>
        items.GetProperty(name).EnumerateArray().Select(item => Text(item, "FullPath"));

    private static ResourceDescription Resource(JsonElement item) =>
        new(
            Text(item, "LogicalName") is { Length: > 0 } name ? name : Text(item, "ManifestResourceName"),
            () => File.OpenRead(Text(item, "FullPath")),
            isPublic: true
        );

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
