using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads from the trees of an article who is the only one of a kind for somebody or something: husbands and wives, homes, places
/// of birth and death, countries, makers of works, winners, hosts, holders of records, seats and founders; and where things lie.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words for what people are, and for works.</param>
/// <param name="titles">The titles in the article.</param>
internal sealed class TieReader(DocumentMentions mentions, ClaimWords words, IReadOnlyList<TitleMention> titles)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly TiePhrases _phrases = new(mentions);

    /// <summary>The ties, in the order of the text.</summary>
    public IEnumerable<TieMention> Read()
    {
        var parties = new TieParties(mentions);
        var things = new TieThings(mentions, words, titles);
        var places = new TiePlaces(mentions, parties);
        var loners = new TieLoners(mentions, parties);
        var bodies = new TieBodies(mentions, parties);
        var verbs = new TieVerbs(mentions, parties, things, places, loners, bodies);
        var nouns = new TieNouns(mentions, words, parties, things, verbs, places, loners);
        var offsets = new TieOffsets(mentions, parties);
        Func<SentenceTree, int, FoundTie?>[] readers =
        [
            new TieHomes(mentions, parties, places, loners).Read,
            new TieNations(mentions, words, parties, nouns, loners).Read,
            new TieSeats(mentions, parties, places, bodies).Read,
            new TieWins(mentions, parties, things).Read,
            new TieMatches(mentions, parties).Read,
            new TieRecords(mentions, parties, things, nouns).Read,
            new TieWorks(mentions, parties, things).Read,
        ];
        return _text
            .Sentences.Select(sentence => _trees.Of(sentence.First))
            .SelectMany(tree =>
                Enumerable
                    .Range(0, tree.Length)
                    .SelectMany(word =>
                        Worded(tree, word, verbs, nouns)
                            .Concat(readers.Select(read => read(tree, word)).OfType<FoundTie>())
                            .Concat(offsets.Read(tree, word))
                    )
                    .Select(found => MentionOf(tree, found))
            )
            .DistinctBy(tie => (tie.Tokens, tie.Tie.Kind, tie.Tie.Owner.Shown));
    }

    private IEnumerable<FoundTie> Worded(SentenceTree tree, int word, TieVerbs verbs, TieNouns nouns)
    {
        var known = _text.Language.Ties.ToldBy(tree.FormOf(word));
        known = known.IsEmpty ? _text.Language.Ties.ToldBy(tree[word].Lemma) : known;
        List<FoundTie> found = [];
        var isVerb = tree[word].Tag.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adjective;
        if (isVerb)
        {
            found.AddRange(_phrases.ToldBy(tree, word).SelectMany(kind => verbs.Read(tree, word, kind)));
        }

        foreach (var does in known)
        {
            found.AddRange(
                does.Role switch
                {
                    TieRole.Verbs => isVerb ? verbs.Read(tree, word, does.Kind) : [],
                    TieRole.Values => nouns.OfValue(tree, word, does.Kind),
                    _ => nouns.OfOwner(tree, word, does.Kind),
                }
            );
        }

        return found;
    }

    // All of a name.
    private TieMention MentionOf(SentenceTree tree, FoundTie found)
    {
        var tokens = tree.TokensOf(found.Word, found.Word + 1);
        var sentence = _text.SentenceOf(tokens.First);
        var name = mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .FirstOrDefault(name => !name.IsReference && name.Tokens.Overlaps(tokens));
        return new TieMention(name?.Tokens ?? tokens, new Tie(found.Kind, found.Owner, found.Value));
    }
}
