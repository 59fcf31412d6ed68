using WicFactCheck.StartUp;

if (args is not [var published, var seeds, var profile])
{
    Console.Error.WriteLine("name the folder of a program that was published without a profile, a folder of articles, and the file to write the profile to");
    return 2;
}

var assemblies = new PublishedAssemblies(published);
var names = StartRecord.Of(published, seeds);
var writer = new MibcWriter();
foreach (var name in names)
{
    foreach (var method in JitName.Read(name, assemblies))
    {
        writer.Add(method);
    }
}

File.WriteAllBytes(profile, writer.Write());
Console.WriteLine($"{names.Count} methods were compiled at start, {writer.Count} of them and of their kind are in the profile");
return 0;
