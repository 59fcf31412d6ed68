using System.Text.Json.Nodes;
using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>Figures as JSON.</summary>
internal static class FigureJson
{
    public static JsonObject Of(Share share) =>
        new()
        {
            ["part"] = share.Part,
            ["of"] = share.Of,
            ["share"] = share.Value,
        };

    public static JsonObject Of(Figure figure)
    {
        var json = Of(figure.Share);
        json["low"] = figure.Interval.Low;
        json["high"] = figure.Interval.High;
        return json;
    }
}
