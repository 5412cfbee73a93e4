"""Generators of classes: what each is run with, what it makes, and how documents go through it.

A generator makes the classes of every record of the catalogue, they compile, their names are those of
the schema, and the good documents of the conformance cases come out as they went in.
"""

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from . import places, peers
from .judge import Failure
from .suites import catalogue, load, of_records

CLASSES = places.INTEROP / "classes"
WORK = places.WORK / "classes"
NPM = WORK / "npm"
VENV = WORK / "python"
JAVA = ":".join(f"/usr/share/java/jackson-{part}.jar" for part in ("annotations", "core", "databind"))
NEWTONSOFT = Path("/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll")
DEBIAN = ["libjackson2-databind-java", "libnewtonsoft-json5.0-cil", "mono-mcs", "mono-runtime"]

# What generators call what they find no name for, or find two of.
NAMELESS = re.compile(r"NoName|Anonymous|Unnamed|Purple|Fluffy|Tentacled|Sticky|Indigo|^(Model|Root|Class|Enum|Welcome)\d*$|\d$")
# Refused by any type: a member is missing, is one too many, or is of another kind.
STRUCTURAL = ["core.shape.missing", "core.shape.unknown_field", "core.shape.type", "core.shape.null", "core.shape.code"]


@dataclass
class Record:
    name: str
    title: str
    # The classes that have to be there: each definition of an object.
    objects: list
    # Names with a digit that the schema itself gives.
    definitions: list
    good: list
    broken: list = field(default_factory=list)

    @property
    def module(self):
        return re.sub(r"[.@]", "_", self.name)


def records():
    suites = of_records()[0]
    out = []
    for name, file in catalogue().items():
        schema = load(places.SCHEMAS / file)
        definitions = schema.get("$defs", {})
        objects = [key for key, value in definitions.items() if "properties" in value]
        documents = suites[name].documents
        good = [json.loads(it.text) for it in documents if it.expected]
        broken = [it.text for it in documents if len(it.findings) == 1 and it.findings[0] in STRUCTURAL and not it.expected]
        if not good:
            raise Failure(f"no good document of {name}")
        out.append(Record(name, schema["title"], objects, list(definitions), good, broken))
    return out


def install():
    places.WORK.mkdir(parents=True, exist_ok=True)
    peers.npm(CLASSES / "npm", NPM)
    peers.python(CLASSES / "python" / "requirements.txt", VENV)
    peers.apt(DEBIAN)


