namespace WicFactCheck.Reports;

/// <summary>Prints a report in one format.</summary>
public interface IReportWriter
{
    /// <summary>The name by which <c>--format</c> asks for it.</summary>
    string Name { get; }

    void Write(Report report, TextWriter output);
}
