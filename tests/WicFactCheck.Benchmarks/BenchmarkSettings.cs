using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace WicFactCheck.Benchmarks;

/// <summary>
/// Short runs inside this process: enough to tell whether a budget is kept. They are warmed up until the runtime has compiled
/// what is hot for the last time, else the first texts would pay for all.
/// </summary>
public sealed class BenchmarkSettings : ManualConfig
{
    public BenchmarkSettings()
    {
        AddJob(Job.ShortRun.WithWarmupCount(25).WithIterationCount(15).WithToolchain(InProcessNoEmitToolchain.Instance));
        AddColumn(new ThroughputColumn());
    }
}
