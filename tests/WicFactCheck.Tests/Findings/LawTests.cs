using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using WicFactCheck.Findings;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>What holds for any articles, tried on dossiers drawn at random.</summary>
public sealed class LawTests
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(60);

    private static readonly Gen<SourceText[]> Dossiers =
        from sentences in Sentence().ArrayOf(5)
        select sentences.Select((text, i) => new SourceText($"{i}.txt", text)).ToArray();

    private static readonly Gen<SourceText[]> Figures =
        from sentences in Figure().ArrayOf(4)
        select sentences.Select((text, i) => new SourceText($"{i}.txt", text)).ToArray();

    // Nothing follows from these but what they say.
    private static readonly Gen<SourceText[]> Years =
        from years in Gen.Choose(2012, 2016).ArrayOf(5)
        from towns in Gen.Elements("Porto", "Braga", "Faro").ArrayOf(5)
        select years
            .Zip(towns, (year, town) => $"The fourth Harbour Lights Festival was held in {town} in {year}.")
            .Select((text, i) => new SourceText($"{i}.txt", text))
            .ToArray();

    [Fact]
    public void The_order_of_the_documents_never_matters() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Dossiers.ToArbitrary(),
                dossier => Verdicts(dossier).SequenceEqual(Verdicts(dossier.Reverse()), StringComparer.Ordinal)
            )
        );

    [Fact]
    public void A_copy_of_a_document_alone_conflicts_with_nothing_new() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Dossiers.ToArbitrary(),
                dossier =>
                    Verdicts([.. dossier, new SourceText("copy.txt", dossier[0].Content)])
                        .SequenceEqual(Verdicts(dossier), StringComparer.Ordinal)
            )
        );

    [Fact]
    public void The_same_text_twice_agrees_with_itself() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Sentence().ToArbitrary(),
                sentence => Verdicts([new SourceText("a.txt", sentence), new SourceText("b.txt", sentence)]).Count == 0
            )
        );

    [Fact]
    public void The_laws_hold_for_figures_too() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Figures.ToArbitrary(),
                dossier =>
                    Verdicts(dossier).SequenceEqual(Verdicts(dossier.Reverse()), StringComparer.Ordinal)
                    && Verdicts([.. dossier, new SourceText("copy.txt", dossier[0].Content)])
                        .SequenceEqual(Verdicts(dossier), StringComparer.Ordinal)
            )
        );

    [Fact]
    public void What_articles_are_called_never_matters() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Figures.ToArbitrary(),
                dossier =>
                    Conflicts(dossier.Select((source, i) => new SourceText(dossier[^(i + 1)].Path, source.Content)))
                        .SequenceEqual(Conflicts(dossier), StringComparer.Ordinal)
            )
        );

    [Fact]
    public void A_wider_range_never_makes_a_conflict() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Gen.Choose(20, 90).Two().ToArbitrary(),
                pair =>
                    Verdicts(Lamps($"{pair.Item1}", $"{pair.Item2}")).Count
                    >= Verdicts(Lamps($"about {pair.Item1}", $"{pair.Item2}")).Count
            )
        );

    [Fact]
    public void Without_an_article_a_conflict_keeps_the_sides_that_others_take() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Years.ToArbitrary(),
                dossier =>
                    dossier.All(left =>
                        Findings(dossier)
                            .Select(finding => Told(finding, left))
                            .Where(told => told.Contains(" | ", StringComparison.Ordinal))
                            .Order(StringComparer.Ordinal)
                            .SequenceEqual(
                                Findings(dossier.Except([left])).Select(finding => Told(finding)).Order(StringComparer.Ordinal),
                                StringComparer.Ordinal
                            )
                    )
            )
        );

    [Fact]
    public void A_checker_that_remembers_finds_in_fewer_and_in_changed_articles_what_a_new_one_finds() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Dossiers.ToArbitrary(),
                dossier =>
                {
                    var remembers = new FactChecker(Shipped.Rules, remembers: true);
                    var moved = dossier.Select((source, i) => new SourceText(source.Path, dossier[^(i + 1)].Content)).ToArray();
                    return new[] { dossier, dossier[1..], moved, moved[..^1], dossier }.All(articles =>
                        Articles.Verdicts(remembers.Check(articles, [])).SequenceEqual(Verdicts(articles), StringComparer.Ordinal)
                    );
                }
            )
        );

    [Fact]
    public void A_finding_holds_with_only_the_articles_that_it_names() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Dossiers.ToArbitrary(),
                dossier =>
                    Shipped
                        .Checker.Check(dossier, [])
                        .Findings.All(finding =>
                        {
                            var named = finding
                                .Sides.SelectMany(side => side.Claims)
                                .Select(claim => claim.Document.Path)
                                .ToHashSet(StringComparer.Ordinal);
                            return Shipped
                                .Checker.Check(dossier.Where(source => named.Contains(source.Path)), [])
                                .Findings.Any(other =>
                                    other.Attribute == finding.Attribute && other.Subject.Name == finding.Subject.Name
                                );
                        })
            )
        );

    // What is known of a series at all is known from an article that a finding on it names.
    [Fact]
    public void A_finding_on_editions_names_who_tells_of_their_history()
    {
        SourceText[] dossier =
        [
            new("0.txt", "The second Harbour Lights Festival was held in 2014."),
            new("1.txt", "The fourth Harbour Lights Festival was held in 2012."),
            new("2.txt", "In 2012, the mayor spoke at the first Harbour Lights Festival."),
        ];
        var finding = Assert.Single(Findings(dossier), finding => finding.Subject.Edition?.Number == 4);
        Assert.Contains(
            "2.txt",
            finding
                .Sides.SelectMany(side => side.Claims.Concat(side.Because.SelectMany(reason => reason.Claims)))
                .Select(claim => claim.Document.Path)
        );
    }

    private static ImmutableArray<Finding> Findings(IEnumerable<SourceText> dossier) =>
        Shipped.Checker.Check(dossier, []).Findings;

    // Whatever side is shown first.
    private static IEnumerable<string> Conflicts(IEnumerable<SourceText> dossier) =>
        Findings(dossier)
            .Select(finding => string.Join(" | ", finding.Sides.Select(side => $"{side.Value}").Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);

    // A finding without what one article tells.
    private static string Told(Finding finding, SourceText? without = null) =>
        $"{finding.Subject} {finding.Attribute}: "
        + string.Join(
            " | ",
            finding.Sides.Where(side => side.Claims.Any(claim => claim.Document.Path != without?.Path)).Select(side => side.Value)
        );

    private static SourceText[] Lamps(string one, string other) =>
        [
            new SourceText("a.txt", $"The Lantern Works lent Quillhaven {one} lamps."),
            new SourceText("b.txt", $"The Lantern Works lent Quillhaven {other} lamps."),
        ];

    private static Gen<string> Figure() =>
        from number in Gen.Choose(20, 60)
        from form in Gen.Elements(
            "The Lantern Works lent Quillhaven {0} lamps.",
            "The fire at the Lantern Works killed {0} people.",
            "The pier in Quillhaven cost \u00a3{0}m.",
            "The tower in Quillhaven is {0} metres tall. It was lit in May."
        )
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, number);

    private static Gen<string> Sentence() =>
        from edition in Gen.Elements("first", "second", "3rd", "fourth")
        from year in Gen.Choose(2012, 2016)
        from form in Gen.Elements(
            "The {0} Harbour Lights Festival was held in {1}.",
            "In {1}, the mayor spoke at the {0} Harbour Lights Festival.",
            "The {0} Harbour Lights Festival opened in Porto on 3 May {1}.",
            "The Harbour Lights Festival is held every year. The {0} Harbour Lights Festival drew 1,200 visitors."
        )
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, edition, year);

    private static IReadOnlyList<string> Verdicts(IEnumerable<SourceText> dossier) =>
        Articles.Verdicts(Shipped.Checker.Check(dossier, []));
}
