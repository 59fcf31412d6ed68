using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// The trained tagger, lemmatizer and parser of English. It is part of the program and read when first asked for.
/// </summary>
internal static class EnglishModel
{
    private const string Resource = "en.model";
    private static readonly Lazy<ParserModel> Model = new(Read);

    /// <exception cref="InvalidDataException">The program lacks its model, or it is damaged.</exception>
    public static ParserModel Instance => Model.Value;

    private static ParserModel Read()
    {
        using var stream =
            typeof(EnglishModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("the program lacks its model of English");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return ParserModel.Read(file);
    }
}
