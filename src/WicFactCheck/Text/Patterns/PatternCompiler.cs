using static WicFactCheck.Text.Patterns.PatternProgram;

namespace WicFactCheck.Text.Patterns;

/// <summary>Makes the program of a pattern; one compiler makes one program.</summary>
internal sealed class PatternCompiler
{
    private readonly List<Instruction> _code = [];
    private readonly List<string> _names = [];

    public PatternProgram Compile(PatternNode pattern)
    {
        Emit(pattern);
        _code.Add(new Instruction(Operation.Accept));
        return new PatternProgram([.. _code], [.. _names]);
    }

    private void Emit(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.One one:
                _code.Add(new Instruction(Operation.Token) { Test = one.Test });
                break;
            case PatternNode.Mention mention:
                _code.Add(new Instruction(Operation.Mention) { A = mention.Type });
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Emit(part);
                }

                break;
            case PatternNode.Choice choice:
                EmitChoice(choice);
                break;
            case PatternNode.Optional optional:
                EmitOptional(optional);
                break;
            case PatternNode.Capture capture:
                EmitCapture(capture);
                break;
            case PatternNode.Gap gap:
                EmitGap(gap, gap.Most);
                break;
            default:
                throw new InvalidOperationException($"no instruction for {node.GetType().Name}");
        }
    }

    private void EmitChoice(PatternNode.Choice choice)
    {
        var jumps = new List<int>();
        for (var i = 0; i < choice.Ways.Length; i++)
        {
            if (i == choice.Ways.Length - 1)
            {
                Emit(choice.Ways[i]);
                break;
            }

            var split = _code.Count;
            _code.Add(default);
            Emit(choice.Ways[i]);
            jumps.Add(_code.Count);
            _code.Add(default);
            _code[split] = new Instruction(Operation.Split) { A = _code.Count };
        }

        foreach (var jump in jumps)
        {
            _code[jump] = new Instruction(Operation.Jump) { A = _code.Count };
        }
    }

    private void EmitOptional(PatternNode.Optional optional)
    {
        var split = _code.Count;
        _code.Add(default);
        Emit(optional.Part);
        _code[split] = new Instruction(Operation.Split) { A = _code.Count };
    }

    private void EmitCapture(PatternNode.Capture capture)
    {
        var slot = _names.IndexOf(capture.Name);
        if (slot < 0)
        {
            slot = _names.Count;
            _names.Add(capture.Name);
        }

        _code.Add(new Instruction(Operation.Open) { A = slot });
        Emit(capture.Part);
        _code.Add(new Instruction(Operation.Close) { A = slot });
    }

    private void EmitGap(PatternNode.Gap gap, int left)
    {
        if (left == 0)
        {
            return;
        }

        // Leaving is tried first: of two ways with the same gaps, the one that skips later is no better.
        var split = _code.Count;
        _code.Add(default);
        _code.Add(
            new Instruction(Operation.Gap) { Test = TokenTest.Any, A = gap.Kept.Aggregate(0, (set, type) => set | (1 << type)) }
        );
        EmitGap(gap, left - 1);
        _code[split] = new Instruction(Operation.SplitAway) { A = _code.Count };
    }
}
