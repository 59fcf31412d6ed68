using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds for each value of an article the rule that names what it is a value of: by the noun that it counts, by the nearest
/// word of a rule in its clause, or by a rule that takes any value of the kind.
/// </summary>
internal sealed class FigureReader(FigureRules rules, DocumentMentions mentions, ClauseReader clauses)
{
    private const int Reach = 24;

    /// <summary>The most tokens from "to" to the noun of a source: "according to a Quill Police news release".</summary>
    private const int LongestSource = 6;

    // Rules that need no word near the value come last, those that name the noun before those that don't.
    private const int CountedAlone = 1000;
    private const int Any = 2000;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly ElidedNouns _elided = new(mentions, clauses.IsPerson);
    private readonly CueVerbs _verbs = new(mentions.Document.Text);
    private readonly CountPredicates _predicates = new(mentions.Document.Text);

    /// <summary>The reading of a value, or null where no rule takes it.</summary>
    public FigureReading? Read(Mention value)
    {
        if ((OwnNoun(value) ?? NounInTree(value)) is { } own)
        {
            return Read(value, own);
        }

        var elided = _elided.Of(value);
        var found = Read(value, elided) ?? (elided is null ? ReadOpen(value) : null);
        // "Two wars were fought, and 4,000 died": what died were people.
        return
            elided is null
            || found is { Rule.IsSpecific: true }
            || Read(value, noun: null) is not { Rule.IsSpecific: true, Word: { } cue } by
            || !(by.Rule.IsGoverned || _verbs.IsOf(cue, value.Tokens))
            ? found
            : by;
    }

    // A number of something that is left open: it is compared by what was told of last before it, which it needn't count.
    private FigureReading? ReadOpen(Mention value) =>
        _elided.LastBefore(value) is { } last && Read(value, last) is { Rule.IsSpecific: false } open
            ? open with
            {
                Word = null,
            }
            : null;

    private int? OwnNoun(Mention value) =>
        value switch
        {
            QuantityMention { Noun: { } noun } => _verbs.IsOf(noun, value.Tokens) ? null : noun,
            OrdinalMention ordinal => ordinal.Noun,
            DirectionMention direction => direction.Noun,
            SiteMention site => site.Told,
            _ => null,
        };

    // "two first-degree charges", "a 90.4 passer rating"
    private int? NounInTree(Mention value) =>
        value is QuantityMention { Noun: null, IsHowOften: false, Quantity.Kind: QuantityKind.Number }
        && _verbs.NounOf(value.Tokens) is { } noun
            ? noun
            : null;

    private FigureReading? Read(Mention value, int? noun)
    {
        var types = MentionTypes.Of(value);
        var counted = noun is { } head ? clauses.WordAt(head) : 0;
        var best = (Distance: int.MaxValue, Rule: -1, Word: (int?)null);
        foreach (var rule in rules.WithoutWord)
        {
            var distance = rules.All[rule].Counted.Count == 0 ? Any : CountedAlone;
            if (distance < best.Distance && Takes(rules.All[rule], value, types, counted))
            {
                best = (distance, rule, noun);
            }
        }

        var isThing = noun is { } thing && _text.Language.Counts.Things.ContainsInAnyCase(_text[thing]) && _verbs.IsNoun(thing);
        foreach (var (rule, word, distance) in Cues(value, noun))
        {
            if (
                (distance, rule).CompareTo((best.Distance, best.Rule)) < 0
                && !(isThing && rules.All[rule].IsSpecific)
                && Takes(rules.All[rule], value, types, counted)
            )
            {
                best = (distance, rule, word);
            }
        }

        // "one more thing", "for the first time" are told of everything.
        return
            best.Rule < 0
            || (!rules.All[best.Rule].IsSpecific && IsOne(value))
            || (noun is null && IsPart(rules.All[best.Rule], value))
            ? null
            : new FigureReading(rules.All[best.Rule], best.Word, noun)
            {
                IsBesideOtherVerb = best.Word is null && HasOtherVerb(value.Tokens),
            };
    }

