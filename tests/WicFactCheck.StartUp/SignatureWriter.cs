using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace WicFactCheck.StartUp;

/// <summary>Writes types and methods as tokens of metadata (ECMA-335, II.22 and II.23.2).</summary>
internal sealed class SignatureWriter(MetadataBuilder metadata)
{
    private readonly Dictionary<Assembly, AssemblyReferenceHandle> _assemblies = [];
    private readonly Dictionary<Type, EntityHandle> _types = [];

    /// <summary>The token of a method, or null where its signature has a pointer to a function or an array of several dimensions.</summary>
    public EntityHandle? Token(InstantiatedMethod method)
    {
        var parameters = method.Definition.GetParameters();
        if (
            parameters
                .Select(parameter => parameter.ParameterType)
                .Append((method.Definition as MethodInfo)?.ReturnType ?? typeof(void))
                .Any(IsOdd)
        )
        {
            return null;
        }

        var signature = new BlobBuilder();
        new BlobEncoder(signature)
            .MethodSignature(genericParameterCount: method.Arguments.Count, isInstanceMethod: !method.Definition.IsStatic)
            .Parameters(
                parameters.Length,
                returns => WriteReturn(returns, method.Definition),
                takes =>
                {
                    foreach (var parameter in parameters)
                    {
                        var encoder = takes.AddParameter();
                        WriteModifiers(encoder.CustomModifiers(), parameter);
                        Write(encoder.Type(isByRef: parameter.ParameterType.IsByRef), Bare(parameter.ParameterType));
                    }
                }
            );
        EntityHandle token = metadata.AddMemberReference(
            Token(method.Type),
            metadata.GetOrAddString(method.Definition.Name),
            metadata.GetOrAddBlob(signature)
        );
        if (method.Arguments.Count == 0)
        {
            return token;
        }

        var arguments = new BlobBuilder();
        var written = new BlobEncoder(arguments).MethodSpecificationSignature(method.Arguments.Count);
        foreach (var argument in method.Arguments)
        {
            Write(written.AddArgument(), argument);
        }

        return metadata.AddMethodSpecification(token, metadata.GetOrAddBlob(arguments));
    }

    /// <summary>The signature of a static method that takes and returns nothing.</summary>
    public BlobHandle Nothing()
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, static returns => returns.Void(), static _ => { });
        return metadata.GetOrAddBlob(signature);
    }

    private static bool IsOdd(Type type) =>
        type.IsFunctionPointer
        || type.IsUnmanagedFunctionPointer
        || type.IsVariableBoundArray
        || type is { IsArray: true, IsSZArray: false }
        || (type.GetElementType() is { } element && IsOdd(element))
        || type.GenericTypeArguments.Any(IsOdd);

    private static Type Bare(Type type) => type.IsByRef && type.GetElementType() is { } element ? element : type;

    private void WriteReturn(ReturnTypeEncoder encoder, MethodBase definition)
    {
        if (definition is not MethodInfo method || method.ReturnType == typeof(void))
        {
            encoder.Void();
            return;
        }

        WriteModifiers(encoder.CustomModifiers(), method.ReturnParameter);
        Write(encoder.Type(isByRef: method.ReturnType.IsByRef), Bare(method.ReturnType));
    }

    private void WriteModifiers(CustomModifiersEncoder encoder, ParameterInfo parameter)
    {
        foreach (var modifier in parameter.GetRequiredCustomModifiers())
        {
            encoder = encoder.AddModifier(Token(modifier), isOptional: false);
        }

        foreach (var modifier in parameter.GetOptionalCustomModifiers())
        {
            encoder = encoder.AddModifier(Token(modifier), isOptional: true);
        }
    }

    private void Write(SignatureTypeEncoder encoder, Type type)
    {
        if (type.IsGenericTypeParameter)
        {
            encoder.GenericTypeParameter(type.GenericParameterPosition);
        }
        else if (type.IsGenericMethodParameter)
        {
            encoder.GenericMethodTypeParameter(type.GenericParameterPosition);
        }
        else if (type.IsPointer && type.GetElementType() == typeof(void))
        {
            encoder.VoidPointer();
        }
        else if (type.GetElementType() is { } element)
        {
            Write(type.IsPointer ? encoder.Pointer() : encoder.SZArray(), element);
        }
        else if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments();
            var written = encoder.GenericInstantiation(
                Token(type.GetGenericTypeDefinition()),
                arguments.Length,
                type.IsValueType
            );
            foreach (var argument in arguments)
            {
                Write(written.AddArgument(), argument);
            }
        }
        else if (Primitive(type) is { } code)
        {
            encoder.PrimitiveType(code);
        }
        else
        {
            encoder.Type(Token(type), type.IsValueType);
        }
    }

    private static PrimitiveTypeCode? Primitive(Type type) =>
        type == typeof(object) ? PrimitiveTypeCode.Object
        : type == typeof(nint) ? PrimitiveTypeCode.IntPtr
        : type == typeof(nuint) ? PrimitiveTypeCode.UIntPtr
        : type.IsEnum ? null
        : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => PrimitiveTypeCode.Boolean,
            TypeCode.Char => PrimitiveTypeCode.Char,
            TypeCode.SByte => PrimitiveTypeCode.SByte,
            TypeCode.Byte => PrimitiveTypeCode.Byte,
            TypeCode.Int16 => PrimitiveTypeCode.Int16,
            TypeCode.UInt16 => PrimitiveTypeCode.UInt16,
            TypeCode.Int32 => PrimitiveTypeCode.Int32,
            TypeCode.UInt32 => PrimitiveTypeCode.UInt32,
            TypeCode.Int64 => PrimitiveTypeCode.Int64,
            TypeCode.UInt64 => PrimitiveTypeCode.UInt64,
            TypeCode.Single => PrimitiveTypeCode.Single,
            TypeCode.Double => PrimitiveTypeCode.Double,
            TypeCode.String => PrimitiveTypeCode.String,
            _ => null,
        };

    private EntityHandle Token(Type type)
    {
        if (_types.TryGetValue(type, out var token))
        {
            return token;
        }

        if (type.IsConstructedGenericType || type.HasElementType)
        {
            var signature = new BlobBuilder();
            Write(new BlobEncoder(signature).TypeSpecificationSignature(), type);
            token = metadata.AddTypeSpecification(metadata.GetOrAddBlob(signature));
        }
        else
        {
            EntityHandle scope = type.DeclaringType is { } outer ? Token(outer) : Token(type.Assembly);
            token = metadata.AddTypeReference(
                scope,
                type.DeclaringType is null ? metadata.GetOrAddString(type.Namespace ?? "") : default,
                metadata.GetOrAddString(type.Name)
            );
        }

        _types.Add(type, token);
        return token;
    }

    private AssemblyReferenceHandle Token(Assembly assembly)
    {
        if (!_assemblies.TryGetValue(assembly, out var token))
        {
            var name = assembly.GetName();
            token = metadata.AddAssemblyReference(
                metadata.GetOrAddString(name.Name ?? ""),
                name.Version ?? new Version(0, 0, 0, 0),
                default,
                metadata.GetOrAddBlob(name.GetPublicKeyToken() ?? []),
                default,
                default
            );
            _assemblies.Add(assembly, token);
        }

        return token;
    }
}
