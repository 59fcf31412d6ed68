using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Tests.Mentions;

public sealed class MentionTypeTests
{
    [Fact]
    public void All_types_are_counted_named_and_few_enough_for_patterns()
    {
        Assert.Equal(MentionTypes.Count, Enum.GetValues<MentionType>().Length);
        Assert.Equal(MentionTypes.Count, MentionTypes.ByName.Count);
        Assert.True(MentionTypes.Count <= PatternProgram.MostMentionTypes);
    }
}