def run(command, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()
        raise Failure(f"{command[0]} {command[-1]}: {said[:1500]}")
    return done.stdout


def fresh(name):
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def named(generator, record, text, pattern):
    """Whether the classes have the names of the schema, and no others that mean nothing."""
    names = re.findall(pattern, text, re.MULTILINE)
    wanted = {record.title, *record.objects}
    if missing := sorted(wanted - set(names)):
        raise Failure(f"{generator}: {record.name} is without {missing}")
    own = {record.title, *record.definitions}
    if odd := sorted(name for name in names if NAMELESS.search(name) and name not in own):
        raise Failure(f"{generator}: {record.name} has {odd}")
    if twins := sorted({name for name in names if names.count(name) > 1}):
        raise Failure(f"{generator}: {record.name} has two of {twins}")
    return len(names)


def same(generator, record, came_out):
    """Whether each document came out as it went in, by its canonical text."""
    if len(came_out) != len(record.good):
        raise Failure(f"{generator}: {len(came_out)} of {len(record.good)} documents of {record.name} came out")
    for went_in, out in zip(record.good, came_out, strict=True):
        if canonical(went_in) != canonical(out):
            raise Failure(f"{generator}: a document of {record.name} came out as {canonical(out)[:600]}, of {canonical(went_in)[:600]}")
    return len(came_out)


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def made(names, documents):
    return {"classes": names, "documents": documents}


def pydantic(all_records, _):
    folder = fresh("pydantic")
    options = "--input-file-type jsonschema --output-model-type pydantic_v2.BaseModel --use-title-as-name"
    options += " --target-python-version 3.11 --disable-timestamp --formatters builtin"
    counts = {}
    for record in all_records:
        file = folder / f"{record.module}.py"
        schema = places.SCHEMAS / catalogue()[record.name]
        run([VENV / "bin" / "datamodel-codegen", *options.split(), "--input", schema, "--output", file])
        names = named("pydantic", record, file.read_text("utf-8"), r"^class (\w+)\(")
        script = [VENV / "bin" / "python", CLASSES / "python" / "through.py", folder, record.module, record.title]
        out = json.loads(run(script, input=json.dumps(record.good)))
        counts[record.name] = made(names, same("pydantic", record, out))
    return counts


def typescript(all_records, folders):
    """The documents are written into a file of TypeScript: the compiler says whether they fit."""
    folder = fresh("json2ts")
    (folder / "package.json").write_text('{"type":"module"}')
    counts = {}
    for record in all_records:
        file = folder / f"{record.name}.ts"
        schema = folders["draft-07"] / catalogue()[record.name]
        run([NPM / "node_modules/.bin/json2ts", "-i", schema, "-o", file])
        names = named("json-schema-to-typescript", record, file.read_text("utf-8"), r"^export (?:type|interface) (\w+)")
        good = "".join(f"  {canonical(document)},\n" for document in record.good)
        # An error that does not occur is an error too.
        broken = "".join(f"  // @ts-expect-error\n  {text},\n" for text in record.broken)
        (folder / f"{record.name}.check.ts").write_text(
            f'import type {{ {record.title} as It }} from "./{record.name}.js";\n'
            f"export const good: It[] = [\n{good}];\nexport const broken: It[] = [\n{broken}];\n",
            encoding="utf-8",
        )
        counts[record.name] = made(names, len(record.good)) | {"refused": len(record.broken)}
    tsc(folder, "--noEmit")
    return counts


def tsc(folder, *options):
    strict = "--strict --exactOptionalPropertyTypes --target es2022 --module nodenext --moduleResolution nodenext --types"
    run([NPM / "node_modules/.bin/tsc", *strict.split(), "", *options, *sorted(folder.glob("*.ts"))], cwd=folder)


def quicktype(record, language, file, *options):
    schema = places.SCHEMAS / catalogue()[record.name]
    program = [NPM / "node_modules/.bin/quicktype", "--src-lang", "schema", "--src", schema, "--lang", language]
    run([*program, "--top-level", record.title, "--out", file, *options])


def quicktype_typescript(all_records, _):
    folder = fresh("quicktype-typescript")
    (folder / "package.json").write_text('{"type":"module"}')
    counts = {}
    for record in all_records:
        quicktype(record, "typescript", folder / f"{record.name}.ts", "--no-date-times")
    # Its own code is not made for `exactOptionalPropertyTypes`; the types are.
    tsc(folder, "--exactOptionalPropertyTypes", "false", "--noImplicitAny", "false", "--outDir", folder)
    for record in all_records:
        text = (folder / f"{record.name}.ts").read_text("utf-8")
        names = named("quicktype, TypeScript", record, text, r"^export (?:type|interface) (\w+)")
        script = ["node", CLASSES / "npm" / "through.mjs", folder / f"{record.name}.js", record.title]
        out = json.loads(run(script, input=json.dumps(record.good)))
        counts[record.name] = made(names, same("quicktype, TypeScript", record, out))
    return counts


def quicktype_java(all_records, _):
    folder = fresh("quicktype-java")
    counts = {}
    for record in all_records:
        package = f"cn.example.{record.module}"
        sources = folder / "src" / record.module
        sources.mkdir(parents=True)
        quicktype(record, "java", sources / f"{record.title}.java", "--package", package)
        # Its helper is not used, and does not compile with every Jackson; the classes are what counts.
        (sources / "Converter.java").unlink()
        files = sorted(sources.glob("*.java"))
        run(["javac", "-nowarn", "-encoding", "UTF-8", "-cp", JAVA, "-d", folder / "out", CLASSES / "java/Through.java", *files])
        text = "\n".join(file.read_text("utf-8") for file in files)
        names = named("quicktype, Java", record, text, r"^public (?:class|enum) (\w+)")
        program = ["java", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", f"{JAVA}:{folder / 'out'}"]
        out = json.loads(run([*program, "Through", f"{package}.{record.title}"], input=json.dumps(record.good)))
        counts[record.name] = made(names, same("quicktype, Java", record, out))
    return counts


def quicktype_csharp(all_records, _):
    folder = fresh("quicktype-csharp")
    counts = {}
    for record in all_records:
        file, program = folder / f"{record.module}.cs", folder / f"{record.module}.exe"
        options = ["--framework", "NewtonSoft", "--features", "attributes-only", "--csharp-version", "6", "--no-date-times"]
        quicktype(record, "csharp", file, "--namespace", record.module, *options)
        run(["mcs", f"-out:{program}", f"-r:{NEWTONSOFT}", CLASSES / "csharp/Through.cs", file])
        # The helpers that check lengths are internal.
        names = named("quicktype, C#", record, file.read_text("utf-8"), r"^    public (?:partial class|enum) (\w+)")
        asked = json.dumps(record.good)
        environment = {**os.environ, "MONO_PATH": str(NEWTONSOFT.parent)}
        out = json.loads(run(["mono", program, f"{record.module}.{record.title}"], input=asked, env=environment))
        counts[record.name] = made(names, same("quicktype, C#", record, out))
    return counts


def typify(all_records, _):
    folder = fresh("typify")
    for file in (places.SCHEMAS / "catalog.json", *places.SCHEMAS.glob("*.schema.json")):
        schema = load(file)
        # It knows no conditions, and breaks off at them.
        schema.pop("allOf", None)
        (folder / file.name).write_text(json.dumps(schema, ensure_ascii=False), encoding="utf-8")
    target = WORK / "typify-target"
    manifest = CLASSES / "rust" / "Cargo.toml"
    environment = {**os.environ, "INTEROP_SCHEMAS": str(folder), "CARGO_TARGET_DIR": str(target)}
    run(["cargo", "build", "--quiet", "--locked", "--manifest-path", manifest], env=environment)
    counts = {}
    for record in all_records:
        made_by_build = max(target.glob(f"debug/build/*/out/{record.module}.rs"), key=lambda it: it.stat().st_mtime)
        names = named("typify", record, made_by_build.read_text("utf-8"), r"^pub (?:struct|enum) (\w+)")
        asked = json.dumps({"record": record.name, "documents": record.good})
        out = json.loads(run([target / "debug" / "jiaozheng-interop-classes"], input=asked))
        counts[record.name] = made(names, same("typify", record, out))
    return counts


# What it is called on the page, what it is run on, how, and of which package its version is.
GENERATORS = {
    "datamodel-code-generator": ("pydantic 2 (Python)", "2020-12", pydantic),
    "json-schema-to-typescript": ("TypeScript", "draft-07", typescript),
    "quicktype, TypeScript": ("TypeScript", "2020-12", quicktype_typescript),
    "quicktype, Java": ("Java, Jackson", "2020-12", quicktype_java),
    "quicktype, C#": ("C#, Newtonsoft", "2020-12", quicktype_csharp),
    "typify": ("Rust, serde", "2020-12 without `allOf`", typify),
}


def version(name):
    package = name.split(",")[0]
    if package == "datamodel-code-generator":
        return run([VENV / "bin" / "python", "-c", f"import importlib.metadata as m; print(m.version('{package}'))"]).strip()
    if package == "typify":
        lock = (CLASSES / "rust" / "Cargo.lock").read_text("utf-8")
        return re.search(r'name = "typify"\nversion = "([^"]+)"', lock).group(1)
    return load(NPM / "node_modules" / package / "package.json")["version"]
