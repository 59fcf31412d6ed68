using System.Reflection;
using NodaTime;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;

namespace WicFactCheck.Tests.Conventions;

/// <summary>Lists are written by hand; these tests see that nothing is missing from them.</summary>
public sealed class ListTests
{
    [Fact]
    public void Every_reader_is_listed() =>
        Assert.Equal(
            Implementations<IDocumentReader>(),
            DocumentReaders.All.Select(reader => reader.GetType().Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_report_writer_is_listed() =>
        Assert.Equal(
            Implementations<IReportWriter>(),
            ReportWriters.All.Select(writer => writer.GetType().Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_report_writer_is_found_by_its_name() =>
        Assert.All(
            ReportWriters.All.Zip(ReportWriters.Names),
            pair => Assert.Equal((pair.Second, pair.Second), (pair.First.Name, ReportWriters.Named(pair.Second)?.Name))
        );

    [Fact]
    public void Every_resolver_is_listed_and_used_by_a_rule()
    {
        var used = Shipped.Rules.Time.Shapes.Select(shape => shape.ResolverName).Distinct(StringComparer.Ordinal);
        Assert.Equal(InOrder(TimeResolvers.All.Keys), InOrder(used));
    }

    [Fact]
    public void Every_class_that_resolves_a_time_is_listed() =>
        Assert.Empty(Shaped<TimeResolver>(typeof(TimeResolvers)).Except(Methods(TimeResolvers.All.Values)));

    [Fact]
    public void Every_class_that_checks_is_listed() =>
        Assert.Empty(
            Shaped<Func<CheckInput, CheckRule, IEnumerable<Finding>>>(typeof(PackChecks)).Except(Methods(PackChecks.All.Values))
        );

    [Fact]
    public void Every_class_that_derives_is_listed() =>
        Assert.Empty(
            Shaped<Func<DerivationInput, CheckRule, IEnumerable<Constraint>>>(typeof(Derivations))
                .Except(Methods(Derivations.All.Values))
        );

    [Fact]
    public void Packs_turn_on_every_check_and_every_derivation()
    {
        Assert.Equal(InOrder(PackChecks.All.Keys), InOrder(Shipped.Rules.Checks.Select(rule => rule.Check)));
        Assert.Equal(InOrder(Derivations.All.Keys), InOrder(Shipped.Rules.Derivations.Select(rule => rule.Check)));
    }

    [Fact]
    public void What_is_not_listed_is_a_fault_and_not_nothing()
    {
        var rule = new CheckRule(new RuleId("a/b"), "unlisted", Severity.Note, "{subject}");
        Assert.Throws<KeyNotFoundException>(() =>
            PackChecks.Run(new CheckInput([], [], new DocumentRelations([]), new Dictionary<Document, LocalDate>()), rule)
        );
        Assert.Throws<KeyNotFoundException>(() =>
            Derivations.Derive(new DerivationInput([], [], new SeriesCalendars([], []), _ => null, (_, _, _) => true), rule)
        );
    }

    // The functions that would fit into a list, wherever they stand but for the list's own.
    private static IEnumerable<MethodInfo> Shaped<T>(Type list)
        where T : Delegate
    {
        var shape = typeof(T).GetMethod("Invoke")!;
        return typeof(FactChecker)
            .Assembly.GetTypes()
            .Where(type => type != list)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Where(method => method.ReturnType.IsAssignableTo(shape.ReturnType) && Takes(method).SequenceEqual(Takes(shape)));
    }

    private static IEnumerable<Type> Takes(MethodInfo method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<MethodInfo> Methods(IEnumerable<Delegate> functions) =>
        functions.Select(function => function.Method);

    private static IEnumerable<string> InOrder(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    private static IEnumerable<string> Implementations<T>() =>
        typeof(T)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);
}
