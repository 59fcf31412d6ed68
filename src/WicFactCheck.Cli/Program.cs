using WicFactCheck.Cli;

var streams = Streams.OfProcess();
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // Only what runs until interrupted ends in an orderly way; anything else ends at once.
    pressed.Cancel = args.Contains("--watch");
    stop.Cancel();
};
var exitCode = CommandLine.Run(args, streams, Terminal.OfProcess(), stop.Token);
streams.Out.Flush();
return exitCode;
