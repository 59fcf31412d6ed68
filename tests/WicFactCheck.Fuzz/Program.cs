using System.CommandLine;
using WicFactCheck.Fuzz;

var inputs = new Option<long>("--inputs")
{
    Description = "How many inputs, over all targets.",
    DefaultValueFactory = _ => long.MaxValue,
};
var seconds = new Option<int>("--seconds")
{
    Description = "How long, over all targets; whichever is over first ends the run.",
    DefaultValueFactory = _ => int.MaxValue,
};
var seed = new Option<int>("--seed") { Description = "Where chance begins; the same seed gives the same inputs." };
var names = new Option<string[]>("--target")
{
    Description =
        $"What is given inputs; may be given several times: {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}.",
};
names.AcceptOnlyFromAmong([.. FuzzTargets.All.Select(target => target.Name)]);
var folder = new Option<string?>("--save")
{
    Description = "A folder for the inputs that end or slow something.",
    HelpName = "FOLDER",
};
var only = new Option<long?>("--only") { Description = "Try this input alone, by its number, and save it." };
var pieces = new Option<int>("--grow")
{
    Description =
        "Instead of inputs by chance, repeat all sequences of so many pieces of each language, to see how the time grows.",
};
var root = new RootCommand(
    "Gives readers, rules, settings and baselines what strangers might, and tells what ends or slows them."
)
{
    inputs,
    seconds,
    seed,
    names,
    folder,
    only,
    pieces,
};
root.SetAction(parsed =>
{
    var run = new FuzzRun(
        [.. FuzzTargets.All.Where(target => parsed.GetValue(names) is not [_, ..] named || named.Contains(target.Name))],
        parsed.GetValue(seed),
        parsed.GetValue(folder),
        Console.Out
    );
    return parsed.GetValue(pieces) is > 0 and var length
        ? run.Grow(length)
        : run.Run(parsed.GetValue(only), parsed.GetValue(inputs), TimeSpan.FromSeconds(parsed.GetValue(seconds)));
});
return root.Parse(args).Invoke();
