// A house in which the cellar names the attic in every way there is, so that one sees whether that is found.
#pragma warning disable MA0047

namespace WicFactCheck.Tests.Conventions.House.Attic
{
    internal class Trunk
    {
        public const int Floor = 3;

        public static Trunk Open() => new();

        public void Shut() { }
    }

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class DustyAttribute : Attribute;

    internal sealed class LooksDown
    {
        public Cellar.Innocent? Below { get; init; }
    }
}

namespace WicFactCheck.Tests.Conventions.House.Cellar
{
    internal class Innocent;

    internal sealed class ByQualifiedName
    {
        public WicFactCheck.Tests.Conventions.House.Attic.Trunk? Trunk { get; init; }
    }

    internal sealed class ByParent
    {
        public static Attic.Trunk Take() => Attic.Trunk.Open();
    }

    internal sealed class ByInference
    {
        public static void Put() => ByParent.Take().Shut();
    }

    internal sealed class ByLambda
    {
        public static Func<object> Later() => static () => new Attic.Trunk();
    }

    internal sealed class ByTypeArgument
    {
        public List<Attic.Trunk> Trunks { get; } = [];
    }

    internal sealed class ByBase : Attic.Trunk;

    [Attic.Dusty]
    internal sealed class ByAttribute;

    internal sealed class Bottle
    {
        public Rack.Row? Row { get; init; }
    }
}

namespace WicFactCheck.Tests.Conventions.House.Cellar.Rack
{
    internal sealed class Row : Innocent;
}

namespace WicFactCheck.Tests.Conventions.House.Cellar.Rack.Labels
{
    internal sealed class Label
    {
        public Attic.Trunk? Trunk { get; init; }
    }
}
