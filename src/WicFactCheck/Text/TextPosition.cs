namespace WicFactCheck.Text;

/// <summary>A place as editors count it: line and column from 1, the column in UTF-16 code units.</summary>
public readonly record struct TextPosition(int Line, int Column);
