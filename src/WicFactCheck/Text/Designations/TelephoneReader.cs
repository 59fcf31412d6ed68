using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads numbers that are dialled: "020 7946 0018", "(555) 010-0142", "+254 20 555 0199", "call 999".</summary>
internal sealed class TelephoneReader(DesignationWords words)
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int Reach = 4;
    private const int LongestArea = 3;
    private const int FewestLetters = 4;

    /// <summary>The telephone number that begins at a number, or null where none does.</summary>
    public Designation? Read(TokenizedText text, int i, TokenRange piece, Sentence sentence)
    {
        if (text.Tokens[i].Kind != TokenKind.Number)
        {
            return null;
        }

        if (SpelledEmergencyEnd(text, i, sentence) is { } spelled)
        {
            return Telephone(i, spelled);
        }

        var first = First(text, i, sentence);
        var (end, groups, digits) = Groups(text, i, sentence);
        return digits is >= FewestDigits and <= MostDigits && groups > 1 && IsDialled(text, first, i, end, groups, sentence)
                ? Telephone(first, AfterExtension(text, end, sentence))
            : piece.Length == 1 && groups == 1 && IsShort(text, i, sentence) ? Telephone(i, i + 1)
            : null;
    }

    // "9-1-1"
    private static int? SpelledEmergencyEnd(TokenizedText text, int i, Sentence sentence)
    {
        var end = i + 5;
        if (end > sentence.End || text[i + 1] is not "-" || text[i + 3] is not "-" || text.Tokens[i].Length != 1)
        {
            return null;
        }

        return text.Language.Designators.Emergencies.Contains($"{text[i]}{text[i + 2]}{text[i + 4]}") ? end : null;
    }

    // "(555) 010", "+254"
    private static int First(TokenizedText text, int i, Sentence sentence) =>
        i > sentence.First && text[i - 1] is "+" or "(" && Piece.Touches(text, i)
            ? i - 1 > sentence.First && text[i - 1] is "(" && text[i - 2] is "+" && Piece.Touches(text, i - 1)
                ? i - 2
                : i - 1
            : i;

    // Groups of digits with a space, a hyphen, a stop or a bracket between them.
    private static (int End, int Groups, int Digits) Groups(TokenizedText text, int i, Sentence sentence)
    {
        var (end, groups, digits) = (i + 1, 1, text.Tokens[i].Length);
        while (end < sentence.End)
        {
            var next = text[end] is ")" ? end + 1 : end;
            next += next < sentence.End && text[next] is "-" or "\u2011" or "/" or "(" ? 1 : 0;
            var isDialled =
                next < sentence.End
                && (
                    text.Tokens[next] is { Kind: TokenKind.Number, Number: >= 0 or Token.Long }
                    || (groups > 1 || digits == LongestArea) && IsInLetters(text, next)
                );
            if (!isDialled)
            {
                break;
            }

            (end, groups, digits) = (next + 1, groups + 1, digits + text.Tokens[next].Length);
        }

        return (end, groups, digits);
    }

    // "555-HELP"
    private static bool IsInLetters(TokenizedText text, int i) =>
        text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: >= FewestLetters }
        && text[i - 1] is "-" or "\u2011"
        && Piece.Touches(text, i);

    // Lists of numbers and grouped thousands have spaces as well.
    private bool IsDialled(TokenizedText text, int first, int i, int end, int groups, Sentence sentence)
    {
        if (Piece.IsDate(text, new TokenRange(i, end)) || (end < sentence.End && text[end] is "%" or ":" or "/"))
        {
            return false;
        }

        var isArea = first < i && (text[first] is "+" || text[first + 1] is "+" || text[i + 1] is ")");
        var isFree = text[i] is "1" or "1800" or "1300" or "800" && !IsGrouped(text, i, end);
        var isMarked = isArea || text[i][0] == '0' || isFree;
        var isTrunk = text[i][0] == '0' && text.Tokens[i].Length > 2;
        var isLocal = text[i + 1] is "-" && text.Tokens[i].Length == LongestArea && text.Tokens[end - 1].Length == 4;
        return (groups > 2 && (isMarked || isLocal))
            || isTrunk
            || (isLocal && text[end - 1][0] == '0')
            || (isLocal && groups == 2 && IsCalledAt(text, i, sentence))
            || (IsCalled(text, i, sentence) && !IsGrouped(text, i, end));
    }

    private static bool IsGrouped(TokenizedText text, int i, int end)
    {
        for (var k = i + 1; k < end; k++)
        {
            if (text.Tokens[k] is not { Kind: TokenKind.Number, Length: 3 })
            {
                return false;
            }
        }

        return text.Tokens[i].Length <= 3;
    }

    // "tel. 22 55 01 87", "the helpline, 1800 555 019", "call officers on 955 50 123"
    private bool IsCalled(TokenizedText text, int i, Sentence sentence)
    {
        for (var k = i - 1; k >= Math.Max(sentence.First, i - Reach); k--)
        {
            if (words.Calls.Contains(text.Tokens[k].Id))
            {
                return true;
            }
        }

        return false;
    }

    // "contact the harbour master, Captain Ada Lindqvist, at 555-3197"
    private bool IsCalledAt(TokenizedText text, int i, Sentence sentence) =>
        i > sentence.First
        && text.Language.Designators.BeforeTelephone.Contains(text[i - 1])
        && Enumerable.Range(sentence.First, i - sentence.First).Any(k => words.Calls.Contains(text.Tokens[k].Id));

    // "dialled 999", "call 101", "her 911 call", "text HOPE to 70550"
    private bool IsShort(TokenizedText text, int i, Sentence sentence)
    {
        if (text.Tokens[i] is not { IsPlainNumber: true, Length: >= 3 and <= 6 })
        {
            return false;
        }

        if (IsEmergency(text, i, sentence))
        {
            return true;
        }

        var isYear = text.Tokens[i].Number is >= 1000 and < 2200;
        var isBefore =
            !isYear && i > sentence.First && words.Calls.Contains(text.Tokens[i - 1].Id) && !IsCounted(text, i + 1, sentence);
        var isAfter = i + 1 < sentence.End && text.Language.Designators.AfterDialled.Contains(text[i + 1]);
        var isSentTo =
            i > sentence.First
            && text.Language.Designators.To.Contains(text[i - 1])
            && IsCalled(text, i, sentence)
            && !IsCounted(text, i + 1, sentence);
        return isBefore || (isAfter && text.Tokens[i].Length == 3) || (isSentTo && text.Tokens[i].Length > 3);
    }

    // "called 911 immediately", "the 911 recordings", but not "called 911 members"
    private bool IsEmergency(TokenizedText text, int i, Sentence sentence)
    {
        if (!text.Language.Designators.Emergencies.Contains(text[i]))
        {
            return false;
        }

        var next = i + 1 < sentence.End ? text[i + 1] : "";
        return text.Language.Designators.AfterEmergencies.Contains(next)
            || (i > sentence.First && words.Calls.Contains(text.Tokens[i - 1].Id) && !text.Language.Endings.IsLikelyPlural(next));
    }

    // "called 911 moments later" counts none.
    private bool IsCounted(TokenizedText text, int i, Sentence sentence) =>
        i < sentence.End
        && text.Tokens[i].Kind == TokenKind.Word
        && !words.FunctionWords.Contains(text.Tokens[i].Id)
        && !text.Language.Designators.Moments.Contains(text[i]);

    // ", ext. 204"
    private static int AfterExtension(TokenizedText text, int end, Sentence sentence)
    {
        var at = end < sentence.End && text[end] is "," ? end + 1 : end;
        if (at >= sentence.End || !text.IsOneOf(at, text.Language.Designators.Extensions))
        {
            return end;
        }

        at += at + 1 < sentence.End && text[at + 1] is "." ? 2 : 1;
        return at < sentence.End && text.Tokens[at].IsPlainNumber ? at + 1 : end;
    }

    private static Designation Telephone(int first, int end) => new(new TokenRange(first, end), DesignationKind.Telephone);
}
