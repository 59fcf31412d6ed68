using System.Collections.Immutable;
using WicFactCheck.Languages.Identification;

namespace WicFactCheck.Documents.Framing;

/// <summary>Finds what in an article is in a language that can't be read, so that it is not read as English.</summary>
internal static class ArticleLanguage
{
    // An article in another language may have a summary in English; one in English quotes less than that of others.
    private const int TimesEnglish = 3;
    private const int LongestCode = 3;

    // ISO 639-2: undetermined, several, none.
    private static readonly string[] CodesOfNone = ["und", "mul", "zxx"];

    /// <summary>The article with each of its blocks marked that is in another language, or all of them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stated">The code of the language that its file states; it decides where the letters don't.</param>
    public static Article Mark(Article article, string? stated)
    {
        var model = TrigramModel.Instance;
        var (read, others) = (new LanguageEvidence(model), new LanguageEvidence(model));
        var blocks = article.Blocks.ToBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsArticle)
            {
                var evidence = new LanguageEvidence(model);
                evidence.Add(article.Source.Content.AsSpan(blocks[i].Span.Start, blocks[i].Span.Length));
                var isOther = LanguageGuess.Of(evidence).Other is not null;
                (isOther ? others : read).Add(evidence);
                blocks[i] = isOther ? blocks[i] with { Kind = BlockKind.Foreign } : blocks[i];
            }
        }

        var language = LanguageOf(read, others, stated);
        return language is null && others.Letters == 0
            ? article
            : article.WithLanguage(language is null ? blocks.ToImmutable() : AllForeign(article.Blocks), language);
    }

    private static ImmutableArray<Block> AllForeign(ImmutableArray<Block> blocks) =>
        [.. blocks.Select(block => block with { Kind = BlockKind.Foreign })];

    /// <param name="read">What the blocks tell that may be English.</param>
    /// <param name="others">What those tell that aren't.</param>
    /// <param name="stated">What the file tells.</param>
    private static string? LanguageOf(LanguageEvidence read, LanguageEvidence others, string? stated)
    {
        var guess = LanguageGuess.Of(read);
        var share = guess.IsEnglish ? TimesEnglish : 1;
        if (guess.Other is null && others.Letters <= share * read.Letters)
        {
            return !guess.IsEnglish && read.EnglishAhead <= 0 && read.Letters > 0 ? OtherCode(stated) : null;
        }

        others.Add(read);
        return LanguageGuess.Of(others).Other ?? guess.Other ?? LanguageGuess.AnyOther;
    }

    // "fr", "pt-BR", "de_AT.utf8"; what is no code says nothing.
    private static string? OtherCode(string? stated)
    {
        var code = (stated ?? "").Trim().ToLowerInvariant();
        var end = code.AsSpan().IndexOfAnyExceptInRange('a', 'z');
        code = end < 0 ? code : code[..end];
        return code.Length is 2 or LongestCode && code is not ("en" or "eng") && !CodesOfNone.Contains(code)
            ? $"the language '{code}', as it states"
            : null;
    }
}
