using WicFactCheck.Rules;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Rules;

public sealed class RuleProblemTests
{
    [Theory]
    [InlineData("about: x\nserverity: error\n", "p/r.yaml:2:1: no key 'serverity' belongs here (did you mean 'severity'?)")]
    [InlineData(
        "about: x\nabout: y\n",
        "p/r.yaml:2:1: this is not YAML: Duplicate key about (keep one of the two keys of that name)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: [\"<a:event> in <v:dtae>\"]\n",
        "p/r.yaml:2:21: no type 'dtae' is known (did you mean 'date'?)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <w>}\nsay: [\"<a:event> in <v:date>\"]\n",
        "p/r.yaml:1:44: no pattern captures 'w' (the captures are a, v)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: [\"(<a:event>|) in <v:date>\"]\n",
        "p/r.yaml:2:19: an alternative is empty (put [square brackets] around what may be left out)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: [\"<a:event> @atendees <v:date>\"]\n",
        "p/r.yaml:2:18: no word list 'atendees' is known (did you mean 'attendees'?)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: [\"<a:event> held? in <v:date>\"]\n",
        "p/r.yaml:2:18: 'held?' is written as in a regular expression, and patterns are made of words (write [word] for what may "
            + "be left out, (a|b) for either, ... for words between, \"?\" for the sign itself)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <n>}\nsay: [\"<a:event> had <n:number>\"]\ncompare: date\n"
            + "tests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:3:10: values of the type 'number' can't be compared as 'date' (write 'compare: quantity')"
    )]
    [InlineData(
        "series:\n  - name: Fair\n    every: blue moon\n",
        "p/r.yaml:3:12: 'blue moon' is no period (write 'every: 1 year' or 'every: 6 months')"
    )]
    [InlineData(
        "times:\n  - say: noon\n    is: clok\n",
        "p/r.yaml:3:9: no shape of time 'clok' is known (did you mean 'clock'?)"
    )]
    [InlineData(
        "times:\n  - say: noon\n    is: clock\n    with: {hour: [12]}\n",
        "p/r.yaml:4:18: each item of 'with' is a text (put it in quotes if it has ': ', '[' or '{' in it)"
    )]
    [InlineData(
        "times:\n  - say: noon\n    is: clock\n    with: {[hour]: 12}\n",
        "p/r.yaml:4:12: each item of 'with' is a text (put it in quotes if it has ': ', '[' or '{' in it)"
    )]
    [InlineData(
        "tests:\n  - agree: {a: [x]}\n",
        "p/r.yaml:2:16: each item of 'agree' is a text (put it in quotes if it has ': ', '[' or '{' in it)"
    )]
    [InlineData(
        "words: {lamps: [lamp]}\ntimes:\n  - say: noon\n    is: clock\n    where: {after: lmps}\n",
        "p/r.yaml:5:12: no list of words 'lmps' is known (did you mean 'lamps'?)"
    )]
    [InlineData("about: x\n\tseverity: error\n", "p/r.yaml:2:1: a line is indented with a tab (indent with spaces)")]
    [InlineData("a: &a [x, x]\nb: [*a, *a]\n", "p/r.yaml:2:5: aliases such as '*a' are not read (write out what it stands for)")]
    [InlineData(
        "switch-off: [core/edtions]\n",
        "p/r.yaml:1:14: no rule has the id 'core/edtions' (did you mean 'core/editions'?)"
    )]
    [InlineData(
        "change-severity: {core/editions: fatal}\n",
        "p/r.yaml:1:34: 'fatal' is no severity (it is one of error, note, warning)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: [\"<a:event> in <v:date> <x:number>\"]\n"
            + "tests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:2:7: the claim doesn't use the capture 'x' (write <number> if it only has to be there)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: [\"<a:event> in <v:date>\"]\n",
        "p/r.yaml:1:8: this rule has no case that it ignores (add '- ignores: a sentence' under 'tests:'); p/r.yaml:1:8: this "
            + "rule has no case that it reads (add '- reads: a sentence' under 'tests:')"
    )]
    [InlineData(
        "entities:\n  - name: Porto\n    type: town\n",
        "p/r.yaml:3:11: 'town' is no type of entity (the types are name, organisation, person, place)"
    )]
    [InlineData(
        "claim: {attribute: b, value: <v:moeny>}\nnear: [cost]\ntests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:1:30: no type 'moeny' is known (did you mean 'money'?)"
    )]
    [InlineData(
        "claim: {attribute: b, value: <v>}\nnear: [cost]\n",
        "p/r.yaml:1:30: the value of a rule without 'say' is a capture with its type (write 'value: <n:number>', or add "
            + "'say:' with patterns)"
    )]
    [InlineData(
        "claim: {attribute: b, value: <v:money>}\nnear: [\"@atendees\"]\ntests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:2:8: no word list 'atendees' is known (did you mean 'attendees'?)"
    )]
    [InlineData(
        "claim: {attribute: b, value: <v:money>}\nnear: [budget]\ntests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:1:8: this rule is never reached: core/money/budget takes every value that it could (give it words in 'near' "
            + "or 'counted' that the other one doesn't have, or switch the other one off)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay:\n  - <a:event> in <v:date>\n  - <a:event> in <v:date>\n"
            + "tests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:4:5: this pattern stands here twice (take one of the two away)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: <a:event> in <v:date>\nunless: <a:event> in <v:date>\n"
            + "tests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:2:6: this pattern is never reached: 'unless' has it too (take one of the two away)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: [\"<a:event> in <v:date>\"]\nmessage: \"{subjct} was {when}\"\n"
            + "tests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:3:10: a message has no '{subjct}' (did you mean 'subject'?)"
    )]
    [InlineData("just words", "p/r.yaml:1:1: this is no set of keys (begin with a line such as 'about: …')")]
    [InlineData(
        "tests:\n  - shows: nothing\n",
        "p/r.yaml:2:5: no key 'shows' belongs here (the keys are agree, are, claims, conflict, finds, ignores, on, others, "
            + "reads, times); p/r.yaml:2:5: this test shows nothing (begin it with 'reads', 'ignores', 'conflict', 'agree' or "
            + "'times')"
    )]
    [InlineData(
        "tests:\n  - reads: x\n    ignores: y\n",
        "p/r.yaml:2:5: this test shows two things at once (begin each with a dash of its own)"
    )]
    [InlineData(
        "tests:\n  - ignores: x\n    claims: [a | b | c]\n    on: 2024-05-01\n",
        "p/r.yaml:3:5: 'claims' says nothing beside 'ignores' (take it away; it belongs to 'reads'); p/r.yaml:4:5: 'on' says "
            + "nothing beside 'ignores' (take it away; it belongs to 'times')"
    )]
    [InlineData(
        "tests:\n  - times: It opened [today].\n    others: [core/figures]\n",
        "p/r.yaml:3:5: 'others' says nothing beside 'times' (take it away; it belongs to 'reads', 'ignores', 'conflict', 'agree')"
    )]
    [InlineData(
        "tests:\n  - ignores: x\n    others: [core/figures/count]\n",
        "p/r.yaml:3:14: no rule has the id 'core/figures/count' (did you mean 'core/figures/counts'?)"
    )]
    [InlineData(
        "checks:\n  - run: name-slip\n    message: \"{subject}\"\n",
        "p/r.yaml:2:10: no check 'name-slip' is known (did you mean 'name-slips'?)"
    )]
    [InlineData(
        "derivations:\n  - run: weekdays\n    message: \"{subject}\"\n",
        "p/r.yaml:2:10: no derivation 'weekdays' is known (did you mean 'weekday'?)"
    )]
    [InlineData(
        "claim: {attribute: b, value: <v:money>}\nnear: [budget-line]\nnames: 6\ntests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:3:8: '6' is no number of names (write a number from 0 to 5)"
    )]
    [InlineData("series:\n  - every: 1 year\n", "p/r.yaml:2:5: a series has no name (add 'name: …')")]
    [InlineData(
        "series:\n  - name: Fair\n    every: 0 years\n    first: 0\n",
        "p/r.yaml:3:12: '0 years' is no period (write 'every: 1 year' or 'every: 6 months'); p/r.yaml:4:12: '0' is no year "
            + "(write the year of the first edition, such as 'first: 1998')"
    )]
    [InlineData(
        "words: {lamps: [[lamp]], kilns: ['']}\n",
        "p/r.yaml:1:16: the word list 'lamps' is neither a list of words nor words with values (write [word, word] or 'word: "
            + "value' lines); p/r.yaml:1:33: the word list 'kilns' is neither a list of words nor words with values (write "
            + "[word, word] or 'word: value' lines)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: [\"([<a:event>]|[<v:date>])\"]\n"
            + "tests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:2:8: this pattern would match where nothing stands (take a word out of its brackets)"
    )]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay:\n  - <a:event> in <v:date>\n"
            + "  - <a:event> on <v:date> <x:number>\ntests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:4:5: the claim doesn't use the capture 'x' (write <number> if it only has to be there)"
    )]
    [InlineData(
        "claim: {attribute: b, value: <v:measure>}\nnear: [area]\nunits: [m2]\ntests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:1:8: this rule is never reached: core/measures/area takes every value that it could (give it words in 'near' "
            + "or 'counted' that the other one doesn't have, or switch the other one off)"
    )]
    [InlineData("claim: {attribute: b, value: <v:measure>}\nnear: [area]\nunits: [kg]\ntests: [{ignores: y}, {reads: z}]\n", "")]
    [InlineData("entities:\n  - type: place\n", "p/r.yaml:2:5: an entity has no name (add 'name: …')")]
    [InlineData(
        "claim: {subject: <a>, attribute: b, value: <v>}\nsay: ['<a:event> in \"about <v:date>']\n"
            + "tests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:2:21: the quotation mark is not closed (put \" after the exact words)"
    )]
    [InlineData(
        "parts:\n  loop: <loop>\nclaim: {subject: <a>, attribute: b, value: <v>}\nsay: <a:event> in <v:date> <loop>\n"
            + "tests: [{ignores: y}, {reads: z}]\n",
        "p/r.yaml:4:6: the part 'loop' contains itself (write out what it stands for)"
    )]
    public void A_fault_in_a_rule_file_is_told_with_its_place_and_a_way_out(string yaml, string problems) =>
        Assert.Equal(problems, string.Join("; ", ProblemsIn(yaml)));

    [Theory]
    [InlineData(@"sold (for|at)? here", "'?'")]
    [InlineData(@"sold \d+ <n:number>", @"'\d+'")]
    [InlineData(@"sold [A-Z] <n:number>", "'A-Z'")]
    [InlineData(@"^sold", "'^sold'")]
    [InlineData(@"sold.*", "'sold.*'")]
    [InlineData(@"(?:was|is) sold", "'?:was'")]
    [InlineData(@"sold{1,2}", "'sold{1,2}'")]
    public void A_pattern_as_in_a_regular_expression_is_a_problem(string pattern, string sign)
    {
        const string Claim = "claim: {subject: <a>, attribute: b, value: <v>}";
        var problems = ProblemsIn($"{Claim}\nsay: ['{pattern} <a:event> <v:date>']\n");
        Assert.Contains($"{sign} is written as in a regular expression", string.Join("; ", problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_stand_in_each_other_only_so_deep()
    {
        var deep = string.Concat(Enumerable.Repeat("(", 10_000));
        var problems = ProblemsIn($"claim: {{subject: <a>, attribute: b, value: <v>}}\nsay: ['{deep}']\n");
        Assert.Contains("brackets stand more than 50 deep in each other", string.Join("; ", problems), StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_rule_with_words_one_without_is_reached()
    {
        const string WithWords = "claim: {attribute: b, value: <v:money>}\nnear: [cost]\ntests: [{ignores: y}, {reads: z}]\n";
        const string Without = "claim: {attribute: b, value: <v:money>}\ntests: [{ignores: y}, {reads: z}]\n";
        var set = RuleSetLoader.Load([
            new RulePack(
                "p",
                [new PackFile("p/a.yaml", new RuleId("p/a"), WithWords), new PackFile("p/b.yaml", new RuleId("p/b"), Without)]
            ),
        ]);
        Assert.Empty(set.Problems);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_the_other_rules_work()
    {
        var problems = ProblemsIn(
            "about: x\nserverity: error\nclaim: {subject: <a>, attribute: b, value: <v>}\n"
                + "say: [\"<a:event> in <v:dtae>\", \"<v:date\"]\n"
        );
        Assert.Equal(3, problems.Count(problem => problem.StartsWith("p/r.yaml", StringComparison.Ordinal)));
    }

    private static List<string> ProblemsIn(string yaml)
    {
        var core = RulePack.Read(Repository.Folder("rules", "core"), "rules/core", []);
        var set = RuleSetLoader.Load([core, new RulePack("p", [new PackFile("p/r.yaml", new RuleId("p/r"), yaml)])]);
        return
        [
            .. set.Problems.Select(problem =>
                $"{problem.Path}:{problem.Line}:{problem.Column}: {problem.Message} ({problem.Help})"
            ),
        ];
    }
}
