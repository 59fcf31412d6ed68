using System.Globalization;
using WicFactCheck.Analysis.Models;

namespace WicFactCheck.Training.Treebanks;

/// <summary>Reads treebanks in the CoNLL-U format: the words that are parsed, without ranges and empty nodes.</summary>
internal static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads all sentences; one with a problem is left out.</summary>
    /// <param name="path">What the file is called in problems.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<TreebankSentence> Read(string path, IEnumerable<string> lines, ICollection<Problem> problems)
    {
        var sentences = new List<TreebankSentence>();
        var block = new Block(path, problems);
        var number = 0;
        foreach (var line in lines.Append(""))
        {
            number++;
            if (line.Length > 0)
            {
                block.Add(line, number);
            }
            else if (block.Finish() is { } sentence)
            {
                sentences.Add(sentence);
            }
        }

        return sentences;
    }

    private sealed class Block(string path, ICollection<Problem> problems)
    {
        private readonly List<TreebankWord> words = [];
        private string id = "";
        private string text = "";
        private int first;
        private bool isBroken;

        public void Add(string line, int number)
        {
            first = first == 0 ? number : first;
            if (line[0] == '#')
            {
                id = ValueOf(line, "# sent_id = ") ?? id;
                text = ValueOf(line, "# text = ") ?? text;
                return;
            }

            var fields = line.Split('\t');
            if (fields.Length != Columns)
            {
                Tell(number, $"a line of {fields.Length} fields", "a word has ten, with tabs between them");
            }
            else if (fields[0].All(char.IsAsciiDigit))
            {
                AddWord(fields, number);
            }
        }

        /// <summary>Ends the sentence; null where it has no words or a problem.</summary>
        public TreebankSentence? Finish()
        {
            var sentence = words.Count > 0 && !isBroken && IsTree() ? new TreebankSentence(id, text, [.. words]) : null;
            words.Clear();
            (id, text, first, isBroken) = ("", "", 0, false);
            return sentence;
        }

        private void AddWord(string[] fields, int number)
        {
            if (fields[0] != (words.Count + 1).ToString(CultureInfo.InvariantCulture))
            {
                Tell(number, $"word {fields[0]} where {words.Count + 1} is due", "words are numbered from 1");
            }

            if (!int.TryParse(fields[6], NumberStyles.None, CultureInfo.InvariantCulture, out var head))
            {
                Tell(number, $"'{fields[6]}' is no head", "a head is the number of a word, or 0 for the root");
            }

            var tag = KeptFeatures.TagOf(fields[3], fields[5]);
            words.Add(new TreebankWord(Normalise(fields[1]), fields[2], tag, head - 1, fields[7]) { Written = fields[1] });
        }

        // Heads become those from 0, and the root's the number of words; each word must lead to the root, and one hang from it.
        private bool IsTree()
        {
            var roots = words.Count(word => word.Head < 0);
            if (roots != 1)
            {
                Tell(first, $"a sentence with {roots} roots", "exactly one word has the head 0");
                return false;
            }

            for (var i = 0; i < words.Count; i++)
            {
                var steps = 0;
                var at = i;
                while (at >= 0 && at < words.Count && steps <= words.Count)
                {
                    at = words[at].Head;
                    steps++;
                }

                if (at >= words.Count || steps > words.Count)
                {
                    Tell(
                        first,
                        $"word {i + 1} does not hang from the root",
                        "follow its heads: they leave the sentence or go round"
                    );
                    return false;
                }
            }

            for (var i = 0; i < words.Count; i++)
            {
                words[i] = words[i].Head < 0 ? words[i] with { Head = words.Count } : words[i];
            }

            return true;
        }

        private void Tell(int line, string message, string help)
        {
            isBroken = true;
            problems.Add(new Problem(path, line, null, message, help));
        }

        private static string? ValueOf(string line, string key) =>
            line.StartsWith(key, StringComparison.Ordinal) ? line[key.Length..] : null;

        private static string Normalise(string form)
        {
            Span<char> written = new char[form.Length + WordForm.Growth];
            return written[..WordForm.Normalise(form, written)].ToString();
        }
    }
}
