using System.CommandLine;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>completion</c>: what a shell needs to complete this program's commands and options.</summary>
/// <remarks>The program itself knows what fits: System.CommandLine answers to <c>[suggest:POSITION] LINE</c>.</remarks>
internal static class CompletionCommand
{
    private const string Bash = """
        _wicfactcheck() {
          local IFS=$'\n'
          COMPREPLY=($(wicfactcheck "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null | grep -F -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _wicfactcheck wicfactcheck

        """;

    private const string Zsh = """
        _wicfactcheck() {
          local -a found
          found=("${(@f)$(wicfactcheck "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -- $found
          _files
        }
        compdef _wicfactcheck wicfactcheck

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName wicfactcheck -ScriptBlock {
          param($word, $line, $position)
          wicfactcheck "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }

        """;

    public static Command Create(Streams streams)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var command = new Command(
            "completion",
            "Print what a shell needs for completion: eval \"$(wicfactcheck completion bash)\"."
        )
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            streams.Out.Write(
                (
                    parsed.GetValue(shell) switch
                    {
                        "zsh" => Zsh,
                        "pwsh" => PowerShell,
                        _ => Bash,
                    }
                ).ReplaceLineEndings("\n")
            );
            return ExitCode.Clean;
        });
        return command;
    }
}
