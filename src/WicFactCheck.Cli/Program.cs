using WicFactCheck.Cli;

var streams = Streams.OfProcess();
var exitCode = CommandLine.Run(args, streams);
streams.Out.Flush();
return exitCode;
