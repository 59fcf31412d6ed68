namespace WicFactCheck.Mutations;

/// <summary>The class that is compiled into the changed library: all mutants are in it, and this tells which one is on.</summary>
internal static class MutantSwitch
{
    public const string TypeName = "WicFactCheck.MutantSwitch";

    /// <summary>The call that asks for a mutant, and takes down that it was asked for.</summary>
    public static string IsOn(int id) => $"global::{TypeName}.IsOn({id})";

    /// <summary>The source of the class.</summary>
    /// <param name="count">How many mutants there are.</param>
    public static string Source(int count) =>
        $$"""
            namespace WicFactCheck;

            internal static class MutantSwitch
            {
                public static int On;
                public static readonly bool[] Reached = new bool[{{count + 1}}];

                public static bool IsOn(int id)
                {
                    Reached[id] = true;
                    return On == id;
                }
            }
            """;
}
