using PublicApiGenerator;

namespace WicFactCheck.Tests.Conventions;

/// <summary>What users of the library can name: a change of it is one for them, so it is approved.</summary>
public sealed class PublicTypesTests
{
    [Fact]
    public async Task The_library_shows_what_its_users_need()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        await Verify(typeof(FactChecker).Assembly.GeneratePublicApi(options));
    }
}
