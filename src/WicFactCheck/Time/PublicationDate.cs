using NodaTime;
using WicFactCheck.Documents;
using WicFactCheck.Text;

namespace WicFactCheck.Time;

/// <summary>Reads when an article was published, from the places of its frame that can tell.</summary>
public static class PublicationDate
{
    /// <summary>The first full date in those places, or null where none has one.</summary>
    public static LocalDate? Read(Document document, Tokenizer tokenizer, TimeTagger tagger)
    {
        foreach (var place in document.DatePlaces)
        {
            var tokens = new List<Token>();
            tokenizer.Tokenize(document.Source.Content, place, tokens);
            var text = new TokenizedText(document.Source, [.. tokens], [new Sentence(0, tokens.Count, 0)]);
            var dates = tagger.Tag(text, anchor: null).Select(time => time.Value).OfType<CalendarTime>().Select(time => time.Date);
            if (dates.FirstOrDefault(date => date is not null) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
