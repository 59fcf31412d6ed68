namespace WicFactCheck.Alignment;

/// <summary>Which of a group a number counts.</summary>
internal enum Share
{
    /// <summary>All of whom the clause tells, as far as it says.</summary>
    All,

    /// <summary>Those besides some who were told before: "two other people", "three more".</summary>
    Rest,

    /// <summary>Some of those who were counted right before: "five hurt, two critically".</summary>
    Some,
}
