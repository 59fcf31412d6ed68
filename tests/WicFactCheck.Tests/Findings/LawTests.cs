using FsCheck;
using FsCheck.Fluent;
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
                Figure()
                    .ArrayOf(4)
                    .Select(texts => texts.Select((text, i) => new SourceText($"{i}.txt", text)).ToArray())
                    .ToArbitrary(),
                dossier =>
                    Verdicts(dossier).SequenceEqual(Verdicts(dossier.Reverse()), StringComparer.Ordinal)
                    && Verdicts([.. dossier, new SourceText("copy.txt", dossier[0].Content)])
                        .SequenceEqual(Verdicts(dossier), StringComparer.Ordinal)
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
    public void Without_a_document_no_finding_comes_up_that_rests_on_it() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Dossiers.ToArbitrary(),
                dossier =>
                    dossier.All(left =>
                        Shipped
                            .Checker.Check(dossier.Except([left]), [])
                            .Findings.All(finding =>
                                finding
                                    .Sides.SelectMany(side =>
                                        side.Claims.Concat(side.Because.SelectMany(reason => reason.Claims))
                                    )
                                    .All(claim => claim.Document.Path != left.Path)
                            )
                    )
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
