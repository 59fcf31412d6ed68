using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Tests.Mentions;

public sealed class MentionTypeTests
{
    [Fact]
    public void The_types_are_few_enough_for_patterns() => Assert.True(MentionTypes.Count <= PatternProgram.MostMentionTypes);
}
