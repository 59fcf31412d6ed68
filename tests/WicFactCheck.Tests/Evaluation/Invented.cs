using System.IO.Compression;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>A small set of clusters, made up for the tests: one with a conflict, one control.</summary>
internal static class Invented
{
    /// <summary>Writes the set into a folder, and tells where it is.</summary>
    public static string Write(TemporaryFolder folder)
    {
        folder.Write(
            "lanterns/quay/gazette.txt",
            "date: 2024-05-31\nLanterns lit\n\nThe Quay Fair drew 420 potters from 12 towns.\n"
        );
        folder.Write(
            "lanterns/quay/herald.txt",
            "date: 2024-05-31\nA fair on the quay\n\nThe Quay Fair drew 310 potters from 12 towns.\n"
        );
        folder.Write(
            "lanterns/quay/cluster.json",
            """
            {
              "id": "quay", "topic": "a fair",
              "conflicts": [
                {
                  "id": "c1", "kind": "count", "scope": "cross", "difficulty": "easy",
                  "sides": [
                    { "file": "gazette.txt", "quote": "420 potters", "value": "420" },
                    { "file": "herald.txt", "quote": "310 potters", "value": "310" }
                  ],
                  "likely_right": null, "why": "one fair, two numbers of potters"
                }
              ],
              "compatible": []
            }
            """
        );
        folder.Write("lanterns/mill/echo.txt", "date: 2024-05-31\nMill at rest\n\nThe mill stands still.\n");
        folder.Write("lanterns/mill/cluster.json", """{ "id": "mill", "topic": "a mill", "conflicts": [], "compatible": [] }""");
        return Path.Combine(folder.Path, "lanterns");
    }

    /// <summary>The same as an archive.</summary>
    public static string Zip(TemporaryFolder folder)
    {
        var archive = Path.Combine(folder.Path, "shut.zip");
        ZipFile.CreateFromDirectory(Write(folder), archive);
        return archive;
    }
}
