using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Entities;

/// <summary>
/// Chains the mentions of a text by sieves, the surest first (Raghunathan et al. 2010, Lee et al. 2013): names and what the trees
/// say over the whole text, then, in the order of the text, nouns and pronouns. What two may be meant by stays open.
/// </summary>
/// <param name="words">The words by which people, bodies and places are told from each other.</param>
internal sealed class EntityAnnotator(EntityWords words) : IAnnotator
{
    public ImmutableArray<Layer> Needs => [SentenceTrees.Layer, TextClauses.Layer, TextLayers.DirectSpeech];

    public ImmutableArray<Layer> Gives => [TextEntities.Layer];

    public void Annotate(AnnotatedText text)
    {
        var mentions = new MentionFinder(text, words).Find();
        var (chains, places) = (new EntityChains(mentions), new MentionPlaces(mentions));
        new NameSieve(text, chains).Run();
        new SyntaxSieve(text, chains, places).Run();
        var (nouns, pronouns) = (new NounSieve(text, chains), new PronounSieve(text, chains, places));
        var centers = new CenterSieve(text, chains, places);
        foreach (var mention in mentions)
        {
            switch (mention.Form)
            {
                case MentionForm.Pronoun:
                    if (!pronouns.Resolve(mention))
                    {
                        centers.Resolve(mention);
                    }

                    break;
                case MentionForm.Speaker:
                    pronouns.ResolveSpeaker(mention);
                    break;
                case MentionForm.Description or MentionForm.Aged:
                    nouns.Resolve(mention);
                    break;
                default:
                    break;
            }

            nouns.Learn(mention);
        }

        text.Fill(TextEntities.Layer, new TextEntities(text, chains, places));
    }
}
