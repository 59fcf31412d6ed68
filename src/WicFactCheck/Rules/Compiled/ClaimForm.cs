using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Rules.Compiled;

/// <summary>What a claim rule consists of, and the words by which clauses are read.</summary>
internal static class ClaimForm
{
    public static ClaimRule Describe(RuleStream stream, ClaimRule? rule) =>
        new()
        {
            Id = RuleSetForm.Id(stream, rule?.Id),
            About = stream.Text(rule?.About),
            Subject = stream.Flag(rule?.Subject is not null) ? Role(stream, rule?.Subject) : null,
            Attribute = stream.Text(rule?.Attribute),
            Value = Role(stream, rule?.Value),
            Says = stream.Many(rule?.Says ?? [], PatternForm.Describe),
            Unless = stream.Many(rule?.Unless ?? [], PatternForm.Describe),
            Near = new MeaningSet(stream.ManyBits(rule?.Near.Ordered ?? [])),
            Counted = new MeaningSet(stream.ManyBits(rule?.Counted.Ordered ?? [])),
            Units = stream.Texts(rule?.Units ?? []),
            CountsAnything = stream.Flag(rule?.CountsAnything ?? false),
            NamesNeeded = stream.Int(rule?.NamesNeeded ?? 0),
            Stance = (Stance?)stream.IntOrNull((int?)rule?.Stance),
            Change = (Change)stream.Int((int)(rule?.Change ?? default)),
            IsCompared = stream.Flag(rule?.IsCompared ?? false),
        };

    public static ClaimWords Words(RuleStream stream, ClaimWords? words) =>
        new(
            RuleSetForm.Words(stream, words?.Empty),
            RuleSetForm.Words(stream, words?.ClauseOpeners),
            RuleSetForm.Words(stream, words?.BaseWords),
            RuleSetForm.Words(stream, words?.GrowthVerbs),
            RuleSetForm.Words(stream, words?.ChangeVerbs),
            RuleSetForm.Words(stream, words?.Beginnings),
            RuleSetForm.Words(stream, words?.WorldWords),
            RuleSetForm.Words(stream, words?.ElsewhereWords),
            RuleSetForm.Words(stream, words?.Determiners),
            RuleSetForm.Words(stream, words?.SayingVerbs),
            RuleSetForm.Words(stream, words?.SoleRoles),
            RuleSetForm.Words(stream, words?.OtherRoles),
            RuleSetForm.Map(stream, words?.Senses, static (stream, sense) => stream.Bits(sense)),
            RuleSetForm.Map(stream, words?.TimeBounds, static (stream, bound) => (TimeBound)stream.Int((int)bound)),
            new Gazetteer(RuleSetForm.Phrases(stream, words?.Places.Within, static (stream, place) => stream.Text(place)))
        );

    private static ClaimRule.Role Role(RuleStream stream, ClaimRule.Role? role) =>
        new(
            stream.Text(role?.Capture),
            stream.Many(role?.Types ?? [], static (stream, type) => (MentionType)stream.Int((int)type))
        )
        {
            TakesWords = stream.Flag(role?.TakesWords ?? false),
            HasOwnBound = stream.Flag(role?.HasOwnBound ?? false),
        };
}
