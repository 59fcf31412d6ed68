using System.Collections.Immutable;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Finds the numbers of a text that name something, before any reader takes them for times or amounts.</summary>
internal sealed class DesignationFinder(DesignationWords words)
{
    private readonly TelephoneReader _telephones = new(words);
    private readonly PlaceReader _places = new(words);
    private readonly LabelReader _labels = new(words);
    private readonly PieceReader _pieces = new(words);
    private readonly NumberedNameReader _names = new(words);
    private readonly TitleReader _titles = new(words);

    /// <summary>The designations of a text, in order and apart from each other.</summary>
    public ImmutableArray<Designation> Find(TokenizedText text)
    {
        var found = ImmutableArray.CreateBuilder<Designation>();
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; )
            {
                i = Add(text, sentence, i, found) ?? i + 1;
            }
        }

        return found.DrainToImmutable();
    }

    // The token after what was added, or null where nothing begins or stands at the token.
    private int? Add(TokenizedText text, Sentence sentence, int i, ImmutableArray<Designation>.Builder found)
    {
        if (text[i] is "`")
        {
            return CodeReader.Read(text, i, sentence) is { } code ? AddAll([code], found) : null;
        }

        var isNumber = text.Tokens[i].Kind == TokenKind.Number || text[i] is "\u00a7";
        if (!isNumber && !MayBeOfTitle(text.Tokens[i]))
        {
            return null;
        }

        var free = found.Count == 0 ? sentence.First : Math.Max(sentence.First, found[^1].Tokens.End);
        if (_titles.Read(text, i, new TokenRange(free, sentence.End), sentence) is { } title)
        {
            return AddAll([title], found);
        }

        if (!isNumber)
        {
            return _places.Corner(text, i, sentence) is { } corner ? AddAll([corner], found) : null;
        }

        var piece = Piece.Around(text, i, new TokenRange(free, sentence.End));
        var alone =
            _telephones.Read(text, i, piece, sentence)
            ?? _places.Read(text, i, piece, sentence)
            ?? LawReader.Read(text, i, sentence)
            ?? CalibreReader.Read(text, i, sentence)
            ?? AircraftReader.Read(text, i, piece, sentence)
            ?? CodeReader.Compared(text, i, sentence);
        if (alone is { } one)
        {
            return AddAll([one], found);
        }

        if (_labels.Read(text, piece, sentence) is { Count: > 0 } labelled)
        {
            return AddAll(labelled, found);
        }

        return (_pieces.Read(text, piece) ?? _names.Read(text, i, piece, sentence)) is { } other ? AddAll([other], found) : null;
    }

    private bool MayBeOfTitle(Token token) =>
        token is { Kind: TokenKind.Word, Case: TokenCase.Capitalised }
        && (words.Numerals.Contains(token.Id) || words.Calendar.Contains(token.Id));

    private static int AddAll(IEnumerable<Designation> some, ImmutableArray<Designation>.Builder found)
    {
        found.AddRange(some);
        return found[^1].Tokens.End;
    }
}
