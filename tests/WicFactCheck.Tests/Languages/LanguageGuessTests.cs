using WicFactCheck.Languages.Identification;

namespace WicFactCheck.Tests.Languages;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData(
        "Die Brücke wurde im Mai geöffnet, und seither fahren jeden Tag viele hundert kleine Wagen über den Fluss.",
        "German"
    )]
    [InlineData(
        "De brug werd in mei geopend, en sindsdien rijden er elke dag vele honderden kleine wagens over de rivier.",
        "Dutch"
    )]
    [InlineData(
        "Le pont a été ouvert au mois de mai, et depuis, des centaines de petites voitures le passent chaque jour.",
        "French"
    )]
    [InlineData(
        "El puente fue abierto en el mes de mayo, y desde entonces lo cruzan cada día cientos de coches pequeños.",
        "Spanish"
    )]
    [InlineData("Silta avattiin toukokuussa, ja sen jälkeen joen yli on ajanut joka päivä monta sataa pientä autoa.", "Finnish")]
    [InlineData(
        "Die brug is in Mei oopgemaak, en sedertdien ry daar elke dag klein motors oor die rivier na die ander kant toe.",
        "Afrikaans"
    )]
    [InlineData("Agorwyd y bont ym mis Mai, ac ers hynny mae cannoedd o geir bach yn croesi yr afon bob dydd.", "Welsh")]
    [InlineData("Мост был открыт в мае, и с тех пор по нему ездят сотни машин.", "a language with Cyrillic letters")]
    [InlineData("Η γέφυρα άνοιξε τον Μάιο.", "Greek")]
    [InlineData("这座桥于五月开通。", "Chinese")]
    [InlineData("この橋は五月に開通した。", "Japanese")]
    [InlineData("이 다리는 오월에 열렸다.", "Korean")]
    [InlineData("यह पुल मई में खोला गया था।", "a language with letters of India")]
    [InlineData("สะพานเปิดในเดือนพฤษภาคม", "Thai")]
    public void A_text_is_surely_in_its_language(string text, string language) =>
        Assert.Equal(new LanguageGuess(false, language), Guess(text));

    [Theory]
    [InlineData(
        "The bridge was opened in the month of May, and since then hundreds of small cars have crossed the river each day."
    )]
    [InlineData(
        "He said that the chorus of the “Liederkranz” would sing “Ännchen von Tharau” in the hall, and then go home by train."
    )]
    public void English_is_surely_English(string text) => Assert.Equal(new LanguageGuess(true, null), Guess(text));

    [Theory]
    [InlineData("")]
    [InlineData("Der Brückenbau.")]
    [InlineData("12 34 56 78 90 km kg cm 3 4 5 6 7")]
    [InlineData(
        "Giuseppe Ferrante, Lucia Bassani, Marco Tedeschi, Paola Grimaldi, Enzo Caracciolo, Silvia Montefiori, Dario Bellomo"
    )]
    [InlineData("LES PONTS SONT OUVERTS DEPUIS LE MOIS DE MAI ET DES CENTAINES DE VOITURES LES PASSENT CHAQUE JOUR")]
    public void What_is_short_or_all_names_is_left_open(string text) => Assert.Equal(LanguageGuess.None, Guess(text));

    [Fact]
    public void A_language_that_the_model_does_not_know_is_not_called_by_the_name_of_another() =>
        Assert.Equal(
            new LanguageGuess(false, LanguageGuess.AnyOther),
            Guess("Sild avati mais, ja sellest ajast peale sõidavad iga päev väikesed autod üle jõe, kui vesi ei ole kõrge.")
        );

    private static LanguageGuess Guess(string text)
    {
        var evidence = new LanguageEvidence(TrigramModel.Instance);
        evidence.Add(text);
        return LanguageGuess.Of(evidence);
    }
}
