using System.Reflection;

namespace WicFactCheck.StartUp;

/// <summary>The types of a program by their names: its own and the framework's.</summary>
internal sealed class ProgramAssemblies
{
    private readonly List<Assembly> _assemblies = [typeof(object).Assembly];

    public ProgramAssemblies(string folder)
    {
        folder = Path.GetFullPath(folder);
        AppDomain.CurrentDomain.AssemblyResolve += (_, asked) =>
            Path.Combine(folder, new AssemblyName(asked.Name).Name + ".dll") is var file && File.Exists(file)
                ? Assembly.LoadFrom(file)
                : null;
        foreach (var file in Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            if (Load(file) is { } assembly && !_assemblies.Contains(assembly))
            {
                _assemblies.Add(assembly);
            }
        }
    }

    /// <summary>The enumerations of the program itself.</summary>
    public IEnumerable<Type> OwnEnums =>
        _assemblies
            .Where(assembly => assembly.GetName().Name is { } name && name.StartsWith("WicFactCheck", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsEnum && !type.IsNested);

    /// <summary>All types of a name; only names that compilers make up have more than one.</summary>
    public IEnumerable<Type> Named(string name) => _assemblies.Select(assembly => assembly.GetType(name)).OfType<Type>();

    private static Assembly? Load(string file)
    {
        try
        {
            // The framework's own assemblies come with the runtime that runs this program.
            var name = AssemblyName.GetAssemblyName(file);
            return name.Name is ['S', 'y', 's', 't', 'e', 'm', ..]
                ? Assembly.Load(new AssemblyName(name.Name))
                : Assembly.LoadFrom(file);
        }
        catch (Exception fault) when (fault is BadImageFormatException or IOException)
        {
            return null;
        }
    }
}
