using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using Figure = WicFactCheck.Alignment.Figure;

namespace WicFactCheck.Training.Alignment;

/// <summary>Makes contradictions out of what agrees: changes a value as the values of labelled conflicts differ.</summary>
/// <param name="donors">Pairs of labelled conflicts.</param>
internal sealed class ChangedValue(IReadOnlyList<LabelledPair> donors)
{
    /// <summary>The figure with another value; null where its kind isn't changed, or no labelled conflict is of it.</summary>
    public Figure? Of(Figure figure, Random random)
    {
        var fitting = donors.Where(donor => IsLike(donor.Figures.One, figure) && donor.Figures.Other.Magnitude > 0).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var donor = fitting[random.Next(fitting.Count)].Figures;
        var (first, second) = (donor.One.Magnitude!.Value, donor.Other.Magnitude!.Value);
        var isMore = random.Next(2) == 0;
        ClaimValue? value = figure.Claim.Value switch
        {
            QuantityClaim { Quantity: { Told: > 0 } quantity } when second > 0 => Of(
                quantity,
                isMore ? first / second : second / first
            ),
            TimeClaim { Expression.Value: CalendarTime told } time => Of(
                time,
                told,
                (int)(isMore ? first - second : second - first)
            ),
            _ => null,
        };
        return value is null ? null : new Figure(With(figure.Claim, value), figure.Context, figure.Kind, figure.Frame);
    }

    private static bool IsLike(Figure one, Figure other) =>
        one.Kind.Split(' ')[0] == other.Kind.Split(' ')[0] && one.Magnitude > 0;

    private static QuantityClaim Of(Quantity quantity, double ratio)
    {
        var changed = Rounded((double)quantity.Told * ratio, quantity.Told);
        return new QuantityClaim(quantity with { Range = NumberRange.Exactly(changed), Told = changed, ToldTo = null });
    }

    // A day by days, and a year by years: what lies between is told in too many ways.
    private static TimeClaim? Of(TimeClaim time, CalendarTime told, int days)
    {
        const int DaysOfYear = 365;
        var changed = told switch
        {
            { IsWithinDay: false, Date: { } date } => CalendarTime.OfDay(date.PlusDays(days)),
            { Granularity: Granularity.Year, Year: { } year } => CalendarTime.OfYear(
                year + Math.Max(1, Math.Abs(days) / DaysOfYear)
            ),
            _ => null,
        };
        return changed is null ? null : time with { Expression = time.Expression with { Value = changed } };
    }

    // A whole number stays one, and as round as it was.
    private static decimal Rounded(double changed, decimal told)
    {
        if (told != Math.Floor(told))
        {
            return (decimal)Math.Round(changed, 2) is var number && number == told ? told + 1 : number;
        }

        var unit = 1m;
        while (told % (unit * 10) == 0 && unit * 10 <= (decimal)changed)
        {
            unit *= 10;
        }

        var rounded = Math.Round((decimal)changed / unit) * unit;
        return rounded == told || rounded <= 0 ? told + unit : rounded;
    }

    private static Claim With(Claim claim, ClaimValue value) =>
        new()
        {
            Document = claim.Document,
            Rule = claim.Rule,
            Subject = claim.Subject,
            Attribute = claim.Attribute,
            Value = value,
            Stance = claim.Stance,
            Speaker = claim.Speaker,
            IsQuoted = claim.IsQuoted,
            Part = claim.Part,
            Context = claim.Context,
            Span = claim.Span,
            Sentence = claim.Sentence,
        };
}
