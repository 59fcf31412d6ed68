using System.Text;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

/// <summary>What each command says of itself.</summary>
public sealed class HelpTests
{
    private static readonly string[] Commands =
    [
        "",
        "check",
        "claims",
        "dates",
        "rules",
        "rules list",
        "rules show",
        "rules test",
        "rules schema",
        "explain",
        "baseline",
        "baseline create",
        "baseline update",
        "baseline prune",
        "init",
        "completion",
    ];

    [Fact]
    public Task Help_of_every_command()
    {
        var all = new StringBuilder();
        foreach (var command in Commands)
        {
            string[] words = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
            all.Append($"$ wicfactcheck {string.Join(' ', words)}\n")
                .Append(CommandRun.Of(words).Out.Replace("testhost", "wicfactcheck", StringComparison.Ordinal));
        }

        return Verify(all.ToString());
    }

    // A command that is added has to be added here too.
    [Fact]
    public void No_command_is_left_out() =>
        Assert.All(
            Commands.Where(command => command is "" or "rules" or "baseline"),
            command =>
                Assert.All(
                    CommandRun
                        .Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])
                        .Out.Split("Commands:\n")[1]
                        .Split('\n')
                        .Where(line => line.Trim().Length > 0),
                    line => Assert.Contains($"{command} {line.Trim().Split(' ')[0]}".Trim(), Commands)
                )
        );
}
