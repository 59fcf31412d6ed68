using System.Reflection;

namespace WicFactCheck.StartUp;

/// <summary>
/// Reads the names that the runtime gives to methods: "System.Collections.Generic.List`1[int]:Add(int)". It writes an
/// enumeration as the integer that it is made of, so such a name may stand for several methods.
/// </summary>
internal sealed class JitName
{
    private const string CompilerMade = "<PrivateImplementationDetails>";
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, Type> Short = new(StringComparer.Ordinal)
    {
        ["bool"] = typeof(bool),
        ["char"] = typeof(char),
        ["byte"] = typeof(sbyte),
        ["ubyte"] = typeof(byte),
        ["short"] = typeof(short),
        ["ushort"] = typeof(ushort),
        ["int"] = typeof(int),
        ["uint"] = typeof(uint),
        ["long"] = typeof(long),
        ["ulong"] = typeof(ulong),
        ["float"] = typeof(float),
        ["double"] = typeof(double),
        ["nint"] = typeof(nint),
        ["nuint"] = typeof(nuint),
    };

    // What sorts, groups, compares and looks up by keys, which are often enumerations, and what goes through all members of one.
    private static readonly string[] ByKey =
    [
        "EnumComparer`1",
        "EnumEqualityComparer`1",
        "EnumCompareTo",
        "Lookup`2",
        "Grouping`2",
        "GroupByIterator`2",
        "EnumerableSorter`2",
        "Dictionary`2",
        "ArraySelectIterator`2[int",
        "SZArrayHelper",
    ];

    private readonly string _name;
    private readonly ProgramAssemblies _assemblies;
    private readonly Type? _int;
    private int _at;

    private JitName(string name, ProgramAssemblies assemblies, Type? instead) =>
        (_name, _assemblies, _int) = (name, assemblies, instead);

    /// <summary>The methods that a name may stand for; none where it is not understood.</summary>
    public static IEnumerable<InstantiatedMethod> Read(string name, ProgramAssemblies assemblies)
    {
        var methods = new JitName(name, assemblies, instead: null).Read();
        return ByKey.Any(part => name.Contains(part, StringComparison.Ordinal))
            ? methods.Concat(
                assemblies
                    .OwnEnums.Where(type => Enum.GetUnderlyingType(type) == typeof(int))
                    .SelectMany(type => new JitName(name, assemblies, type).Read())
            )
            : methods;
    }

    private List<InstantiatedMethod> Read()
    {
        var found = new List<InstantiatedMethod>();
        var types = ReadType();
        if (types.Count == 0 || !Take(':'))
        {
            return found;
        }

        var start = _at++;
        ReadTo('[', '(');
        var method = _name[start.._at];
        var arguments = Take('[') ? ReadArguments() : [];
        if (arguments is null)
        {
            return found;
        }

        var parameters = CountParameters();
        foreach (var type in types)
        {
            var definition = type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
            found.AddRange(
                definition
                    .GetMembers(Any)
                    .OfType<MethodBase>()
                    .Where(known =>
                        known.Name == method
                        && !known.IsAbstract
                        && known.GetParameters().Length == parameters
                        && Arity(known) == arguments.Count
                    )
                    .Select(known => new InstantiatedMethod(type, known, [.. arguments]))
            );
        }

        return found;
    }

    private static int Arity(MethodBase method) => method.IsGenericMethodDefinition ? method.GetGenericArguments().Length : 0;

    // More than one only for what compilers make up in each assembly.
    private List<Type> ReadType()
    {
        var start = _at;
        ReadTo('[', ']', ',', ':', '(');
        var name = _name[start.._at];
        var types =
            name == "int" && _int is not null ? [_int]
            : Short.TryGetValue(name, out var simple) ? [simple]
            : _assemblies.Named(name).Take(name == CompilerMade ? int.MaxValue : 1).ToList();
        while (types.Count > 0 && _at < _name.Length && _name[_at] == '[')
        {
            _at++;
            if (Take(']'))
            {
                types = [.. types.Select(type => type.MakeArrayType())];
                continue;
            }

            if (ReadArguments() is not { } arguments)
            {
                return [];
            }

            types = [.. types.Select(type => Instantiated(type, arguments)).OfType<Type>()];
        }

        return types;
    }

    private static Type? Instantiated(Type type, List<Type> arguments)
    {
        try
        {
            return type.IsGenericTypeDefinition && type.GetGenericArguments().Length == arguments.Count
                ? type.MakeGenericType([.. arguments])
                : null;
        }
        catch (ArgumentException)
        {
            // An integer where only an enumeration may stand.
            return null;
        }
    }

    private List<Type>? ReadArguments()
    {
        var arguments = new List<Type>();
        do
        {
            if (ReadType() is not [var type])
            {
                return null;
            }

            arguments.Add(type);
        } while (Take(','));
        return Take(']') ? arguments : null;
    }

    private int CountParameters()
    {
        var (depth, count, isEmpty) = (0, 0, true);
        for (; _at < _name.Length; _at++)
        {
            switch (_name[_at])
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case ',' when depth == 1:
                    count++;
                    break;
                default:
                    isEmpty = false;
                    break;
            }
        }

        return isEmpty ? 0 : count + 1;
    }

    // Names that compilers make up have commas and the like between < and >.
    private void ReadTo(params ReadOnlySpan<char> ends)
    {
        var depth = 0;
        while (_at < _name.Length && (depth > 0 || !ends.Contains(_name[_at])))
        {
            depth += _name[_at] switch
            {
                '<' => 1,
                '>' => -1,
                _ => 0,
            };
            _at++;
        }
    }

    private bool Take(char c)
    {
        if (_at >= _name.Length || _name[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }
}

/// <summary>A method of a type, with the arguments of both where they are generic.</summary>
/// <param name="Type">The type, with its arguments.</param>
/// <param name="Definition">The method of the type's definition.</param>
/// <param name="Arguments">The arguments of the method.</param>
internal sealed record InstantiatedMethod(Type Type, MethodBase Definition, IReadOnlyList<Type> Arguments);
