using System.Collections.Immutable;
using WicFactCheck.Text.Patterns;
using static WicFactCheck.Text.Patterns.PatternProgram;

namespace WicFactCheck.Rules.Compiled;

/// <summary>What the program of a pattern consists of.</summary>
internal static class PatternForm
{
    public static PatternProgram Describe(RuleStream stream, PatternProgram? program) =>
        new(stream.Many(program?.Code ?? [], Instruction), stream.Texts(program?.Names ?? []));

    private static Instruction Instruction(RuleStream stream, Instruction step)
    {
        var operation = (Operation)stream.Int((int)step.Operation);
        return operation switch
        {
            Operation.Token => new Instruction(operation) { Test = stream.Shared(step.Test, Test) },
            Operation.Gap => new Instruction(operation) { Test = TokenTest.Any, A = stream.Int(step.A) },
            Operation.Accept => new Instruction(operation),
            _ => new Instruction(operation) { A = stream.Int(step.A) },
        };
    }

    private static TokenTest Test(RuleStream stream, TokenTest? test)
    {
        var words = stream.Ints(test?.Words ?? []);
        var isAnyWord = stream.Flag(test?.IsAnyWord ?? false);
        var number = stream.Flag(test?.Number is not null)
            ? Range(stream, test?.Number ?? default)
            : (TokenTest.NumberRange?)null;
        return new TokenTest(
            words,
            isAnyWord,
            number,
            (Spelling)stream.Int((int)(test?.Spelling ?? default)),
            stream.Flag(test?.IsJoined ?? false)
        );
    }

    private static TokenTest.NumberRange Range(RuleStream stream, TokenTest.NumberRange range) =>
        new(
            stream.Int(range.Min),
            stream.Int(range.Max),
            stream.Int(range.MinDigits),
            stream.Int(range.MaxDigits),
            stream.Flag(range.Grouped),
            stream.Flag(range.Decimal)
        );
}
