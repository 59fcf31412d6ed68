using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Tells the ages that stand right beside names: "Ada Lindqvist, 61", "the 61-year-old Ada Lindqvist".</summary>
/// <remarks>
/// Nothing tells an age of somebody more surely. Whatever else in the article seems to give that person another one ("a friend of
/// Lindqvist's, a 58-year-old potter", "Lindqvist, her 24-year-old son and a dog") is of somebody else.
/// </remarks>
/// <param name="mentions">What the article mentions.</param>
internal sealed class AgesBesideNames(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly List<AgeMention> _ages = [.. mentions.All.OfType<AgeMention>().Where(age => age.IsOfNow)];

    /// <summary>Whether an age stands apart from the person's name, and another one beside it.</summary>
    public bool HaveOther(string person, AgeMention age) =>
        BesideOf(age, person) is not { } own
            ? _ages.Exists(other => AreTwo(other, age) && BesideOf(other, person) is not null)
            : own.IsReference
                && _ages.Exists(other => AreTwo(other, age) && IsInOneSentence(other, age) && IsFull(other, person));

    // "Ada Lindqvist, 61, and her children: Per, 24, and Ada, 20"
    private bool IsFull(AgeMention age, string person) => BesideOf(age, person) is { IsReference: false };

    // One may have swapped digits.
    private static bool AreTwo(AgeMention one, AgeMention other) =>
        one.Years != other.Years && !(one.Years is > 9 and < 100 && other.Years == (one.Years % 10 * 10) + (one.Years / 10));

    private bool IsInOneSentence(AgeMention one, AgeMention other) =>
        _text.SentenceNumberOf(one.Tokens.First) == _text.SentenceNumberOf(other.Tokens.First);

    // The person's name, with nothing but a comma or a bracket between it and the age.
    private NameMention? BesideOf(AgeMention age, string person)
    {
        var sentence = _text.SentenceOf(age.Tokens.First);
        return mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .FirstOrDefault(name =>
                name.PersonName == person
                && (AreBeside(name.Tokens.End, age.Tokens.First) || AreBeside(age.Tokens.End, name.Tokens.First))
            );
    }

    private bool AreBeside(int end, int next) => next == end || (next == end + 1 && _text[end] is "," or "(");
}
