namespace WicFactCheck.Analysis.Syntax;

/// <summary>A relation with its subtype.</summary>
internal readonly record struct RelationLabel(Relation Relation, RelationSubtype Subtype)
{
    private static readonly (string Text, Relation Relation)[] Relations =
    [
        ("acl", Relation.AdnominalClause),
        ("advcl", Relation.AdverbialClause),
        ("advmod", Relation.AdverbialModifier),
        ("amod", Relation.AdjectivalModifier),
        ("appos", Relation.Apposition),
        ("aux", Relation.Auxiliary),
        ("case", Relation.CaseMarking),
        ("cc", Relation.Coordinator),
        ("ccomp", Relation.ClausalComplement),
        ("compound", Relation.Compound),
        ("conj", Relation.Conjunct),
        ("cop", Relation.Copula),
        ("csubj", Relation.ClausalSubject),
        ("dep", Relation.Unspecified),
        ("det", Relation.Determiner),
        ("discourse", Relation.Discourse),
        ("dislocated", Relation.Dislocated),
        ("expl", Relation.Expletive),
        ("fixed", Relation.Fixed),
        ("flat", Relation.Flat),
        ("goeswith", Relation.GoesWith),
        ("iobj", Relation.IndirectObject),
        ("list", Relation.List),
        ("mark", Relation.Marker),
        ("nmod", Relation.NominalModifier),
        ("nsubj", Relation.Subject),
        ("nummod", Relation.NumericModifier),
        ("obj", Relation.Object),
        ("obl", Relation.Oblique),
        ("orphan", Relation.Orphan),
        ("parataxis", Relation.Parataxis),
        ("punct", Relation.Punctuation),
        ("reparandum", Relation.Reparandum),
        ("root", Relation.Root),
        ("vocative", Relation.Vocative),
        ("xcomp", Relation.OpenClausalComplement),
    ];

    private static readonly (string Text, RelationSubtype Subtype)[] Subtypes =
    [
        ("agent", RelationSubtype.Agent),
        ("desc", RelationSubtype.Description),
        ("outer", RelationSubtype.Outer),
        ("pass", RelationSubtype.Passive),
        ("poss", RelationSubtype.Possessor),
        ("preconj", RelationSubtype.Preconjunction),
        ("predet", RelationSubtype.Predeterminer),
        ("prt", RelationSubtype.Particle),
        ("relcl", RelationSubtype.Relative),
        ("unmarked", RelationSubtype.Unmarked),
    ];

    /// <summary>Reads a label as treebanks write it: "nsubj:pass".</summary>
    /// <exception cref="FormatException">The relation or the subtype isn't known.</exception>
    public static RelationLabel Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var relation = colon < 0 ? text : text[..colon];
        foreach (var known in Relations)
        {
            if (known.Text == relation)
            {
                return new RelationLabel(known.Relation, colon < 0 ? RelationSubtype.None : SubtypeOf(text[(colon + 1)..]));
            }
        }

        throw new FormatException($"'{relation}' is not a universal relation");
    }

    /// <summary>The label as treebanks write it.</summary>
    public override string ToString()
    {
        var (relation, subtype) = (Relation, Subtype);
        var text = Array.Find(Relations, known => known.Relation == relation).Text;
        return subtype == RelationSubtype.None ? text : $"{text}:{Array.Find(Subtypes, known => known.Subtype == subtype).Text}";
    }

    private static RelationSubtype SubtypeOf(string text)
    {
        foreach (var known in Subtypes)
        {
            if (known.Text == text)
            {
                return known.Subtype;
            }
        }

        throw new FormatException($"'{text}' is not a known subtype of a relation");
    }
}
