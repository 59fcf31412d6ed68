namespace WicFactCheck.Languages;

/// <summary>What ties two: of each, somebody or something has one at a time.</summary>
internal enum TieKind
{
    /// <summary>The husband or wife of somebody.</summary>
    Spouse,

    /// <summary>The town that somebody lives in.</summary>
    Residence,

    /// <summary>The place in which somebody was born.</summary>
    Birthplace,

    /// <summary>The place in which somebody died.</summary>
    Deathplace,

    /// <summary>The country of somebody.</summary>
    Nationality,

    /// <summary>Who wrote something.</summary>
    Author,

    /// <summary>Who directed something.</summary>
    Director,

    /// <summary>Who won something.</summary>
    Winner,

    /// <summary>Who or what town holds or presents something.</summary>
    Host,

    /// <summary>Who holds a record.</summary>
    Recordholder,

    /// <summary>Who wrote a piece of music.</summary>
    Composer,

    /// <summary>Who painted or sculpted something.</summary>
    Artist,

    /// <summary>Who designed or made a game, a building, a device.</summary>
    Creator,

    /// <summary>On which side of another place something lies.</summary>
    Bearing,

    /// <summary>How far from another place something lies.</summary>
    Remoteness,

    /// <summary>The town in which a firm, a club or a school has its seat.</summary>
    Seat,

    /// <summary>Who founded a firm, a club or a school.</summary>
    Founder,
}
