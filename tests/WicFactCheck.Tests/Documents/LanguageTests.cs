using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Reports;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Documents;

/// <summary>What is in a language that can't be read is told so, and not read as English.</summary>
public sealed class LanguageTests
{
    private const string English =
        "The kiln fair drew 420 potters to the old harbour last year, and the town hopes for more of them this time.";
    private const string French =
        "La foire des potiers a attiré 420 artisans dans le vieux port, et la ville en espère encore plus cette fois-ci, "
        + "malgré la pluie que tout le monde attend pour la fin de la semaine.";
    private const string Chinese = "窑火节去年吸引了420名陶艺师。今年的活动将于5月3日开幕。1000人报名。";

    [Theory]
    [InlineData(French, "French")]
    [InlineData(Chinese, "Chinese")]
    [InlineData("Kilns and potters\n\n" + French, "French")]
    [InlineData(English + "\n\n" + French + "\n\n" + French + "\n\n" + French, "French")]
    public void An_article_in_another_language_is_told_with_its_place_and_the_rest_is_checked(string text, string language)
    {
        var report = Articles.Check(("a.txt", text), ("b.txt", English));
        var problem = Assert.Single(report.Problems);
        Assert.Equal(
            ("a.txt", 1, 1, $"this article is in {language}, and only English can be read"),
            (problem.Path, problem.Line, problem.Column, problem.Message)
        );
        Assert.Equal("b.txt", Assert.Single(report.Documents).Document.Path);
    }

    [Fact]
    public void A_paragraph_in_another_language_makes_no_claims() =>
        Assert.Equal(
            ["a.txt:1", "a.txt:5"],
            Claims($"{English}\n\n{French}\n\nIt sold 300 tickets for the opening night, too.").Distinct(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("She called it “la fête la plus belle que nous ayons jamais vue dans ce port”, and 420 potters came to see it.")]
    [InlineData("Ferrante, Bassani, Tedeschi, Grimaldi and Caracciolo drew 420 potters.")]
    [InlineData("420 potters came.")]
    public void Foreign_words_names_and_short_texts_do_not_keep_English_from_being_read(string text) =>
        Assert.NotEmpty(Claims(text));

    [Theory]
    [InlineData("lang: fr", "420 potiers.", "the language 'fr', as it states")]
    [InlineData("language: de-AT", "420 Töpfer.", "the language 'de', as it states")]
    [InlineData("lang: en", French, "French")]
    [InlineData("lang: en", "420 potters.", null)]
    [InlineData("lang: fr", English, null)]
    [InlineData("lang: fr", "There were 420 potters in the harbour.", null)]
    [InlineData("language: markdown", "420 potters.", null)]
    [InlineData("lang: und", "420 potters.", null)]
    public void What_a_file_states_decides_where_its_letters_do_not(string stated, string text, string? language) =>
        Assert.Equal(
            language is null ? [] : [$"this article is in {language}, and only English can be read"],
            Loaded.Load("a.md", $"---\n{stated}\n---\n\n{text}\n").Problems.Select(problem => problem.Message)
        );

    [Theory]
    [InlineData("a.html", "<html lang=\"fr\"><p>420 potiers.</p></html>")]
    [InlineData("a.json", "{\"headline\": \"Potiers\", \"body\": \"420 potiers sont venus.\", \"language\": \"fr\"}")]
    public void Pages_and_objects_state_it_too(string path, string content) =>
        Assert.Equal(
            "this article is in the language 'fr', as it states, and only English can be read",
            Assert.Single(Loaded.Load(path, content).Problems).Message
        );

    [Fact]
    public void Of_several_articles_in_a_file_the_others_are_read()
    {
        var file = Loaded.Load(
            "a.json",
            $$"""[{"headline": "Foire", "body": "{{French}}"}, {"headline": "Fair", "body": "{{English}}"}]"""
        );
        Assert.Equal("a.json#1", Assert.Single(file.Problems).Path);
        Assert.Equal("a.json#2", Assert.Single(file.Articles).Source.Path);
    }

    [Fact]
    public void All_labelled_articles_are_English()
    {
        var folder = Repository.Folder("tests", "WicFactCheck.Evaluation", "Data");
        var articles = Directory
            .EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .Select(path => DocumentReaders.Read(new SourceText(Path.GetRelativePath(folder, path), File.ReadAllText(path))))
            .ToList();
        Assert.NotEmpty(articles);
        Assert.All(
            articles,
            article =>
            {
                Assert.Null(article.OtherLanguage);
                Assert.DoesNotContain(article.Blocks, block => block.Kind == BlockKind.Foreign);
            }
        );
    }

    [Fact]
    public void The_program_tells_it_and_exits_as_for_what_can_not_be_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Chinese);
        Assert.All(
            new[] { "check", "claims", "dates" },
            verb =>
            {
                var run = CommandRun.Of(verb, path);
                Assert.Equal(2, run.ExitCode);
                Assert.Contains("a.txt:1:1: problem: this article is in Chinese", run.Error, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_document_of_a_corpus_in_another_language_has_no_times()
    {
        var run = CommandRun.WithInput($$"""{"id": "1", "text": "{{Chinese}}"}""", "dates", "--jsonl", "-");
        Assert.Equal((2, "{\"id\":\"1\",\"timex\":[]}\n"), (run.ExitCode, run.Out));
        Assert.StartsWith("-:1: problem: this document is in Chinese", run.Error, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Claims(string text) =>
        [
            .. Articles
                .Check(("a.txt", text))
                .Documents[0]
                .Claims.Select(claim => Places.Of(claim).Split(':') is [var path, var line, ..] ? $"{path}:{line}" : ""),
        ];
}
