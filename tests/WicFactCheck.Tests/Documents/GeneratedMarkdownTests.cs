using System.Globalization;
using WicFactCheck.Documents;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

/// <summary>Articles as the generators of web sites hold them, made by chance that is the same each time.</summary>
public sealed class GeneratedMarkdownTests
{
    private const int Count = 200;

    [Fact]
    public void No_claim_comes_out_of_front_matter_a_link_a_path_a_code_or_an_attribute()
    {
        var articles = Enumerable.Range(0, Count).Select(number => Article.Made(number)).ToList();
        var report = Loaded.Check([.. articles.Select(article => (article.Path, article.Text))]);
        Assert.Equal(Count, report.Documents.Length);
        foreach (var (document, article) in report.Documents.Zip(articles))
        {
            Assert.Equal(article.Published, document.Published?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            Assert.True(document.Claims.Any(claim => claim.Value.Label == article.Lamps), article.Text);
            Assert.All(
                document.Claims,
                claim =>
                    Assert.Contains(
                        WithoutCodes(document.Document.Source[claim.Sentence]),
                        article.Told,
                        StringComparison.Ordinal
                    )
            );
        }
    }

    private static string WithoutCodes(string sentence) =>
        Unread
            .CodesIn(sentence)
            .AsEnumerable()
            .Reverse()
            .Aggregate(sentence, (words, code) => words.Remove(code.Start, code.Length));

    /// <summary>One such article.</summary>
    /// <param name="Path">Where it stands.</param>
    /// <param name="Text">What its file holds.</param>
    /// <param name="Told">The sentences that are to be read.</param>
    /// <param name="Lamps">A number that is told in them.</param>
    /// <param name="Published">The date that it carries, or null.</param>
    private sealed record Article(string Path, string Text, string Told, string Lamps, string? Published)
    {
        public static Article Made(int seed)
        {
            var chance = new Chance(seed);
            var lamps = chance.Between(20, 900).ToString(CultureInfo.InvariantCulture);
            var date = $"20{chance.Between(10, 24)}-{chance.Between(1, 12):00}-{chance.Between(1, 28):00}";
            var title = $"Lantern works in {chance.Of("Quillhaven", "Solkand", "Brindle Bay")} lend lamps";
            var sentences = new[]
            {
                $"The works lent {lamps} lamps to the town.",
                $"The mayor paid {chance.Between(10, 90)} euros for each of them.",
                $"Some {chance.Between(30, 80)} people came to the harbour.",
            };
            var body = string.Concat(sentences.Select(sentence => $"{Noise(chance)}{Woven(sentence, chance)}{Noise(chance)}"));
            return new Article(
                $"site/{seed:000}.md",
                Front(seed % 5, title, date, chance) + "\n\n" + body,
                title + "\n" + string.Join('\n', sentences),
                lamps,
                date
            );
        }

        private static string Front(int kind, string title, string date, Chance chance) =>
            kind switch
            {
                0 => $"---\ntitle: \"{title}\"\n{chance.Of("date", "pubDatetime", "published")}: {date}\nweight: {chance.Odd}\n"
                    + $"image:\n  src: /img/{chance.Odd}.jpg\n  caption: {chance.Odd} people died\n"
                    + $"tags: [{chance.Odd} dead]\n---",
                1 => $"+++\ntitle = \"{title}\"\ndate = {date}T10:00:00Z\ndescription = \"{chance.Odd} people died\"\n[extra]\n"
                    + $"views = {chance.Odd}\n+++",
                2 => $"{{\n  \"title\": \"{title}\",\n  \"date\": \"{date}\",\n"
                    + $"  \"description\": \"{chance.Odd} people died\"\n}}",
                3 => $"@def title = \"{title}\"\n@def published = \"{date}\"\n@def rss = \"{chance.Odd} people died\"",
                _ => $"<!--\n.. title: {title}\n.. date: {date} 10:00:00 UTC\n.. description: {chance.Odd} people died\n-->",
            };

        // A sentence with a link, emphasis or code in it.
        private static string Woven(string sentence, Chance chance)
        {
            var words = sentence.Split(' ');
            var at = chance.Between(1, words.Length - 2);
            words[at] = chance.Between(0, 5) switch
            {
                0 => $"[{words[at]}](https://x.example/2014/{chance.Odd}-people-died \"{chance.Odd} people died\")",
                1 => $"**{words[at]}**",
                2 => $"<span data-dead=\"{chance.Odd} people\">{words[at]}</span>",
                3 => $"[{words[at]}]({{{{< ref \"{chance.Odd}.md\" >}}}})",
                4 => $"{words[at]}{{{{% ref \"/{chance.Odd}\" %}}}}",
                _ => words[at],
            };
            return string.Join(' ', words) + "\n\n";
        }

        private static string Noise(Chance chance) =>
            chance.Between(0, 11) switch
            {
                0 => $"{{{{< figure src=\"/img/{chance.Odd}.jpg\" title=\"{chance.Odd} people died\" >}}}}\n\n",
                1 => $"{{% include gallery.html count={chance.Odd} caption=\"{chance.Odd} people died\" %}}\n\n",
                2 => $"```\n{chance.Odd} people died\n```\n\n",
                3 => $"![{chance.Odd} people died](/img/{chance.Odd}.png)\n\n",
                4 => $"<img src=\"/img/{chance.Odd}.png\" alt=\"{chance.Odd} people died\">\n\n",
                5 => $"<!-- {chance.Odd} people died -->\n\n",
                6 => $"{{% highlight text %}}\n{chance.Odd} people died\n\n{chance.Odd} people came\n{{% endhighlight %}}\n\n",
                7 => $"See https://x.example/{chance.Odd}/people-died and /srv/site/{chance.Odd}/people_died.html for it.\n\n",
                8 => $"[back]: https://x.example/{chance.Odd} \"{chance.Odd} people died\"\n\n",
                9 => $"<script>\nvar dead = \"{chance.Odd} people died\";\n</script>\n\n",
                10 => $"{{: .wide width=\"{chance.Odd}\"}}\n\n",
                _ => $"It is in `{chance.Odd} people died`, as told.\n\n",
            };
    }

    /// <summary>Numbers by chance, the same for the same seed on every machine.</summary>
    private sealed class Chance(int seed)
    {
        private uint _state = ((uint)seed * 2_654_435_761) + 12_345;

        /// <summary>A number as no sentence that is to be read has it.</summary>
        public int Odd => Between(500_000, 999_999);

        public int Between(int low, int high)
        {
            // The generator of Numerical Recipes; its high bits are the better ones.
            _state = unchecked((_state * 1_664_525) + 1_013_904_223);
            return low + (int)((_state >> 8) % (uint)(high - low + 1));
        }

        public string Of(params string[] choices) => choices[Between(0, choices.Length - 1)];
    }
}
