using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Time;

namespace WicFactCheck.Rules.Compiled;

/// <summary>What the words consist of by which mentions are recognised.</summary>
internal static class MentionForm
{
    public static MentionWords Describe(RuleStream stream, MentionWords? words) =>
        new()
        {
            Numerals = new NumeralWords(
                RuleSetForm.Map(stream, words?.Numerals.Cardinals, Number),
                RuleSetForm.Map(stream, words?.Numerals.Ordinals, Number),
                RuleSetForm.Map(stream, words?.Numerals.Scales, Number),
                RuleSetForm.Map(stream, words?.Numerals.Fractions, Number)
            ),
            EventHeads = RuleSetForm.Words(stream, words?.EventHeads),
            EventNouns = RuleSetForm.Words(stream, words?.EventNouns),
            OtherCounted = RuleSetForm.Words(stream, words?.OtherCounted),
            OrganisationHeads = RuleSetForm.Words(stream, words?.OrganisationHeads),
            AnyOrganisation = RuleSetForm.Words(stream, words?.AnyOrganisation),
            PersonTitles = RuleSetForm.Words(stream, words?.PersonTitles),
            RoleHeads = RuleSetForm.Words(stream, words?.RoleHeads),
            Directions = RuleSetForm.Map(stream, words?.Directions, Integer),
            Sides = RuleSetForm.Words(stream, words?.Sides),
            FunctionWords = RuleSetForm.Words(stream, words?.FunctionWords),
            CommonOpeners = RuleSetForm.Words(stream, words?.CommonOpeners),
            NameOpeners = RuleSetForm.Words(stream, words?.NameOpeners),
            NameJoiners = RuleSetForm.Words(stream, words?.NameJoiners),
            EventAdjectives = RuleSetForm.Words(stream, words?.EventAdjectives),
            EditionNumbers = RuleSetForm.Map(stream, words?.EditionNumbers, Integer),
            Currencies = RuleSetForm.Phrases(stream, words?.Currencies, static (stream, currency) => stream.Text(currency)),
            ScaleSuffixes = RuleSetForm.Phrases(stream, words?.ScaleSuffixes, Number),
            Shares = RuleSetForm.Phrases(stream, words?.Shares, Unit),
            Measures = RuleSetForm.Phrases(stream, words?.Measures, Unit),
            FractionParts = RuleSetForm.Map(stream, words?.FractionParts, Number),
            ComparingWords = RuleSetForm.Words(stream, words?.ComparingWords),
            RangeRefusals = RuleSetForm.Words(stream, words?.RangeRefusals),
            WholeOpeners = RuleSetForm.Words(stream, words?.WholeOpeners),
            PluralNouns = RuleSetForm.Words(stream, words?.PluralNouns),
            NounAdjectives = RuleSetForm.Words(stream, words?.NounAdjectives),
            LabelNouns = RuleSetForm.Words(stream, words?.LabelNouns),
            Voters = RuleSetForm.Words(stream, words?.Voters),
            VotingVerbs = RuleSetForm.Words(stream, words?.VotingVerbs),
            NoNouns = RuleSetForm.Words(stream, words?.NoNouns),
            QuantityModifiers = RuleSetForm.Phrases(
                stream,
                words?.QuantityModifiers,
                static (stream, modifier) => (QuantityModifier)stream.Int((int)modifier)
            ),
            KnownSeries = stream.Many(words?.KnownSeries ?? [], Series),
            Entities = RuleSetForm.Phrases(stream, words?.Entities, static (stream, entity) => stream.Shared(entity, Entity)),
        };

    private static decimal Number(RuleStream stream, decimal number) => stream.Decimal(number);

    private static int Integer(RuleStream stream, int number) => stream.Int(number);

    private static MeasureUnit Unit(RuleStream stream, MeasureUnit unit) =>
        new(stream.Text(unit.Unit), stream.Decimal(unit.Factor));

    private static Series Series(RuleStream stream, Series? series) =>
        new()
        {
            Name = stream.Text(series?.Name),
            Aliases = stream.Texts(series?.Aliases ?? []),
            Every = stream.Flag(series?.Every is not null) ? Every(stream, series?.Every) : null,
            First = stream.IntOrNull(series?.First),
        };

    // A period is told in one unit.
    private static Amount Every(RuleStream stream, Amount? every) =>
        Amount.Of(stream.Decimal(every?.First.Count ?? 0), (TimeUnit)stream.Int((int)(every?.First.Unit ?? default)));

    private static Entity Entity(RuleStream stream, Entity? entity) =>
        new(
            stream.Text(entity?.Name),
            (MentionType)stream.Int((int)(entity?.Kind ?? default)),
            stream.Texts(entity?.Aliases ?? [])
        );
}
