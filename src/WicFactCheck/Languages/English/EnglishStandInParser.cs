using System.Runtime.InteropServices;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Parses sentences with words that the model knows well in the place of some that treebanks hardly have: "boy" for
/// "17-year-old", "injured" for "shot". For one thread at a time.
/// </summary>
internal sealed class EnglishStandInParser(SentenceParser parser)
{
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private static readonly RelationLabel Apposition = new(Relation.Apposition, RelationSubtype.None);
    private static readonly RelationLabel Coordinator = new(Relation.Coordinator, RelationSubtype.None);
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private static readonly RelationLabel Measure = new(Relation.Oblique, RelationSubtype.Unmarked);
    private readonly List<EnglishStandIn> standIns = [];
    private readonly List<char> written = [];
    private readonly List<TextSpan> spans = [];

    // Of each word that is parsed, the word of the sentence.
    private readonly List<int> places = [];
    private ParsedWord[] parsed = [];

    /// <summary>Parses a sentence.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="words">Its words, cut as <see cref="EnglishWords"/> cuts them.</param>
    /// <returns>The words, valid until the next call.</returns>
    public Span<ParsedWord> Parse(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var finder = new EnglishStandInFinder(text, words);
        standIns.Clear();
        finder.FindWords(standIns);
        var result = ParseWith(text, words);
        var count = standIns.Count;
        finder.FindPeople(result, standIns);
        if (standIns.Count == count)
        {
            return result;
        }

        standIns.Sort((one, other) => one.First.CompareTo(other.First));
        return ParseWith(text, words);
    }

    private Span<ParsedWord> ParseWith(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        if (standIns.Count == 0)
        {
            return parser.Parse(text, words);
        }

        parsed = parsed.Length < words.Length ? new ParsedWord[words.Length * 2] : parsed;
        Expand(text, words, ParseWritten(text, words));
        return parsed.AsSpan(0, words.Length);
    }

    private Span<ParsedWord> ParseWritten(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        written.Clear();
        spans.Clear();
        places.Clear();
        var next = 0;
        for (var word = 0; word < words.Length; word++)
        {
            var start = written.Count;
            if (next < standIns.Count && standIns[next].First == word)
            {
                var standIn = standIns[next++];
                word = standIn.End - 1;
                if (standIn.IsLeftOut)
                {
                    continue;
                }

                written.AddRange(standIn.Word);
            }
            else
            {
                written.AddRange(text[words[word].Start..words[word].End]);
            }

            spans.Add(new TextSpan(start, written.Count));
            places.Add(word);
        }

        return parser.Parse(CollectionsMarshal.AsSpan(written), CollectionsMarshal.AsSpan(spans));
    }

    private void Expand(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, ReadOnlySpan<ParsedWord> result)
    {
        for (var i = 0; i < result.Length; i++)
        {
            var head = result[i].Head == ParsedWord.NoHead ? ParsedWord.NoHead : places[result[i].Head];
            parsed[places[i]] = result[i] with { Span = words[places[i]], Head = head };
        }

        foreach (var standIn in standIns)
        {
            if (standIn.IsLeftOut)
            {
                PutBack(text, words, standIn);
                continue;
            }

            ref var last = ref parsed[standIn.End - 1];
            last = last with { Lemma = standIn.Lemma };
            if (standIn.IsPerson)
            {
                ExpandAge(text, words, standIn);
            }
        }
    }

    // ", 31,": what was left out hangs from its first word that is no sign, and that from the word before.
    private void PutBack(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, EnglishStandIn age)
    {
        var head = char.IsPunctuation(text[words[age.First].Start]) ? age.First + 1 : age.First;
        for (var word = age.First; word < age.End; word++)
        {
            var part = PartOf(text[words[word].Start..words[word].End]);
            var (above, relation) = word == head ? (age.First - 1, Apposition) : (head, RelationOf(part));
            Put(text, words[word], word, part, above, relation);
        }
    }

    // "17-year-old": the number counts the years, and these measure how old.
    private void ExpandAge(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, EnglishStandIn age)
    {
        var old = age.End - 1;
        var unit = text[words[old - 1].Start] == '-' ? old - 2 : old - 1;
        Put(text, words[age.First], age.First, PartOfSpeech.Numeral, unit, Counted);
        Put(text, words[unit], unit, PartOfSpeech.Noun, old, Measure);
        for (var word = age.First + 1; word < old; word++)
        {
            if (word != unit)
            {
                Put(text, words[word], word, PartOfSpeech.Punctuation, word < unit ? age.First : unit, Punctuation);
            }
        }
    }

    private void Put(ReadOnlySpan<char> text, TextSpan span, int word, PartOfSpeech part, int head, RelationLabel relation)
    {
        var form = text[span.Start..span.End];
        var lemma = form is "ages" ? "age" : form.ToString();
        parsed[word] = new ParsedWord(span, TagOf(part), lemma, head, relation, ParsedWord.MarginOfRules);
    }

    private static PartOfSpeech PartOf(ReadOnlySpan<char> form) =>
        form switch
        {
            "ages" => PartOfSpeech.Noun,
            "and" or "or" => PartOfSpeech.CoordinatingConjunction,
            _ when char.IsAsciiDigit(form[0]) => PartOfSpeech.Numeral,
            _ => PartOfSpeech.Punctuation,
        };

    private static RelationLabel RelationOf(PartOfSpeech part) =>
        part switch
        {
            PartOfSpeech.Numeral => Counted,
            PartOfSpeech.CoordinatingConjunction => Coordinator,
            _ => Punctuation,
        };

    private static WordTag TagOf(PartOfSpeech part) =>
        part switch
        {
            PartOfSpeech.Numeral => new WordTag(part) { NumberType = NumberType.Cardinal },
            PartOfSpeech.Noun => new WordTag(part) { Number = Number.Singular },
            _ => new WordTag(part),
        };
}
