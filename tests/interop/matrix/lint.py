"""What the linter of Sourcemeta says of the schemas, against what is known and left as it is."""

import json
import subprocess

from . import places
from .judge import Failure
from .peers import VENV

PROGRAM = [VENV / "bin" / "python", "-m", "sourcemeta_jsonschema"]


def schemas():
    return sorted([*places.SCHEMAS.glob("*.schema.json"), *places.SCHEMAS.glob("meta/*.schema.json")])


def run():
    """How often each rule of the linter is broken, after the schemas have passed their metaschema."""
    files = schemas()
    checked = _run("metaschema", "--format-assertion", *files)
    if checked.returncode != 0 or f"{len(files)} validated, {len(files)} passed" not in checked.stdout + checked.stderr:
        raise Failure(f"the metaschema: {(checked.stdout + checked.stderr).strip()[-2000:]}")
    linted = _run("lint", "--json", *files)
    try:
        errors = json.loads(linted.stdout)["errors"]
    except (ValueError, KeyError):
        raise Failure(f"the linter said nothing that can be read: {linted.stderr[:500]}") from None
    counts = {}
    for error in errors:
        counts[error["id"]] = counts.get(error["id"], 0) + 1
    return counts


def faults(counts, known):
    kept = {entry["id"] for entry in known}
    new = [f"the linter objects, {rule}: {counts[rule]} times" for rule in sorted(set(counts) - kept)]
    old = [f"the linter no longer says {rule}: take it out of known.json" for rule in sorted(kept - set(counts))]
    return new + old


def _run(*arguments):
    command = [str(word) for word in (*PROGRAM, *arguments)]
    return subprocess.run(command, cwd=places.ROOT, capture_output=True, text=True)
