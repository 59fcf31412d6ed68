using System.Reflection;

namespace WicFactCheck.Mutations;

/// <summary>A fact, or a theory with one set of arguments, found and run without a test runner.</summary>
/// <remarks>For each test its class is made anew, and disposed of. Fixtures that classes share are unknown here.</remarks>
internal sealed class TestCase(MethodInfo method, object?[] arguments, string name)
{
    private const string Data = "Xunit.Sdk.DataAttribute";
    private const string Fact = "Xunit.FactAttribute";
    private const string Theory = "Xunit.TheoryAttribute";

    public string Name { get; } = name;

    /// <summary>The tests of an assembly, in an order that does not change.</summary>
    public static IReadOnlyList<TestCase> In(Assembly assembly) =>
        [
            .. assembly
                .GetTypes()
                .Where(type => type is { IsClass: true, IsAbstract: false })
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .SelectMany(type =>
                    type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                )
                .SelectMany(In),
        ];

    /// <summary>Whether it passes.</summary>
    public bool Run()
    {
        object? instance = null;
        try
        {
            instance = method.IsStatic || method.DeclaringType is null ? null : Activator.CreateInstance(method.DeclaringType);
            if (method.Invoke(instance, arguments) is Task task)
            {
                task.GetAwaiter().GetResult();
            }

            return true;
        }
        catch (Exception)
        {
            // A test fails by whatever it throws.
            return false;
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static IEnumerable<TestCase> In(MethodInfo method)
    {
        var kinds = method.GetCustomAttributes().Select(attribute => attribute.GetType().FullName).ToList();
        var name = $"{method.DeclaringType?.Name}.{method.Name}";
        return kinds.Contains(Theory)
                ? Rows(method)
                    .Select(row => new TestCase(
                        method,
                        Packed(method, row),
                        $"{name}({string.Join(", ", row)})".ReplaceLineEndings(" ")
                    ))
            : kinds.Contains(Fact) ? [new TestCase(method, [], name)]
            : [];
    }

    private static IEnumerable<object?[]> Rows(MethodInfo method) =>
        method
            .GetCustomAttributes()
            .Where(attribute => IsData(attribute.GetType()))
            .SelectMany(attribute =>
                attribute.GetType().GetMethod("GetData", [typeof(MethodInfo)])?.Invoke(attribute, [method])
                    as IEnumerable<object?[]>
                ?? []
            );

    // The last arguments of a method with "params" make one.
    private static object?[] Packed(MethodInfo method, object?[] row)
    {
        var parameters = method.GetParameters();
        if (parameters is not [.., var last] || !last.IsDefined(typeof(ParamArrayAttribute)))
        {
            return row;
        }

        var rest = row[(parameters.Length - 1)..];
        var packed = Array.CreateInstance(last.ParameterType.GetElementType() ?? typeof(object), rest.Length);
        rest.CopyTo(packed, 0);
        return [.. row[..(parameters.Length - 1)], packed];
    }

    private static bool IsData(Type? type) => type is not null && (type.FullName == Data || IsData(type.BaseType));
}
