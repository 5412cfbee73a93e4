"""The peers: what each is, how it is installed, how it is run."""

import hashlib
import os
import shutil
import subprocess
from dataclasses import dataclass

from . import places

# What `schema export` writes, by the options that make it. The first is what is checked in.
FORMS = {
    "2020-12": [],
    "draft-07": ["--draft", "07"],
    "draft-07 address": ["--draft", "07", "--base-url", "https://schemas.example.cn"],
    "2020-12 forms": ["--for", "forms"],
    "draft-07 forms": ["--draft", "07", "--for", "forms"],
}
REFERENCE = "jsonschema (Rust)"

NPM = places.WORK / "npm"
VENV = places.WORK / "python"
GO = places.WORK / "go"


@dataclass(frozen=True)
class Peer:
    name: str
    language: str
    # Where it comes from: npm, PyPI, crates.io, Debian.
    source: str
    command: tuple
    forms: tuple = ("2020-12",)


def _npm(name, runner, forms=("2020-12",)):
    return Peer(name, "JavaScript", "npm", ("node", str(NPM / runner)), forms)


def _pypi(name, runner, forms=("2020-12",), language="Python"):
    script = places.INTEROP / "peers" / "python" / runner
    return Peer(name, language, "PyPI", (str(VENV / "bin" / "python"), str(script)), forms)


def _rust(name, engine):
    program = places.TARGET / "debug" / "examples" / "validators"
    return Peer(name, "Rust", "crates.io", (str(program), engine))


PEERS = [
    _rust(REFERENCE, "jsonschema"),
    _rust("boon", "boon"),
    _npm("ajv", "ajv.mjs", tuple(FORMS)),
    _npm("@hyperjump/json-schema", "hyperjump.mjs", ("2020-12", "draft-07")),
    _npm("@exodus/schemasafe", "schemasafe.mjs", ("2020-12", "draft-07")),
    _pypi("jsonschema (Python)", "python_jsonschema.py", ("2020-12", "draft-07")),
    _pypi("jsonschema-rs", "python_jsonschema_rs.py"),
    _pypi("fastjsonschema", "python_fastjsonschema.py", ("draft-07",)),
    _pypi("sourcemeta jsonschema", "sourcemeta.py", language="C++"),
    Peer(
        "JSON::Validator",
        "Perl",
        "Debian",
        ("perl", str(places.INTEROP / "peers/perl/json_validator.pl")),
        ("draft-07",),
    ),
    Peer(
        "justinrainbow/json-schema",
        "PHP",
        "Debian",
        ("php", str(places.INTEROP / "peers/php/justinrainbow.php")),
        ("draft-07",),
    ),
    Peer("gojsonschema", "Go", "Debian", (str(GO / "validate"),), ("draft-07", "draft-07 address")),
]
DEBIAN = [
    "golang-github-xeipuuv-gojsonschema-dev",
    "golang-go",
    "libjson-validator-perl",
    "php-cli",
    "php-json-schema",
]


def run(command, **options):
    done = subprocess.run([str(word) for word in command], **options)
    if done.returncode != 0:
        raise SystemExit(f"error: {' '.join(map(str, command))}")


def install(sources):
    """What is pinned in `peers/`, into the work folder; Debian's packages into the system."""
    places.WORK.mkdir(parents=True, exist_ok=True)
    if "npm" in sources:
        npm(places.INTEROP / "peers" / "npm", NPM)
    if "PyPI" in sources:
        python(places.INTEROP / "peers" / "python" / "requirements.txt", VENV)
    if "crates.io" in sources:
        cargo = ["cargo", "build", "--locked", "-p", "jiaozheng-tests", "--example", "validators"]
        run(cargo, cwd=places.ROOT)
    if "Debian" in sources:
        debian()


def npm(source, folder):
    folder.mkdir(parents=True, exist_ok=True)
    is_new = _is_changed(source / "package-lock.json", folder / "package-lock.json")
    for file in source.iterdir():
        if file.is_file():
            shutil.copy(file, folder / file.name)
    if is_new or not (folder / "node_modules").is_dir():
        run(["npm", "ci", "--prefer-offline", "--silent"], cwd=folder)


def python(requirements, folder):
    stamp = folder / "requirements.txt"
    if not _is_changed(requirements, stamp):
        return
    run(["python3", "-m", "venv", "--clear", folder])
    pip = [folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check"]
    run([*pip, "install", "--quiet", "--no-deps", "-r", requirements])
    shutil.copy(requirements, stamp)


def apt(packages):
    """Installs only what is missing: the rest is as it should be, and takes no privilege."""
    if subprocess.run(["dpkg-query", "-W", *packages], capture_output=True).returncode != 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        run(["apt-get", "update", "-qq"], env=quiet)
        run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], env=quiet)


def debian():
    apt(DEBIAN)
    GO.mkdir(parents=True, exist_ok=True)
    # Debian's Go packages are sources under this path, from before modules.
    old = {**os.environ, "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": ""}
    source = places.INTEROP / "peers" / "go" / "main.go"
    run(["go", "build", "-o", GO / "validate", source], env=old)


def _is_changed(file, copy):
    def content(path):
        return hashlib.sha256(path.read_bytes()).digest() if path.exists() else None

    return content(file) != content(copy)


def export(forms):
    """The folder of each form: what is checked in, and what the program makes of it."""
    folders = {}
    for form in forms:
        options = FORMS[form]
        if not options:
            folders[form] = places.SCHEMAS
            continue
        folders[form] = places.WORK / "schemas" / form.replace(" ", "-")
        shutil.rmtree(folders[form], ignore_errors=True)
        program = ["cargo", "run", "--quiet", "--locked", "-p", "jiaozheng-cli", "--"]
        quiet = {"cwd": places.ROOT, "stdout": subprocess.DEVNULL}
        run([*program, "schema", "export", *options, folders[form]], **quiet)
    return folders
