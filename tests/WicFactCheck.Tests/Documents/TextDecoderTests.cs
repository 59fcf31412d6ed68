using System.Text;
using WicFactCheck.Documents;

namespace WicFactCheck.Tests.Documents;

public sealed class TextDecoderTests
{
    private const string Words = "The fair’s café opened on 8 November.";

    public static TheoryData<string, byte[]> Encoded =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Words) },
            { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)] },
            { "UTF-16", [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Words)] },
            { "UTF-16, big end first", [0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
            { "UTF-32", [0xff, 0xfe, 0, 0, .. Encoding.UTF32.GetBytes(Words)] },
            { "UTF-32, big end first", [0, 0, 0xfe, 0xff, .. new UTF32Encoding(true, false).GetBytes(Words)] },
            { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Words) },
            { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)?.GetBytes(Words) ?? [] },
        };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Text_is_read_in_every_usual_encoding(string name, byte[] bytes) =>
        Assert.Equal(Words, TextDecoder.Decode(bytes) ?? $"{name} was not read");

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 65 })]
    public void Binary_data_is_no_text(byte[] bytes) => Assert.Null(TextDecoder.Decode(bytes));
}
