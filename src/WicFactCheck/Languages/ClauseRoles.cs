namespace WicFactCheck.Languages;

/// <summary>What a word can do to a clause beside it; each language has its own words for these.</summary>
[Flags]
internal enum ClauseRoles : ulong
{
    None = 0,

    /// <summary>A verb by which somebody says that something is so.</summary>
    Say = 1UL << 0,

    /// <summary>One that has the person told without a preposition.</summary>
    Address = 1UL << 1,

    /// <summary>A verb of thinking.</summary>
    Believe = 1UL << 2,

    /// <summary>A verb of finding out.</summary>
    Find = 1UL << 3,

    /// <summary>A verb of promising or threatening.</summary>
    Promise = 1UL << 4,

    /// <summary>A verb of saying before an infinitive or a gerund: "claims to have", "denies having".</summary>
    SayTo = 1UL << 5,

    /// <summary>A verb whose object is itself told: "reported a loss of".</summary>
    TellThing = 1UL << 6,

    /// <summary>A verb of putting a number on something: "puts the loss at".</summary>
    Assess = 1UL << 7,

    /// <summary>"described as".</summary>
    Describe = 1UL << 8,

    /// <summary>"quoted as saying".</summary>
    Quote = 1UL << 9,

    /// <summary>A verb that says that something is not so.</summary>
    Deny = 1UL << 10,

    /// <summary>A noun for what is said: "claims that".</summary>
    Saying = 1UL << 11,

    /// <summary>A noun for what is not so: "the myth that".</summary>
    Lie = 1UL << 12,

    /// <summary>An adjective for what is not so.</summary>
    False = 1UL << 13,

    /// <summary>A noun that denies with a "no": "no evidence that".</summary>
    Truth = 1UL << 14,

    /// <summary>A noun for how somebody sees it: "in the view of".</summary>
    Source = 1UL << 15,

    /// <summary>A preposition before who says it.</summary>
    According = 1UL << 16,

    /// <summary>One that stands before other things as well: "per the coroner", "per day".</summary>
    Per = 1UL << 17,

    /// <summary>An adverb for what is left to somebody who isn't named: "reportedly".</summary>
    Hearsay = 1UL << 18,

    /// <summary>A verb or an adjective of planning before an infinitive.</summary>
    Plan = 1UL << 19,

    /// <summary>One whose object is itself planned: "proposed a tax".</summary>
    PlanThing = 1UL << 20,

    /// <summary>One that, in the past, tells that it came otherwise: "was supposed to".</summary>
    Suppose = 1UL << 21,

    /// <summary>A noun for a plan.</summary>
    PlanNoun = 1UL << 22,

    /// <summary>A verb or an adjective of expecting.</summary>
    Expect = 1UL << 23,

    /// <summary>A noun for what is expected.</summary>
    ExpectNoun = 1UL << 24,

    /// <summary>A verb or an adjective for what may be.</summary>
    Possible = 1UL << 25,

    /// <summary>A noun for what may be.</summary>
    PossibleNoun = 1UL << 26,

    /// <summary>A verb that keeps something from being: "failed to".</summary>
    Fail = 1UL << 27,

    /// <summary>A verb for what hangs on something else.</summary>
    Depend = 1UL << 28,

    /// <summary>An auxiliary of the future.</summary>
    Future = 1UL << 29,

    /// <summary>One of the future seen from the past, or of what would be.</summary>
    Would = 1UL << 30,

    /// <summary>One of what may be.</summary>
    May = 1UL << 31,

    /// <summary>One of what is as it ought to be.</summary>
    Should = 1UL << 32,

    /// <summary>An adverb for what may be.</summary>
    Maybe = 1UL << 33,

    /// <summary>An adverb for what is to be expected.</summary>
    Probably = 1UL << 34,

    /// <summary>A word that negates its clause.</summary>
    Never = 1UL << 35,

    /// <summary>A word that takes a negation upon itself: "not only".</summary>
    Only = 1UL << 36,

    /// <summary>A preposition or conjunction of time that a negation stops at: "not until May".</summary>
    Until = 1UL << 37,

    /// <summary>What opens a condition.</summary>
    If = 1UL << 38,

    /// <summary>A verb for what befalls somebody, not for what somebody does.</summary>
    Befall = 1UL << 39,

    /// <summary>A verb that makes a future when it is told as going on: "is going to".</summary>
    Going = 1UL << 40,

    /// <summary>A preposition before such a noun: "in the view of", "by her count".</summary>
    SourcePreposition = 1UL << 41,

    /// <summary>The preposition before what something is planned or expected for.</summary>
    For = 1UL << 42,

    /// <summary>That before the one by whom something is done.</summary>
    By = 1UL << 43,

    /// <summary>That before whose something is.</summary>
    Of = 1UL << 44,

    /// <summary>That before the number that is put on something.</summary>
    At = 1UL << 45,

    /// <summary>"as", before what is said, quoted or described.</summary>
    As = 1UL << 46,

    /// <summary>What marks an infinitive.</summary>
    To = 1UL << 47,

    /// <summary>The auxiliary of what is done before something else.</summary>
    Have = 1UL << 48,

    /// <summary>The verb that links a subject to what it is.</summary>
    Be = 1UL << 49,

    /// <summary>What opens a phrase that has numbers and times of its own: "compared with 12", "with 12 of them".</summary>
    Beside = 1UL << 50,

    /// <summary>A verb or a noun of hoping.</summary>
    Hope = 1UL << 51,

    /// <summary>A verb or a noun of fearing.</summary>
    Fear = 1UL << 52,

    /// <summary>A verb before a clause of what isn't so: "wishes that it had".</summary>
    Wish = 1UL << 53,

    /// <summary>What opens a question within a sentence.</summary>
    Whether = 1UL << 54,

    /// <summary>A verb that keeps somebody from something: "stopped them from".</summary>
    Prevent = 1UL << 55,

    /// <summary>The preposition before what somebody is kept from.</summary>
    From = 1UL << 56,
}
