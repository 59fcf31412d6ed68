using WicFactCheck.Training.Network;
using WicFactCheck.Training.Vectors;

namespace WicFactCheck.Tests.Training;

/// <summary>Vectors shortened to their directions of greatest variance.</summary>
public sealed class PrincipalComponentTests
{
    [Fact]
    public void Vectors_that_lie_in_a_plane_keep_their_distances_in_two_numbers()
    {
        var random = new RandomSource(2);
        float[][] vectors =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(_ => (X: 3 * random.Normal(), Y: random.Normal()))
                .Select(p => new[] { p.X, p.X + p.Y, p.Y, 1f }),
        ];
        var shortened = PrincipalComponents.Shorten(vectors, 2);
        for (var i = 1; i < vectors.Length; i++)
        {
            Assert.Equal(Distance(vectors[0], vectors[i]), Distance(shortened[0], shortened[i]), 3);
        }
    }

    private static double Distance(float[] one, float[] other) =>
        Math.Sqrt(one.Zip(other).Sum(pair => Math.Pow(pair.First - pair.Second, 2)));
}
