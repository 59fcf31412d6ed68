using WicFactCheck.Languages;

namespace WicFactCheck.Alignment;

/// <summary>Whether two ages are those of one person, by the name and by what the articles call whoever it is.</summary>
internal static class PersonFeatures
{
    /// <summary>Writes them; nothing where the figures are no ages.</summary>
    public static void Add(PairVector features, FigurePair pair, IWordSpace space)
    {
        if (pair.One.Person is not { } one || pair.Other.Person is not { } other)
        {
            return;
        }

        var areShared = one.Nouns.Intersect(other.Nouns, StringComparer.Ordinal).Any();
        features.Set(PairFeature.SamePerson, one.IsNamed && other.IsNamed);
        features.Set(PairFeature.PersonOnOneSide, one.IsNamed != other.IsNamed);
        features.Set(PairFeature.SamePersonNoun, areShared);
        features.Set(PairFeature.OtherPersonNouns, !areShared && one.Nouns.Count > 0 && other.Nouns.Count > 0);
        features.Set(
            PairFeature.SeveralOfPersonNoun,
            one.OfSeveral.Intersect(other.Nouns, StringComparer.Ordinal).Any()
                || other.OfSeveral.Intersect(one.Nouns, StringComparer.Ordinal).Any()
        );
        features.Set(PairFeature.PersonToldBeside, one.IsToldBeside(other) || other.IsToldBeside(one));
        features[PairFeature.PersonNounSimilarity] = (float)
            one.Nouns.SelectMany(noun => other.Nouns.Select(beside => space.Similarity(noun, beside))).DefaultIfEmpty().Max();
    }
}