    /// <summary>Why no rule takes a value, in words for those who write rules.</summary>
    public string WhyNot(Mention value)
    {
        var noun = (value as QuantityMention)?.Noun ?? (value as OrdinalMention)?.Noun;
        var counted = noun is { } head ? $"it counts '{_text[head]}', which no rule counts" : "it counts nothing that is named";
        var known = Cues(value, noun).Select(cue => (_text[cue.Word].ToString(), rules.All[cue.Rule].Id)).Distinct().ToList();
        return IsOne(value) ? "one of something is told of everything"
            : known.Count == 0 ? $"{counted}, and no word that a rule has in 'near' stands in its clause"
            : $"{counted}; near it stand words of rules for other kinds of values: "
                + string.Join(", ", known.Select(cue => $"'{cue.Item1}' ({cue.Id})"));
    }

    private static bool Takes(ClaimRule rule, Mention value, ReadOnlySpan<MentionType> types, ulong counted)
    {
        foreach (var type in types)
        {
            if (rule.Value.Types.Contains(type))
            {
                return (rule.Units.IsEmpty || IsIn(rule, value)) && Counts(rule, counted, types);
            }
        }

        return false;
    }

    private static bool IsOne(Mention value) =>
        value
            is QuantityMention { Quantity: { Kind: QuantityKind.Number, Told: 1, Modifier: null } }
                or OrdinalMention { Number: 1 };

    // There are no 4.5 people.
    private static bool IsPart(ClaimRule rule, Mention value) =>
        rule is { IsSpecific: true, Counted.Count: > 0 }
        && value is QuantityMention { Quantity: { Kind: QuantityKind.Number, Told: var told } }
        && told % 1 != 0;

    private static bool IsIn(ClaimRule rule, Mention value) =>
        value is QuantityMention { Quantity.Unit: { } unit } && rule.Units.Contains(unit);

    // A number that counts nothing named needs a word near it; a sum of money doesn't.
    private static bool Counts(ClaimRule rule, ulong counted, ReadOnlySpan<MentionType> types) =>
        counted == 0 ? rule.Near.Count > 0 || (rule.Counted.Count == 0 && !types.Contains(MentionType.Number))
        : rule.Counted.Count > 0 ? rule.Counted.Contains(counted) || rule.Near.Contains(counted)
        : rule.CountsAnything || rule.Near.Count == 0 || rule.Near.Contains(counted);

    // The rules that have a word said of what the value counts come first, then those that have one in its clause.
    private IEnumerable<(int Rule, int Word, int Distance)> Cues(Mention mention, int? noun)
    {
        if (mention is QuantityMention { IsHowOften: false, Quantity.Kind: QuantityKind.Number } counted)
        {
            var place = 0;
            foreach (var word in _predicates.Of(counted, noun))
            {
                place++;
                foreach (var rule in RulesOf(word))
                {
                    if (rules.All[rule].IsGoverned)
                    {
                        yield return (rule, word, place);
                    }
                }
            }
        }

        foreach (var cue in CuesNear(mention))
        {
            if (!rules.All[cue.Rule].IsGoverned)
            {
                yield return cue;
            }
        }
    }

    private ImmutableArray<int> RulesOf(int token) =>
        clauses.WordAt(token) is var word and not 0 && rules.ByWord.TryGetValue(word, out var known) ? known : [];

