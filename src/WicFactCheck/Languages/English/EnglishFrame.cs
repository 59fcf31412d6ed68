namespace WicFactCheck.Languages.English;

/// <summary>What stands around articles in English.</summary>
internal static class EnglishFrame
{
    /// <summary>Its shapes.</summary>
    public static FrameShapes Create() =>
        new()
        {
            Lines = Lines(),
            Imprints = Imprints(),
            Links = Links(),
            Notices = Notices(),
            Pictures = Pictures(),
            Pieces = Pieces(),
            Posts = Posts(),
            Stamps = Stamps(),
        };

    private static FrameLines Lines() =>
        new()
        {
            DateOrClock = EnglishFrameLines.DateOrClock,
            FullDate = EnglishFrameLines.FullDate,
            LabelledStamp = EnglishFrameLines.LabelledStamp,
            ArticleBefore = EnglishFrameLines.ArticleBefore,
            ReadingTime = EnglishFrameLines.ReadingTime,
            SentenceGap = EnglishFrameLines.SentenceGap,
            BesideStamp = EnglishFrameLines.BesideStamp,
            StampBefore = EnglishFrameLines.StampBefore,
            Byline = EnglishFrameLines.Byline,
            NameBefore = EnglishFrameLines.NameBefore,
            WriterNote = EnglishFrameLines.WriterNote,
            Masthead = EnglishFrameLines.Masthead,
            IssueNumber = EnglishFrameLines.IssueNumber,
        };

    private static FrameImprints Imprints() =>
        new()
        {
            Date = EnglishFrameImprints.Date,
            Filler = EnglishFrameImprints.Filler,
            Gap = EnglishFrameImprints.Gap,
        };

    private static FrameLinks Links() =>
        new()
        {
            Related = EnglishFrameLinks.Related,
            LeadBefore = EnglishFrameLinks.LeadBefore,
            Appeal = EnglishFrameLinks.Appeal,
        };

    private static FrameNotices Notices() =>
        new()
        {
            NoticeHead = EnglishFrameNotices.NoticeHead,
            AboutOutlet = EnglishFrameNotices.AboutOutlet,
            Notice = EnglishFrameNotices.Notice,
            Resent = EnglishFrameNotices.Resent,
            WireLine = EnglishFrameNotices.WireLine,
            OwnWords = EnglishFrameNotices.OwnWords,
            Slip = EnglishFrameNotices.Slip,
        };

    private static FramePictures Pictures() =>
        new()
        {
            Caption = EnglishFramePictures.Caption,
            OfPicture = EnglishFramePictures.OfPicture,
            Credit = EnglishFramePictures.Credit,
            Courtesy = EnglishFramePictures.Courtesy,
            CreditBehind = EnglishFramePictures.CreditBehind,
            Counter = EnglishFramePictures.Counter,
            Bracketed = EnglishFramePictures.Bracketed,
            Supplied = EnglishFramePictures.Supplied,
        };

    private static FramePieces Pieces() =>
        new()
        {
            Separator = EnglishFramePieces.Separator,
            Contact = EnglishFramePieces.Contact,
            Role = EnglishFramePieces.Role,
            Price = EnglishFramePieces.Price,
            Issue = EnglishFramePieces.Issue,
            IssueMark = EnglishFramePieces.IssueMark,
            OfIssue = EnglishFramePieces.OfIssue,
            Joined = EnglishFramePieces.Joined,
            Motto = EnglishFramePieces.Motto,
            SentenceEnd = EnglishFramePieces.SentenceEnd,
        };

    private static FramePosts Posts() =>
        new()
        {
            Account = EnglishFramePosts.Account,
            AccountLine = EnglishFramePosts.AccountLine,
            Announced = EnglishFramePosts.Announced,
            PostEnd = EnglishFramePosts.PostEnd,
            Reactions = EnglishFramePosts.Reactions,
            Address = EnglishFramePosts.Address,
        };

    private static FrameStamps Stamps() =>
        new()
        {
            Label = EnglishStamps.Label,
            RankOf = EnglishStamps.RankOf,
            DatedDateline = EnglishFrameDatelines.Dated,
            UndatedDateline = EnglishFrameDatelines.Undated,
        };
}
