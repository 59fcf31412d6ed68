using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Entities;

/// <summary>
/// Finds whom a pronoun means: of those whom it can mean, the one most in the reader's mind, by how near, how often and as what
/// of its clauses it was mentioned (Lappin and Leass 1994). Where another one is nearly as much so, it stays open.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="chains">The chains.</param>
/// <param name="places">Where the mentions stand.</param>
internal sealed class PronounSieve(AnnotatedText text, EntityChains chains, MentionPlaces places)
{
    /// <summary>How many sentences back whom a pronoun means may have been mentioned last.</summary>
    private const int Reach = 3;

    /// <summary>The same for "it" and "they", which more things can mean.</summary>
    private const int ReachOfThings = 1;

    /// <summary>By how much the first must be ahead of the second.</summary>
    private const double Lead = 1.3;

    /// <summary>The same for "it" and "they".</summary>
    private const double LeadOfThings = 1.6;

    /// <summary>How much of its weight a mention keeps from one sentence to the next.</summary>
    private const double Fading = 0.5;

    private const double Mentioned = 100;
    private const double Parallel = 35;
    private const double OwnSubject = 60;

    /// <summary>What a name of which nothing is known weighs against one of a person.</summary>
    private const double ForUnknown = 0.7;

    private readonly EntityTerms _terms = text.Language.Entities;
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);
    private readonly TextClauses _clauses = text.Get(TextClauses.Layer);
    private readonly Binding _binding = new(text);

    /// <summary>Links a pronoun to whom it means, where one is.</summary>
    /// <returns>Whether one is.</returns>
    public bool Resolve(EntityMention pronoun) =>
        _terms.Reflexives.Contains(pronoun.Key)
            ? !IsEmphatic(pronoun)
                && SubjectOver(pronoun) is { } own
                && PronounAgreement.May(chains.TraitsOf(own), pronoun)
                && chains.Join(pronoun, own, EntitySieve.Reflexive)
            : Best(pronoun) is { } meant && chains.Join(pronoun, meant, EntitySieve.Pronoun);

    /// <summary>Links the "I" of a quotation to the one who is told to say it.</summary>
    public void ResolveSpeaker(EntityMention speaker)
    {
        if (
            SpeakerOver(speaker) is { } told
            && chains.TraitsOf(told) is { IsPlural: false, Kind: EntityKind.Person or EntityKind.Unknown }
        )
        {
            chains.Join(speaker, told, EntitySieve.Speaker);
        }
    }

    private EntityMention? SpeakerOver(EntityMention mention) =>
        _clauses.AttributionOf(mention.Tokens) is { Speaker: { } word } ? places.At(mention.Sentence, word) : null;

    // "the mill itself": it only stresses the mill, whatever the clause is about.
    private bool IsEmphatic(EntityMention pronoun) =>
        pronoun.Word > 0 && _trees.All[pronoun.Sentence][pronoun.Word - 1].Tag.IsNominal;

    // The subject of the clause that a pronoun stands in.
    private EntityMention? SubjectOver(EntityMention pronoun) =>
        _clauses.Of(pronoun.Tokens.First).Of(pronoun.Word)?.Subject is { } subject && subject != pronoun.Word
            ? places.At(pronoun.Sentence, subject)
            : null;

    private EntityMention? Best(EntityMention pronoun)
    {
        // The "I" of what she says is she, and not whom she may be.
        var barred = Barred(pronoun);
        barred.Add(chains.Of(pronoun));
        var (reach, lead) = IsOfPeople(pronoun) ? (Reach, Lead) : (ReachOfThings, LeadOfThings);
        var weights = new Dictionary<int, (double Weight, EntityMention Last)>();
        var seen = new Dictionary<(int Chain, int Sentence), double>();
        for (var i = pronoun.Number - 1; i >= 0 && chains.Mentions[i].Sentence >= pronoun.Sentence - reach; i--)
        {
            var mention = chains.Mentions[i];
            var chain = chains.Of(mention);
            if (barred.Contains(chain) || !IsBefore(mention, pronoun) || !PronounAgreement.May(chains.TraitsOf(mention), pronoun))
            {
                continue;
            }

            var weight = WeightOf(mention, pronoun);
            var known = seen.GetValueOrDefault((chain, mention.Sentence));
            seen[(chain, mention.Sentence)] = Math.Max(known, weight);
            var added = Math.Max(0, weight - known);
            weights[chain] = weights.TryGetValue(chain, out var so) ? (so.Weight + added, so.Last) : (added, mention);
        }

        var ranked = weights.Values.OrderByDescending(pair => pair.Weight).Take(2).ToList();
        return
            ranked is [var first, ..]
            && (ranked.Count == 1 || first.Weight >= lead * ranked[1].Weight)
            && IsSomebody(pronoun, chains.TraitsOf(first.Last))
            ? first.Last
            : null;
    }

    // "it" means so many things, told in clauses or not at all, that only a body with a long name is taken for it.
    private bool IsSomebody(EntityMention pronoun, EntityTraits traits) =>
        pronoun.IsPlural
            ? traits.Kind is EntityKind.Person or EntityKind.Organisation || traits.IsGroup || HasName(traits)
            : pronoun.Gender != Gender.Neuter
                || (HasName(traits) && _trees.All[pronoun.Sentence][pronoun.Word].Tag.IsPossessive)
                || traits is { Kind: EntityKind.Organisation, IsSure: true, FullName: not null };

    private static bool HasName(EntityTraits traits) => traits.Members.Any(member => member.Form == MentionForm.Name);

    private static bool IsOfPeople(EntityMention pronoun) => pronoun.Gender is Gender.Feminine or Gender.Masculine;

    private static bool IsBefore(EntityMention mention, EntityMention pronoun) =>
        mention.Sentence < pronoun.Sentence || mention.Word < pronoun.Word;

    // Whom it can't mean by its place in the tree, or because the words are theirs.
    private HashSet<int> Barred(EntityMention pronoun)
    {
        var barred = new HashSet<int>();
        for (var i = pronoun.Number - 1; i >= 0 && chains.Mentions[i].Sentence == pronoun.Sentence; i--)
        {
            AddBarred(barred, chains.Mentions[i], pronoun);
        }

        for (var i = pronoun.Number + 1; i < chains.Mentions.Length && chains.Mentions[i].Sentence == pronoun.Sentence; i++)
        {
            AddBarred(barred, chains.Mentions[i], pronoun);
        }

        if (IsQuoted(pronoun) && SpeakerOver(pronoun) is { } speaker)
        {
            barred.Add(chains.Of(speaker));
        }

        return barred;
    }

    private void AddBarred(HashSet<int> barred, EntityMention mention, EntityMention pronoun)
    {
        if (mention.Form != MentionForm.Several && _binding.Bars(mention, pronoun))
        {
            barred.Add(chains.Of(mention));
        }
    }

    private bool IsQuoted(EntityMention mention) => text.Get(TextLayers.DirectSpeech).Contains(mention.Tokens.First);

    private double WeightOf(EntityMention mention, EntityMention pronoun)
    {
        var tree = _trees.All[mention.Sentence];
        var role = Prominence.Of(tree, mention.Word);
        var weight = Mentioned + role;
        if (Prominence.IsSubject(tree, mention.Word) && Prominence.IsSubject(_trees.All[pronoun.Sentence], pronoun.Word))
        {
            weight += Parallel;
        }

        if (mention.Sentence == pronoun.Sentence && SubjectOver(pronoun) == mention)
        {
            weight += OwnSubject;
        }

        var traits = chains.TraitsOf(mention);
        weight *= traits.Kind == EntityKind.Unknown || !traits.IsSure ? ForUnknown : 1;
        weight *= pronoun.IsPlural && !traits.IsPlural ? ForUnknown : 1;
        return weight * Math.Pow(Fading, pronoun.Sentence - mention.Sentence);
    }
}
