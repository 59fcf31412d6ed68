using WicFactCheck.Documents;
using WicFactCheck.Reports;
using WicFactCheck.Tests.Support;
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
        var used = Shipped.Rules.Time.Shapes.Select(shape => shape.Resolver).ToHashSet();
        Assert.Empty(TimeResolvers.All.Where(pair => !used.Contains(pair.Value)).Select(pair => pair.Key));
    }

    private static IEnumerable<string> Implementations<T>() =>
        typeof(T)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);
}
