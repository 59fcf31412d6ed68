using BenchmarkDotNet.Running;
using WicFactCheck.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(TimeBenchmarks).Assembly).Run(args);
