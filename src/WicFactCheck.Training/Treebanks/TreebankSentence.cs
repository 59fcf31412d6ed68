namespace WicFactCheck.Training.Treebanks;

/// <summary>A word of a treebank.</summary>
/// <param name="Form">As <see cref="Analysis.Models.WordForm"/> writes it.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Tag">The part of speech, then the features that are kept, as its tag joins them.</param>
/// <param name="Head">The number of its head in the sentence, from 0; the number of words for the root.</param>
/// <param name="Label">The relation with its subtype.</param>
internal sealed record TreebankWord(string Form, string Lemma, string Tag, int Head, string Label)
{
    /// <summary>As its text has it.</summary>
    public string Written { get; init; } = Form;
}

/// <summary>A sentence of a treebank.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">How it stood in its document.</param>
/// <param name="Words">Its words.</param>
internal sealed record TreebankSentence(string Id, string Text, IReadOnlyList<TreebankWord> Words);
