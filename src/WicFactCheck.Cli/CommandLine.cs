using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using WicFactCheck.Cli.Commands;

namespace WicFactCheck.Cli;

/// <summary>The verbs of the program; a new one is a line here.</summary>
public static partial class CommandLine
{
    // What shells ask of the library: what fits at a place of a command line.
    [GeneratedRegex(@"\A\[suggest(:[0-9]{1,6})?\]\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Suggestions { get; }

    private const string About = "Finds where articles contradict each other, themselves and what is known, and proves it.";

    /// <param name="args">The arguments.</param>
    /// <param name="streams">Where commands read and write.</param>
    /// <param name="terminal">What is known of the terminal; null for none.</param>
    /// <param name="stop">Ends what runs until interrupted.</param>
    public static int Run(string[] args, Streams streams, Terminal? terminal = null, CancellationToken stop = default)
    {
        var root = new RootCommand(About)
        {
            CheckCommand.Create(streams, terminal ?? Terminal.None, stop),
            ClaimsCommand.Create(streams),
            DatesCommand.Create(streams),
            RulesCommand.Create(streams),
            ExplainCommand.Create(streams),
            BaselineCommand.Create(streams),
            InitCommand.Create(streams),
            CompletionCommand.Create(streams),
        };
        // The name of an article is never a file of options: '@' begins names like any other sign.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var isSuggestion = args is [var first, ..] && Suggestions.IsMatch(first);
        var unknown = Unknown(parsed, args);
        if (!isSuggestion && (parsed.Errors.Count > 0 || unknown.Count > 0))
        {
            // The library lists what may be written on lines of their own.
            foreach (var error in unknown.Count > 0 ? unknown : parsed.Errors.Select(error => error.Message))
            {
                streams.Error.WriteLine($"wicfactcheck: {Harmless.Sentence(error)}");
            }

            streams.Error.WriteLine("  try 'wicfactcheck --help', or '--help' after a command");
            return ExitCode.Problems;
        }

        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = streams.Out,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            }
        );
    }

    // A misspelt option would be taken for the name of an article, and a misspelt command for nothing at all.
    private static List<string> Unknown(ParseResult parsed, string[] args)
    {
        var command = parsed.CommandResult.Command;
        var options = command
            .Options.SelectMany(option => option.Aliases.Prepend(option.Name))
            .Where(name => name.StartsWith('-'))
            .Append("--help");
        var isExplicit = parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash);
        var misspelt = parsed
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => !isExplicit && token.Value is ['-', _, ..])
            .Select(token => $"no option '{token.Value}' is known; {Suggestion.For(token.Value, options, "the options are ")}");
        // The library would take what stands in brackets for something of its own.
        var commands =
            command.Subcommands.Count == 0
                ? []
                : args.Take(1)
                    .Where(first => first.StartsWith('['))
                    .Concat(parsed.UnmatchedTokens.Where(token => !token.StartsWith('-')))
                    .Take(1)
                    .Select(token =>
                        $"no command '{token}' is known; "
                        + Suggestion.For(token, command.Subcommands.Select(known => known.Name), "the commands are ")
                    );
        return [.. misspelt, .. commands];
    }
}
