namespace WicFactCheck.Analysis.Morphology;

/// <summary>Reads tags as treebanks write them: the part of speech, then the features, "VERB|Tense=Past|VerbForm=Fin".</summary>
internal static class UniversalTags
{
    private static readonly (string Text, PartOfSpeech PartOfSpeech)[] PartsOfSpeech =
    [
        ("ADJ", PartOfSpeech.Adjective),
        ("ADP", PartOfSpeech.Adposition),
        ("ADV", PartOfSpeech.Adverb),
        ("AUX", PartOfSpeech.Auxiliary),
        ("CCONJ", PartOfSpeech.CoordinatingConjunction),
        ("DET", PartOfSpeech.Determiner),
        ("INTJ", PartOfSpeech.Interjection),
        ("NOUN", PartOfSpeech.Noun),
        ("NUM", PartOfSpeech.Numeral),
        ("PART", PartOfSpeech.Particle),
        ("PRON", PartOfSpeech.Pronoun),
        ("PROPN", PartOfSpeech.ProperNoun),
        ("PUNCT", PartOfSpeech.Punctuation),
        ("SCONJ", PartOfSpeech.SubordinatingConjunction),
        ("SYM", PartOfSpeech.Symbol),
        ("VERB", PartOfSpeech.Verb),
        ("X", PartOfSpeech.Other),
    ];

    /// <exception cref="FormatException">A part of speech, a feature or its value isn't known.</exception>
    public static WordTag Parse(string text)
    {
        var parts = text.Split('|', StringSplitOptions.RemoveEmptyEntries);
        return parts.Skip(1).Aggregate(new WordTag(PartOfSpeechOf(parts[0])), With);
    }

    /// <summary>The part of speech as treebanks write it.</summary>
    public static string TextOf(PartOfSpeech partOfSpeech) =>
        Array.Find(PartsOfSpeech, known => known.PartOfSpeech == partOfSpeech).Text;

    private static PartOfSpeech PartOfSpeechOf(string text)
    {
        foreach (var known in PartsOfSpeech)
        {
            if (known.Text == text)
            {
                return known.PartOfSpeech;
            }
        }

        throw new FormatException($"'{text}' is not a universal part of speech");
    }

    private static WordTag With(WordTag tag, string feature) =>
        feature switch
        {
            "Number=Sing" => tag with { Number = Number.Singular },
            "Number=Plur" => tag with { Number = Number.Plural },
            "Number=Ptan" => tag with { Number = Number.PluralOnly },
            "Person=1" => tag with { Person = Person.First },
            "Person=2" => tag with { Person = Person.Second },
            "Person=3" => tag with { Person = Person.Third },
            "Gender=Fem" => tag with { Gender = Gender.Feminine },
            "Gender=Masc" => tag with { Gender = Gender.Masculine },
            "Gender=Neut" => tag with { Gender = Gender.Neuter },
            "VerbForm=Fin" => tag with { VerbForm = VerbForm.Finite },
            "VerbForm=Inf" => tag with { VerbForm = VerbForm.Infinitive },
            "VerbForm=Ger" => tag with { VerbForm = VerbForm.Gerund },
            "VerbForm=Part" => tag with { VerbForm = VerbForm.Participle },
            "Tense=Past" => tag with { Tense = Tense.Past },
            "Tense=Pres" => tag with { Tense = Tense.Present },
            "Mood=Ind" => tag with { Mood = Mood.Indicative },
            "Mood=Imp" => tag with { Mood = Mood.Imperative },
            "Mood=Sub" => tag with { Mood = Mood.Subjunctive },
            "Degree=Pos" => tag with { Degree = Degree.Positive },
            "Degree=Cmp" => tag with { Degree = Degree.Comparative },
            "Degree=Sup" => tag with { Degree = Degree.Superlative },
            "NumType=Card" => tag with { NumberType = NumberType.Cardinal },
            "NumType=Ord" => tag with { NumberType = NumberType.Ordinal },
            "NumType=Frac" => tag with { NumberType = NumberType.Fraction },
            "NumType=Mult" => tag with { NumberType = NumberType.Multiple },
            "PronType=Art" => tag with { PronounType = PronounType.Article },
            "PronType=Dem" => tag with { PronounType = PronounType.Demonstrative },
            "PronType=Emp" => tag with { PronounType = PronounType.Emphatic },
            "PronType=Ind" => tag with { PronounType = PronounType.Indefinite },
            "PronType=Int" => tag with { PronounType = PronounType.Interrogative },
            "PronType=Neg" => tag with { PronounType = PronounType.Negative },
            "PronType=Prs" => tag with { PronounType = PronounType.Personal },
            "PronType=Rcp" => tag with { PronounType = PronounType.Reciprocal },
            "PronType=Rel" => tag with { PronounType = PronounType.Relative },
            "PronType=Tot" => tag with { PronounType = PronounType.Total },
            "Voice=Pass" => tag with { IsPassive = true },
            "Poss=Yes" => tag with { IsPossessive = true },
            "Polarity=Neg" => tag with { IsNegative = true },
            _ => throw new FormatException($"'{feature}' is not a feature that is kept"),
        };
}
