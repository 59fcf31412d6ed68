using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using WicFactCheck.Analysis.Network;

namespace WicFactCheck.Training.Models;

/// <summary>Writes numbers and words as <see cref="Analysis.Models.ModelReader"/> reads them.</summary>
internal sealed class ModelStream
{
    private readonly ArrayBufferWriter<byte> written = new();

    public byte[] ToArray() => written.WrittenSpan.ToArray();

    public void Integer(int number) => written.Write(BitConverter.GetBytes(number));

    public void Real(float number) => written.Write(BitConverter.GetBytes(number));

    public void Numbers<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        Integer(numbers.Length);
        written.Write(MemoryMarshal.AsBytes(numbers));
    }

    public void Texts(IReadOnlyList<string> texts)
    {
        Integer(texts.Count);
        foreach (var text in texts)
        {
            Numbers<byte>(Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>A matrix with what a sum is multiplied by to be a real number.</summary>
    public void Matrix(QuantizedMatrix matrix, float scale)
    {
        Integer(matrix.Inputs);
        Integer(matrix.Outputs);
        Real(scale);
        Numbers<short>(IntegerMatrix.Pack(matrix.Weights, matrix.Outputs));
    }
}
