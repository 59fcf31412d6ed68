using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds results of matches and votes: "3-2", "two of the seven judges dissented".</summary>
internal sealed class ScoreFinder(TokenizedText text, MentionWords words)
{
    private const int Highest = 999;
    private const int ToVerb = 4;

    public IEnumerable<ScoreMention> Find(Sentence sentence, Func<int, bool> isTaken)
    {
        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (!isTaken(i) && (Dashed(i, sentence) ?? Divided(i, sentence) ?? Tallied(i, sentence)) is { } score)
            {
                yield return score;
                i = score.Tokens.End - 1;
            }
        }
    }

    private ScoreMention? Dashed(int i, Sentence sentence)
    {
        if (
            !IsCount(i)
            || !(text[i + 1] is "-" or "\u2013" or "\u2011")
            || text.Tokens[i + 1].SpaceBefore
            || text.Tokens[i + 2].SpaceBefore
            || !IsCount(i + 2)
        )
        {
            return null;
        }

        // "2019-20" is a season, "1-2-3" a formation, "10-15 percent" a range.
        var isChain = i + 3 < sentence.End && text[i + 3] is "-" or "\u2013" or "%" && !text.Tokens[i + 3].SpaceBefore;
        var isTail = i > sentence.First && text[i - 1] is "-" or "\u2013" or "$" or "\u20ac" or "\u00a3";
        var isRange =
            i + 3 < sentence.End
            && text.Tokens[i + 3] is { Kind: TokenKind.Word, Case: TokenCase.Lower }
            && (text.Language.Endings.EndsAsPlural(text[i + 3]) || text.Language.Numbers.AfterAmounts.Contains(text[i + 3]));
        return isChain || isTail || isRange
            ? null
            : new ScoreMention(new TokenRange(i, i + 3), text.Tokens[i].Number, text.Tokens[i + 2].Number);
    }

    // Some of those who decide, who did what the rest did not.
    private ScoreMention? Divided(int i, Sentence sentence)
    {
        var voters = i + 4;
        return
            voters + 1 < sentence.End
            && text.Language.Numbers.Of.Contains(text[i + 1])
            && text.Language.Numbers.VoterDeterminers.Contains(text[i + 2])
            && words.Voters.Contains(text.Tokens[voters].Id)
            && IsVotedAfter(voters, sentence)
            && CountAt(i) is { } some
            && CountAt(i + 3) is { } all
            && some < all
            ? new ScoreMention(new TokenRange(i, voters), all - some, some)
            : null;
    }

    // "voted 12 to 11", "28 votes to 24", "28 in favour and 21 against"; the nouns between two numbers tell what they are,
    // so that the first number stands for both.
    private ScoreMention? Tallied(int i, Sentence sentence)
    {
        if (CountAt(i) is not { } first)
        {
            return null;
        }

        var isOfVotes = i + 1 < sentence.End && text.Language.Numbers.Votes.Contains(text[i + 1]);
        var next = isOfVotes ? i + 2 : i + 1;
        var second = AfterTo(next, sentence, isOfVotes || IsTallied(i, sentence)) ?? AfterFavour(next, sentence);
        return second is { } at && CountAt(at) is { } other && (isOfVotes || first >= other)
            ? new ScoreMention(new TokenRange(i, next == i + 1 && at == i + 2 ? at + 1 : i + 1), first, other)
            : null;
    }

    // The second number of "10 to 9", where nothing is counted after it.
    private int? AfterTo(int to, Sentence sentence, bool isVote)
    {
        var second = to + 1;
        var isCounted =
            second + 1 < sentence.End
            && text.Tokens[second + 1].Kind == TokenKind.Word
            && text.Language.Endings.EndsAsPlural(text[second + 1]);
        return isVote && second < sentence.End && text.Language.Numbers.To.Contains(text[to]) && !isCounted ? second : null;
    }

    // "were in favour and eleven against", "for and eleven against"
    private int? AfterFavour(int next, Sentence sentence)
    {
        var word = text.IsOneOf(next, text.Language.Numbers.AreCounted) ? next + 1 : next;
        var isIn = text.IsOneOf(word, text.Language.Numbers.In) && text.IsOneOf(word + 1, text.Language.Numbers.Favour);
        var link =
            isIn ? word + 2
            : text.IsOneOf(word, text.Language.Numbers.For) ? word + 1
            : sentence.End;
        var second =
            link + 1 < sentence.End && (text[link] is "," || text.IsOneOf(link, text.Language.Numbers.And)) ? link + 1 : -1;
        var after = text.IsOneOf(second + 1, text.Language.Numbers.Votes) ? second + 2 : second + 1;
        return second > 0 && after < sentence.End && text.IsOneOf(after, text.Language.Numbers.Against) ? second : null;
    }

    private bool IsTallied(int i, Sentence sentence)
    {
        for (var before = i - 1; before >= Math.Max(sentence.First, i - ToVerb); before--)
        {
            if (text.IsOneOf(before, text.Language.Numbers.Tallying))
            {
                return true;
            }
        }

        return false;
    }

    // "judges of the court dissented"
    private bool IsVotedAfter(int voters, Sentence sentence)
    {
        for (var i = voters + 1; i < Math.Min(sentence.End, voters + 1 + ToVerb) && text.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (words.VotingVerbs.Contains(text.Tokens[i].Id))
            {
                return true;
            }
        }

        return false;
    }

    private int? CountAt(int i) =>
        IsCount(i) ? text.Tokens[i].Number
        : words.Numerals.Cardinals.TryGetValue(text.Tokens[i].Id, out var number) && number is > 0 and <= Highest ? (int)number
        : null;

    private bool IsCount(int i) => text.Tokens[i] is { IsPlainNumber: true, Number: <= Highest, Length: <= 3 };
}
