namespace WicFactCheck.Training.Treebanks;

/// <summary>A word to be put into a sentence.</summary>
/// <param name="Form">The word.</param>
/// <param name="Tag">Its part of speech and features.</param>
/// <param name="Head">The number of its head: of a word of the sentence, or of a word that is put in with it.</param>
/// <param name="HeadIsNew">Which of both.</param>
/// <param name="Label">Its relation.</param>
internal sealed record NewWord(string Form, string Tag, int Head, bool HeadIsNew, string Label)
{
    /// <summary>A word that hangs from one that is put in with it.</summary>
    public static NewWord UnderNew(string form, string tag, int head, string label) => new(form, tag, head, true, label);

    /// <summary>A word that hangs from one of the sentence.</summary>
    public static NewWord UnderOld(string form, string tag, int head, string label) => new(form, tag, head, false, label);
}

/// <summary>Puts words into a sentence of a treebank and renumbers its heads.</summary>
internal static class SentenceInsertion
{
    /// <summary>The sentence with the words before the word at <paramref name="at"/>.</summary>
    public static TreebankSentence Insert(TreebankSentence sentence, int at, IReadOnlyList<NewWord> words)
    {
        int Moved(int word) => word < at ? word : word + words.Count;
        var old = sentence.Words.Select(word => word with { Head = Moved(word.Head) }).ToArray();
        var added = words.Select(word => new TreebankWord(
            word.Form,
            word.Form,
            word.Tag,
            word.HeadIsNew ? at + word.Head : Moved(word.Head),
            word.Label
        ));
        return sentence with { Words = [.. old[..at], .. added, .. old[at..]] };
    }
}
