namespace WicFactCheck.Findings.Checks;

/// <summary>
/// The checks by the names that rule files turn them on with; a new one is a file here and a line in the table.
/// </summary>
internal static class PackChecks
{
    /// <summary>Both what rule files may name and what is run come from here, so that neither can be without the other.</summary>
    public static IReadOnlyDictionary<string, Func<CheckInput, CheckRule, IEnumerable<Finding>>> All { get; } =
        new Dictionary<string, Func<CheckInput, CheckRule, IEnumerable<Finding>>>(StringComparer.Ordinal)
        {
            ["address-slips"] = AddressSlips.Check,
            ["impossible-dates"] = ImpossibleDates.Check,
            ["kin"] = KinTies.Check,
            ["name-slips"] = NameSlips.Check,
            ["quotations"] = Quotations.Check,
            ["rival-ties"] = RivalTies.Check,
            ["role-holders"] = RoleHolders.Check,
            ["site-slips"] = SiteSlips.Check,
            ["title-slips"] = TitleSlips.Check,
            ["two-roles"] = TwoRoles.Check,
        };

    /// <summary>What a check finds in the articles.</summary>
    public static IEnumerable<Finding> Run(CheckInput input, CheckRule rule) => All[rule.Check](input, rule);
}
