using System.Buffers.Binary;
using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Rules.Compiled;

/// <summary>The shipped packs as the program reads them fastest: a file beside their folders that holds what they make.</summary>
/// <remarks>
/// It is good for the very rule files that it was made of and for the very program that made it, and no others; where it is
/// missing or no longer good, the rule files are read.
/// </remarks>
internal static class CompiledRules
{
    public const string FileName = "rules.compiled";

    // The program, the rule files, what follows: a fingerprint of each.
    private const int SourcesAt = 16;
    private const int HeaderLength = SourcesAt + (2 * sizeof(ulong));

    /// <summary>Writes the compiled form of rules into the folder of their packs.</summary>
    /// <param name="folder">The folder that holds the packs.</param>
    /// <param name="packs">The packs, by the names of their folders, in the order in which they were loaded.</param>
    /// <param name="rules">What they make.</param>
    public static void Write(string folder, ImmutableArray<string> packs, RuleSet rules) =>
        File.WriteAllBytes(Path.Combine(folder, FileName), Content(Fingerprint(folder, packs), rules));

    /// <summary>The rules of packs in their compiled form, or null where there is none that is good for them.</summary>
    /// <param name="folder">The folder that holds the packs.</param>
    /// <param name="packs">The packs, by the names of their folders, in the order in which they would be loaded.</param>
    public static RuleSet? Read(string folder, ImmutableArray<string> packs)
    {
        try
        {
            var file = Path.Combine(folder, FileName);
            if (!File.Exists(file))
            {
                return null;
            }

            // The rule files are looked through while their compiled form is read.
            var fingerprint = Task.Factory.StartNew(
                () => Fingerprint(folder, packs),
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
            var read = Of(File.ReadAllBytes(file));
            return fingerprint.GetAwaiter().GetResult() == read?.Sources ? read?.Rules : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What is wrong with a folder is told where its rule files are read.
            return null;
        }
    }

    private static byte[] Content(ulong sources, RuleSet rules)
    {
        using var buffer = new MemoryStream();
        buffer.Write(new byte[HeaderLength]);
        using var writer = new BinaryWriter(buffer);
        _ = RuleSetForm.Describe(new RuleStreamWriter(writer), rules);
        writer.Flush();
        var content = buffer.ToArray();
        WriteHeader(content, sources, Fnv.Of(content.AsSpan(HeaderLength)));
        return content;
    }

    // The rules, and the fingerprint of the rule files that they were made of; null where another program made them or they are damaged.
    private static (ulong Sources, RuleSet Rules)? Of(byte[] content)
    {
        if (content.Length < HeaderLength)
        {
            return null;
        }

        var sources = BinaryPrimitives.ReadUInt64LittleEndian(content.AsSpan(SourcesAt));
        var expected = new byte[HeaderLength];
        WriteHeader(expected, sources, Fnv.Of(content.AsSpan(HeaderLength)));
        return content.AsSpan().StartsWith(expected)
            ? (sources, RuleSetForm.Describe(new RuleStreamReader(content, HeaderLength), set: null))
            : null;
    }

    private static void WriteHeader(Span<byte> header, ulong sources, ulong content)
    {
        typeof(CompiledRules).Module.ModuleVersionId.TryWriteBytes(header);
        BinaryPrimitives.WriteUInt64LittleEndian(header[SourcesAt..], sources);
        BinaryPrimitives.WriteUInt64LittleEndian(header[(SourcesAt + sizeof(ulong))..], content);
    }

    // Of the paths and the bytes of all rule files.
    private static ulong Fingerprint(string folder, ImmutableArray<string> packs)
    {
        var hash = Fnv.Start;
        var part = new byte[8192];
        foreach (var pack in packs)
        {
            // Paths are told the same way on every system, since programs for one may be built on another.
            var files = RulePack.FilesIn(Path.Combine(folder, pack));
            var names = Array.ConvertAll(files, file => file[folder.Length..].Replace('\\', '/'));
            Array.Sort(names, files, StringComparer.Ordinal);
            for (var i = 0; i < files.Length; i++)
            {
                hash = Fnv.Of(names[i], hash);
                using var content = File.OpenHandle(files[i]);
                var at = 0L;
                for (var read = RandomAccess.Read(content, part, at); read > 0; read = RandomAccess.Read(content, part, at))
                {
                    hash = Fnv.Of(part.AsSpan(0, read), hash);
                    at += read;
                }
            }
        }

        return hash;
    }
}
