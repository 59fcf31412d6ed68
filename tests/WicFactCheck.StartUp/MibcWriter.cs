using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace WicFactCheck.StartUp;

/// <summary>Writes a profile for the ahead-of-time compiler: an assembly whose methods name the methods that it should compile as well.</summary>
/// <remarks>
/// The format is that of dotnet-pgo: a global method AssemblyDictionary has, for each group of methods, the names of all
/// assemblies that the group needs and the token of a method whose body holds the tokens of the group.
/// </remarks>
internal sealed class MibcWriter
{
    private readonly MetadataBuilder _metadata = new();
    private readonly SignatureWriter _signatures;
    private readonly SortedDictionary<string, List<EntityHandle>> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<EntityHandle> _known = [];

    public MibcWriter() => _signatures = new SignatureWriter(_metadata);

    /// <summary>How many methods there are.</summary>
    public int Count => _known.Count;

    /// <summary>Adds a method; one with a signature that profiles can't hold is left out.</summary>
    public void Add(InstantiatedMethod method)
    {
        if (_signatures.Token(method) is not { } token || !_known.Add(token))
        {
            return;
        }

        var assemblies = new List<string>();
        Note(method.Type, assemblies);
        foreach (var argument in method.Arguments)
        {
            Note(argument, assemblies);
        }

        var group = string.Concat(assemblies.Distinct(StringComparer.Ordinal).Select(name => name + ";"));
        if (!_groups.TryGetValue(group, out var tokens))
        {
            _groups.Add(group, tokens = []);
        }

        tokens.Add(token);
    }

    public byte[] Write()
    {
        var code = new BlobBuilder();
        var bodies = new MethodBodyStreamEncoder(code);
        var dictionary = new InstructionEncoder(new BlobBuilder());
        foreach (var (assemblies, tokens) in _groups)
        {
            var body = new InstructionEncoder(new BlobBuilder());
            foreach (var token in tokens)
            {
                LoadToken(body, token);
            }

            dictionary.LoadString(_metadata.GetOrAddUserString(assemblies));
            LoadToken(dictionary, Method($"Assemblies_{assemblies.Replace(';', '_')}", body, bodies));
        }

        Method("AssemblyDictionary", dictionary, bodies);
        _metadata.AddModule(
            0,
            _metadata.GetOrAddString("start-up.mibc"),
            _metadata.GetOrAddGuid(new Guid("5b0cf9a4-0d0c-4b0a-9a57-7d0f6a9f2f11")),
            default,
            default
        );
        _metadata.AddAssembly(
            _metadata.GetOrAddString("start-up"),
            new Version(0, 0, 0, 0),
            default,
            default,
            default(AssemblyFlags),
            AssemblyHashAlgorithm.None
        );
        _metadata.AddTypeDefinition(
            default,
            default,
            _metadata.GetOrAddString("<Module>"),
            default,
            MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1)
        );
        var image = new ManagedPEBuilder(
            PEHeaderBuilder.CreateLibraryHeader(),
            new MetadataRootBuilder(_metadata),
            code,
            deterministicIdProvider: static _ => new BlobContentId(new Guid("5b0cf9a4-0d0c-4b0a-9a57-7d0f6a9f2f11"), 1)
        );
        var bytes = new BlobBuilder();
        image.Serialize(bytes);
        return bytes.ToArray();
    }

    private MethodDefinitionHandle Method(string name, InstructionEncoder body, MethodBodyStreamEncoder bodies)
    {
        body.OpCode(ILOpCode.Ret);
        return _metadata.AddMethodDefinition(
            MethodAttributes.Public | MethodAttributes.Static,
            MethodImplAttributes.IL,
            _metadata.GetOrAddString(name),
            _signatures.Nothing(),
            bodies.AddMethodBody(body),
            default
        );
    }

    private static void LoadToken(InstructionEncoder body, EntityHandle token)
    {
        body.OpCode(ILOpCode.Ldtoken);
        body.Token(token);
        body.OpCode(ILOpCode.Pop);
    }

    private static void Note(Type type, List<string> assemblies)
    {
        if (type.GetElementType() is { } element)
        {
            Note(element, assemblies);
            return;
        }

        assemblies.Add(type.Assembly.GetName().Name ?? "");
        foreach (var argument in type.GenericTypeArguments)
        {
            Note(argument, assemblies);
        }
    }
}