    // How far a word of a rule stands from the value in its clause; a noun that is counted is nearest of all.
    private IEnumerable<(int Rule, int Word, int Distance)> CuesNear(Mention mention)
    {
        var value = mention.Tokens;
        var clause = clauses.ClauseOf(value);
        var (first, end) = (Math.Max(clause.First, value.First - Reach), Math.Min(clause.End, value.End + Reach));
        for (var i = first; i < end; i++)
        {
            if (
                (i >= value.First && i < value.End)
                || clauses.WordAt(i) is not (var word and not 0)
                || !rules.ByWord.TryGetValue(word, out var known)
                || (i + 1 < end && _text.Language.Claims.AfterIdiom.Contains(_text[i + 1]))
                || IsOfSource(i, value)
                || IsOfOtherVerb(i, value)
                || (mention is QuantityMention number && _verbs.HasOthers(i, number))
            )
            {
                continue;
            }

            // What stands after a value belongs to it a little less than what stands before.
            var distance = i < value.First ? (value.First - i) * 2 : ((i - value.End + 1) * 2) + 1;
            distance += Between(i, value) * 6;
            foreach (var rule in known)
            {
                yield return (rule, i, distance);
            }
        }
    }

    // In "sank at 5 p.m., according to a news release" nothing was released then.
    private bool IsOfSource(int word, TokenRange value)
    {
        var first = _text.SentenceOf(word).First;
        for (var i = word; i > Math.Max(first, word - LongestSource); i--)
        {
            if (_text.Language.Claims.To.Contains(_text[i]) && _text.Language.Claims.According.Contains(_text[i - 1]))
            {
                return value.First < i || HasCommaBetween(word, value.First);
            }
        }

        return false;
    }

    private bool HasCommaBetween(int word, int value) =>
        Enumerable.Range(word, Math.Max(0, value - word)).Any(i => _text[i] is ",");

    private bool HasOtherVerb(TokenRange value)
    {
        var clause = clauses.ClauseOf(value);
        return Enumerable
            .Range(clause.First, clause.Length)
            .Any(i =>
                (i < value.First || i >= value.End) && rules.ByWord.ContainsKey(clauses.WordAt(i)) && IsOfOtherVerb(i, value)
            );
    }

    // "She has died after she fell on Monday": on that day she fell.
    private bool IsOfOtherVerb(int word, TokenRange value)
    {
        if (mentions.ValueAt(value.First) is not TimeMention { Expression.Value: CalendarTime })
        {
            return false;
        }

        var tree = _trees.Of(value.First);
        return tree.HeadOf(value) is { } day
            && tree[day].Relation.Relation is Relation.Oblique or Relation.AdverbialModifier or Relation.NominalModifier
            && tree.IsSure(day)
            && tree.HeadOf(new TokenRange(word, word + 1)) is { } other
            && (tree[other].Tag.PartOfSpeech == PartOfSpeech.Verb || IsAside(tree, other, tree[day].Head))
            && tree[tree[day].Head] is { Tag.PartOfSpeech: PartOfSpeech.Verb, Lemma: var verb }
            && _text.Language.Clauses.RolesOf(verb) == ClauseRoles.None
            && !CueVerbs.IsJoined(tree, tree[day].Head, other)
            && !CueVerbs.IsJoined(tree, other, tree[day].Head);
    }

    // "was fined on Monday for the death of", "opened a shop of cakes on Monday"; "was hurt in the crash on Monday" tells of
    // the crash.
    private bool IsAside(SentenceTree tree, int noun, int verb) =>
        tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun
        && tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb
        && !(tree[noun].Head == verb && tree[noun].Relation.Relation is Relation.Subject or Relation.Object)
        && !(
            tree[noun].Head == verb
            && tree.ChildOf(noun, Relation.CaseMarking) is { } marker
            && tree.Is(marker, _text.Language.Sites.Within)
        );

    // Other values on the way to a word are likelier its own.
    private int Between(int word, TokenRange value) =>
        mentions.CountValues(word < value.First ? new TokenRange(word + 1, value.First) : new TokenRange(value.End, word));
}

/// <summary>What a value was read as.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Word">The token by which the rule knew it; null for a rule that takes any value.</param>
/// <param name="Noun">The token of the noun that the value counts, if any.</param>
internal sealed record FigureReading(ClaimRule Rule, int? Word, int? Noun)
{
    /// <summary>Whether a word of a rule stands in its clause that is another verb than that of a time.</summary>
    public bool IsBesideOtherVerb { get; init; }
}
