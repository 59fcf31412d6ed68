using System.Globalization;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Docx;

/// <summary>The heads of the columns of a table, as its rows are read: the first row, and those that pages repeat.</summary>
internal sealed class DocxTable
{
    private const int WidestCell = 100;

    private readonly Dictionary<int, TextSpan> _heads = [];
    private int _rows;
    private int _column;
    private int _width;
    private bool _isHead;

    public void BeginRow()
    {
        _isHead = _rows == 0;
        _rows++;
        (_column, _width) = (0, 0);
    }

    /// <summary>The row is told to be repeated at the top of every page.</summary>
    public void RepeatRow() => _isHead = true;

    public void BeginCell() => (_column, _width) = (_column + _width, 1);

    /// <summary>The cell goes over several columns; what is no number makes it no wider.</summary>
    public void Widen(string? columns)
    {
        if (int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var many))
        {
            _width = Math.Clamp(many, 1, WidestCell);
        }
    }

    /// <summary>The head of the column that the words of a cell stand in; null where they are its head, or it has none.</summary>
    public TextSpan? HeadOf(TextSpan words)
    {
        if (_isHead)
        {
            _heads[_column] = words;
            return null;
        }

        return _heads.TryGetValue(_column, out var head) ? head : null;
    }
}
