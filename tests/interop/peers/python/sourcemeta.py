"""The program `jsonschema` of Sourcemeta: a run for each suite, over its documents as JSON lines."""

import importlib.metadata
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = [sys.executable, "-m", "sourcemeta_jsonschema"]
LINE = re.compile(r"^(ok|fail): .*\(entry #([0-9]+)\)$", re.MULTILINE)


def verdicts(suite, folder):
    lines = Path(folder) / "documents.jsonl"
    lines.write_text("".join(text + "\n" for text in suite["documents"]), encoding="utf-8")
    options = ["--continue", "--format-assertion", "--verbose"]
    done = subprocess.run(
        [*PROGRAM, "validate", suite["schema"], lines, *options], capture_output=True, text=True
    )
    said = {int(number): word == "ok" for word, number in LINE.findall(done.stdout + done.stderr)}
    # What was not said stays unsaid, and is a failure there.
    first_line = (done.stderr.strip() or "nothing said").splitlines()[0]
    numbers = range(1, len(suite["documents"]) + 1)
    return [said.get(number, f"judge: {first_line}") for number in numbers]


with open(sys.argv[1], encoding="utf-8") as file:
    plan = json.load(file)
with tempfile.TemporaryDirectory() as folder:
    suites = {suite["name"]: verdicts(suite, folder) for suite in plan["suites"]}
print(json.dumps({"version": importlib.metadata.version("sourcemeta-jsonschema"), "suites": suites}))
