using WicFactCheck.Cli;

StandardFiles.Open();
var streams = Streams.OfProcess();
using var stop = new CancellationTokenSource();
if (args.Contains("--watch"))
{
    // Only what runs until interrupted ends in an orderly way; anything else ends at once.
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        stop.Cancel();
    };
}

return streams.Guarded(() => CommandLine.Run(args, streams, Terminal.OfProcess(), stop.Token));
