using System.Collections.Concurrent;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Tells whether two people of one surname are whom two articles of one event are about: each is the first who is named in full
/// in the articles that name them, by a first name that is known, and these share figures and tell of no relatives.
/// </summary>
/// <param name="input">The articles.</param>
/// <param name="figures">The figures that articles share.</param>
internal sealed class LeadNames(CheckInput input, SharedFigures figures)
{
    private readonly ConcurrentDictionary<Document, string?> _leads = [];

    /// <summary>Whether they may be one person.</summary>
    public bool MayBeOne(SpeltName one, SpeltName other) =>
        one.HasSurnameOf(other)
        && HasFirstName(one)
        && HasFirstName(other)
        && one.Places.All(place => IsLead(place, one))
        && other.Places.All(place => IsLead(place, other))
        && one.Places.Any(place =>
            other.Places.Any(beside =>
                figures.AreSeveral(place.Mentions.Document, beside.Mentions.Document)
                && !RoleTerm.HasPassed(place.Mentions.Document, beside.Mentions.Document, input.Published)
            )
        );

    // A firm has a name of two words as well.
    private static bool HasFirstName(SpeltName name) => HasFirstName(name.Places[0]);

    private static bool HasFirstName(NamePlace place)
    {
        var terms = place.Mentions.Document.Text.Language.Entities;
        return place.Words.Length > 1 && (terms.IsFeminineName(place.Words[0]) || terms.IsMasculineName(place.Words[0]));
    }

    private bool IsLead(NamePlace place, SpeltName name) =>
        _leads.GetOrAdd(place.Mentions.Document, _ => LeadOf(place.Mentions)) == name.Places[0].Key;

    private static string? LeadOf(DocumentMentions mentions) => TellsOfKin(mentions.Document) ? null : FirstIn(mentions);

    private static string? FirstIn(DocumentMentions mentions) =>
        NamePlaces
            .In(mentions)
            .Where(place => HasFirstName(place) || (place.Words.Length > 1 && place.Evidence > Personhood.None))
            .OrderBy(place => place.Tokens.First)
            .Select(place => place.Key)
            .FirstOrDefault();

    // "His son takes over" is of another one of that surname; "her brother's magnet" is a thing.
    private static bool TellsOfKin(Document document)
    {
        var trees = document.Text.Get(SentenceTrees.Layer);
        return document.Text.Sentences.Any(sentence =>
        {
            var tree = trees.Of(sentence.First);
            return Enumerable
                .Range(0, tree.Length)
                .Any(word =>
                    tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: not Number.Plural }
                    && tree[word].Relation.Subtype != RelationSubtype.Possessor
                    && document.Text.Language.Kin.Knows(tree.FormOf(word))
                );
        });
    }
}
