using System.CommandLine;
using NodaTime;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Time;

namespace WicFactCheck.Cli.Commands;

/// <summary>The arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>What articles end in, as help tells it.</summary>
    public static string Endings => string.Join(", ", DocumentReaders.Endings);

    public static Argument<string[]> Paths() =>
        new("PATHS")
        {
            Description = $"Articles ({Endings}) and folders of them; - reads one article from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };

    public static Option<string[]> Rules() =>
        new("--rules")
        {
            Description = "A folder of rules to use instead of the shipped packs 'core' and 'wic'; may be given several times.",
            HelpName = "DIR",
            AllowMultipleArgumentsPerToken = false,
        };

    /// <summary>An option that may be given several times.</summary>
    public static Option<string[]> Many(string name, string value, string description) =>
        new(name)
        {
            Description = description + " May be given several times.",
            HelpName = value,
            AllowMultipleArgumentsPerToken = false,
        };

    public static Option<LocalDate?> AsOf() =>
        new("--as-of")
        {
            Description = "The date for articles that carry none, as 2024-05-31.",
            HelpName = "DATE",
            CustomParser = static result =>
            {
                if (IsoDay.Parse(result.Tokens[0].Value) is { } day)
                {
                    return day;
                }

                result.AddError($"'{result.Tokens[0].Value}' is not a date; write it as 2024-05-31, with a year below 9000.");
                return null;
            },
        };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"What is printed: {string.Join(", ", formats)}.",
            DefaultValueFactory = _ => formats[0],
            HelpName = "FORMAT",
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
