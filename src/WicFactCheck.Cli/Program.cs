using WicFactCheck.Cli;

// No heap of this size is worth a collection; a larger one is collected as ever.
_ = GC.TryStartNoGCRegion(24_000_000);
if (args is ["check" or "claims" or "dates", ..])
{
    ShippedRules.BeginReading();
}

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
