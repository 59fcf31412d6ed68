using System.CommandLine;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Training.Alignment;
using WicFactCheck.Training.Coreference;
using WicFactCheck.Training.Evaluation;
using WicFactCheck.Training.Identification;
using WicFactCheck.Training.Lexicon;
using WicFactCheck.Training.Parsing;

namespace WicFactCheck.Training;

/// <summary>The verbs of the program; a new one is a line here.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Makes the models that WicFactCheck reads articles with, and shows how they read.")
        {
            new Command("language", "Models of languages: English (en), and what tells languages apart (identifier).")
            {
                English(output),
                Identifier(output),
            },
            Parse(input, output),
            Alignment(output),
            Pairs(output),
            Coreference(output),
            People(),
        };
        return root.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    private static Command English(TextWriter output)
    {
        var data = new Option<string>("--data") { Description = "Folder of the data, as the README says.", Required = true };
        var folder = new Option<string>("--out") { Description = "Folder for the model and its card.", Required = true };
        var seed = new Option<int>("--seed") { Description = "Where chance begins.", DefaultValueFactory = _ => 1 };
        var epochs = new Option<int>("--epochs")
        {
            Description = "How often all sentences are learned from.",
            DefaultValueFactory = _ => new ParserOptions().Epochs,
        };
        var command = new Command("en", "Train the tagger, lemmatizer and parser of English.") { data, folder, seed, epochs };
        command.SetAction(parsed =>
            new LanguageTraining(
                parsed.GetRequiredValue(data),
                parsed.GetRequiredValue(folder),
                parsed.GetValue(seed),
                output
            ).Run(new ParserOptions { Epochs = parsed.GetValue(epochs) })
        );
        return command;
    }

    private static Command Identifier(TextWriter output)
    {
        var data = new Option<string>("--data") { Description = "Folder of the data, as the README says.", Required = true };
        var folder = new Option<string>("--out") { Description = "Folder for the model and its card.", Required = true };
        var command = new Command("identifier", "Count the trigrams by which languages are told apart.") { data, folder };
        command.SetAction(parsed =>
            new IdentifierTraining(parsed.GetRequiredValue(data), parsed.GetRequiredValue(folder), output).Run()
        );
        return command;
    }

    private static Command Alignment(TextWriter output)
    {
        var data = new Option<string[]>("--data")
        {
            Description = "Folders of labelled clusters, beside each other.",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        var hard = new Option<string[]>("--hard")
        {
            Description = "More such folders, with more that looks like a contradiction than news has.",
            AllowMultipleArgumentsPerToken = true,
        };
        var news = new Option<string?>("--news") { Description = "Folder of unlabelled news, a folder for each incident." };
        var kept = new Option<string[]>("--except")
        {
            Description = "Incidents that are kept for measuring.",
            AllowMultipleArgumentsPerToken = true,
        };
        var judged = new Option<string?>("--judged") { Description = "File of pairs of that news that people judged." };
        var file = new Option<string>("--out") { Description = "File for the weights.", Required = true };
        var shown = new Option<int>("--show") { Description = "How many of the likeliest pairs are shown." };
        var command = new Command("alignment", "Learn when two figures contradict each other.")
        {
            data,
            hard,
            news,
            kept,
            judged,
            file,
            shown,
        };
        command.SetAction(parsed =>
            new AlignmentCommand(
                [.. parsed.GetRequiredValue(data)],
                [.. parsed.GetValue(hard) ?? []],
                parsed.GetValue(news),
                [.. parsed.GetValue(kept) ?? []],
                parsed.GetValue(judged),
                parsed.GetRequiredValue(file),
                output
            ).Run(parsed.GetValue(shown))
        );
        return command;
    }

    private static Command Pairs(TextWriter output)
    {
        var news = new Argument<string[]>("incidents")
        {
            Description = "Folders of unlabelled news, each with the articles of an incident.",
        };
        var least = new Option<double>("--least")
        {
            Description = "How sure a pair is at least, from 0 to 1.",
            DefaultValueFactory = _ => 0.1,
        };
        var command = new Command("pairs", "Write the likeliest conflicts of unlabelled news as JSON, for people to judge.")
        {
            news,
            least,
        };
        command.SetAction(parsed => new PairsCommand([.. parsed.GetRequiredValue(news)], parsed.GetValue(least), output).Run());
        return command;
    }

    private static Command Coreference(TextWriter output)
    {
        var data = new Option<string>("--data") { Description = "Folder of the data, as the README says.", Required = true };
        var folder = new Option<string?>("--out") { Description = "Folder for the card." };
        var part = new Option<string>("--part")
        {
            Description = "Documents of which portion: train, dev or test.",
            DefaultValueFactory = _ => "test",
        };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Show the links, the wrong ones with a minus." };
        var command = new Command("coreference", "Measure who is meant, against what people marked.")
        {
            data,
            folder,
            part,
            verbose,
        };
        command.SetAction(parsed =>
            new CoreferenceCommand(parsed.GetRequiredValue(data), parsed.GetValue(folder), output).Run(
                parsed.GetValue(part) ?? "test",
                parsed.GetValue(verbose)
            )
        );
        return command;
    }

    private static Command People()
    {
        var data = new Option<string>("--data") { Description = "Folder of the data, as the README says.", Required = true };
        var file = new Option<string>("--out") { Description = "File for the list.", Required = true };
        var command = new Command("people", "List the nouns that mean people.") { data, file };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(data);
            var words = new PeopleWords(Path.Combine(folder, "wordnet"), new Scowl(Path.Combine(folder, "scowl")));
            File.WriteAllText(parsed.GetRequiredValue(file), words.ToYaml());
        });
        return command;
    }

    private static Command Parse(TextReader input, TextWriter output)
    {
        var file = new Option<string?>("--model") { Description = "A model file, instead of the one in the program." };
        var command = new Command("parse", "Print the trees of sentences, one a line on standard input, as CoNLL-U.") { file };
        command.SetAction(parsed =>
        {
            var model = parsed.GetValue(file) is { } path ? ParserModel.Read(File.ReadAllBytes(path)) : EnglishModel.Instance;
            var writer = new ConlluWriter(model, output);
            while (input.ReadLine() is { } sentence)
            {
                writer.Write(sentence);
            }
        });
        return command;
    }
}
