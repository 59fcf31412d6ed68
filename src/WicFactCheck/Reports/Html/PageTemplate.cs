using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;

namespace WicFactCheck.Reports.Html;

/// <summary>The page as <c>page.liquid</c> and <c>page.css</c> describe it.</summary>
internal static class PageTemplate
{
    private static readonly TemplateOptions Options = new()
    {
        MemberAccessStrategy = new UnsafeMemberAccessStrategy(),
        StrictFilters = true,
        Undefined = name => throw new InvalidOperationException($"the template names '{name}', which the page has not"),
        ValueConverters = { value => value is string text ? new StringValue(Harmless.WithoutTurns(text)) : null },
    };

    // Letters of all scripts are shown as they are; what HTML takes for markup is not.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page, with its style sheet and the hash by which that may load.</summary>
    public static string Render(Page page)
    {
        var template = new FluidParser().Parse(Text("page.liquid"));
        var style = Text("page.css");
        var context = new TemplateContext(Options);
        context.SetValue("page", page);
        context.SetValue("style", new StringValue(style, encode: false));
        context.SetValue("hash", Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style))));
        return WithoutCommands(template.Render(context, Encoder));
    }

    // Where the page goes to the log of a CI system, a line of an article that begins so would be a command.
    private static string WithoutCommands(string page) => page.Replace("\n::", "\n&#58;:", StringComparison.Ordinal);

    private static string Text(string file)
    {
        using var stream =
            typeof(PageTemplate).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"the program was built without {file}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
