using WicFactCheck.StartUp;

if (args is not [var published, var built, var seeds, var profile])
{
    Console.Error.WriteLine(
        "name the folder of a program that was published without a profile, the folder that it was built in, a folder of articles, and the file to write the profile to"
    );
    return 2;
}

var assemblies = new ProgramAssemblies(built);
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
