using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Tells of mentions that look like values why no claim is made of them.</summary>
internal static class NoFigure
{
    /// <summary>The reason in plain words, or null where a claim may be made.</summary>
    public static string? Why(DocumentMentions mentions, Mention mention, ClaimWords words) =>
        mention switch
        {
            ThingAgeMention => "it tells how old something is",
            TimeMention when mentions.IsInsideAge(mention.Tokens.First) => "it is part of an age",
            OrdinalMention { IsName: true } => "it is a number in a name or in a list",
            OrdinalMention ordinal => new NoRank(mentions, words, ordinal).Why(),
            TimeMention { Expression.Value: Amount } length => NoLength.Why(mentions, length),
            DesignationMention designation => $"it is {InWords(designation.Kind)}, and counts nothing",
            QuantityMention number when IsJoined(mentions.Document.Text, number) => "it is part of a result or of a word",
            QuantityMention number when NoCount.Why(mentions.Document.Text, number) is { } why => why,
            QuantityMention number when IsBase(mentions.Document.Text, number) => "it is what a rate is told of",
            QuantityMention number when IsHighway(mentions.Document.Text, number) => "it is the number of a road",
            QuantityMention number when IsOfSeries(mentions.Document.Text, number) => "it is the number of one of a series",
            QuantityMention number when IsInTitle(mentions.Document.Text, number) || IsInName(mentions.Document.Text, number) =>
                "it is part of a name",
            _ => null,
        };

    // "won 61-38", "drives 18-wheelers"; "a three-judge panel" has three judges.
    private static bool IsJoined(TokenizedText text, QuantityMention number) =>
        number is { Quantity.Kind: QuantityKind.Number, Tokens: { Length: 1, First: var token } }
        && text.Tokens[token].IsPlainNumber
        && (IsJoinedTo(text, token, +1) || IsJoinedTo(text, token, -1));

    private static bool IsJoinedTo(TokenizedText text, int token, int step)
    {
        var other = token + (2 * step);
        return other >= 0
            && other < text.Tokens.Length
            && text[token + step] is "-" or "\u2011" or "\u2013"
            && text.Tokens[Math.Min(token, other)].Span.End == text.Tokens[Math.Max(token, other) - 1].Span.Start
            && text.Tokens[Math.Min(token, other) + 1].Span.End == text.Tokens[Math.Max(token, other)].Span.Start
            && (
                text.Tokens[other].IsPlainNumber
                || (step > 0 && text.Tokens[other].Kind == TokenKind.Word && text.Language.Endings.MayBePlural(text[other]))
            );
    }

    // "9 per 100,000 residents", "one in every 40 boats"
    private static bool IsBase(TokenizedText text, QuantityMention number) =>
        number.Tokens.First > 0 && text.Language.Claims.BeforeBase.Contains(text[number.Tokens.First - 1]);

    // "the 101 Freeway"
    private static bool IsHighway(TokenizedText text, QuantityMention number) =>
        number.Tokens is { Length: 1, End: var end }
        && end < text.Tokens.Length
        && text.Language.Claims.Highways.Contains(text[end]);

    // "Picture 5 of 16": both numbers
    private static bool IsOfSeries(AnnotatedText text, QuantityMention number)
    {
        if (number is not { Quantity.Kind: QuantityKind.Number, Tokens: { Length: 1, First: var token } })
        {
            return false;
        }

        var of = IsBetweenNumbers(text, token + 1) ? token + 1 : token - 1;
        return IsBetweenNumbers(text, of) && of > 1 && IsSingular(text, of - 2);
    }

    private static bool IsBetweenNumbers(TokenizedText text, int of) =>
        of > 0
        && of + 1 < text.Tokens.Length
        && text.Language.Claims.Of.Contains(text[of])
        && text.Tokens[of - 1].IsPlainNumber
        && text.Tokens[of + 1].IsPlainNumber;

    private static bool IsSingular(AnnotatedText text, int token)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(token);
        return text.SentenceOf(token) == text.SentenceOf(token + 1)
            && tree.HeadOf(new TokenRange(token, token + 1)) is { } word
            && tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, Number: Number.Singular };
    }

    // "Twelve Summers sold well", "Harbour 8 News", "Night of the Tides 4 took $6m"
    private static bool IsInTitle(TokenizedText text, QuantityMention number)
    {
        const int LongestSequel = 2;
        if (number is not { Quantity.Kind: QuantityKind.Number, Tokens: { Length: 1, First: var token } })
        {
            return false;
        }

        var sentence = text.SentenceOf(token);
        var isInName = text.Tokens[token] is { Kind: TokenKind.Number, Length: <= LongestSequel }
            ? Capitals.IsMarked(text, token - 1, sentence)
                && (number.Noun is null || Capitals.IsMarked(text, token + 1, sentence))
            : Capitals.IsMarked(text, token, sentence)
                && (Capitals.IsMarked(text, token + 1, sentence) || IsAfterNameOf(text, token, sentence));
        return isInName && !Capitals.IsTitle(text, sentence);
    }

    // "the Velox 90"
    private static bool IsInName(AnnotatedText text, QuantityMention number) =>
        number is { Quantity.Kind: QuantityKind.Number, Tokens: { Length: 1, First: var token } }
        && text.Get(SentenceTrees.Layer).Of(token) is var tree
        && tree.HeadOf(number.Tokens) is { } word
        && tree[word] is { Relation.Relation: Relation.Flat, Head: var head }
        && head == word - 1
        && tree[head].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && tree.IsSure(word)
        && !Capitals.IsTitle(text, text.SentenceOf(token));

    // "the League of Seven"
    private static bool IsAfterNameOf(TokenizedText text, int token, Sentence sentence) =>
        text.Language.Numbers.Of.Contains(text[token - 1]) && Capitals.IsMarked(text, token - 2, sentence);

    private static string InWords(DesignationKind kind) =>
        kind switch
        {
            DesignationKind.Code => "code",
            DesignationKind.Version => "the number of a version",
            DesignationKind.Model => "the name of a model or a substance",
            DesignationKind.Telephone => "a telephone number",
            DesignationKind.Reference => "the number of a case, a file or an order",
            DesignationKind.Place => "the number of a house, a room or a street",
            DesignationKind.Corner => "the name of a street",
            DesignationKind.Law => "the number of a part of a law",
            DesignationKind.Route => "the number of a road, a line or a flight",
            DesignationKind.Security => "the code of a share or a bond",
            DesignationKind.Name => "part of a name",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
}
