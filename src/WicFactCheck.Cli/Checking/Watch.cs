namespace WicFactCheck.Cli.Checking;

/// <summary>Checks again and again, whenever a file that is looked at has changed.</summary>
internal sealed class Watch : IDisposable
{
    /// <summary>Editors write a file in several steps; what comes within this time is one change.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);

    /// <param name="paths">Files, folders and globs.</param>
    public Watch(IEnumerable<string> paths)
    {
        foreach (var folder in paths.Select(FolderOf).Distinct(StringComparer.Ordinal).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => _changed.Release();
            watcher.Created += (_, _) => _changed.Release();
            watcher.Deleted += (_, _) => _changed.Release();
            watcher.Renamed += (_, _) => _changed.Release();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits for a change.</summary>
    public void Next(CancellationToken stop)
    {
        _changed.Wait(stop);
        while (_changed.Wait(Pause, stop))
        {
            // One more step of the same change.
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _changed.Dispose();
    }

    private static string FolderOf(string path)
    {
        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        var fixedPart = wildcard < 0 ? path : Path.GetDirectoryName(path[..wildcard]) ?? "";
        var full = Path.GetFullPath(fixedPart.Length == 0 ? "." : fixedPart);
        return Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? ".";
    }
}
