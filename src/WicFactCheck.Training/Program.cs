using WicFactCheck.Training;

return CommandLine.Run(args, Console.In, Console.Out, Console.Error);
