"""What a runner is given, and what it says: see ../../README.md."""

import importlib.metadata
import json
import sys


def run(package, compile_schema):
    """Judges every document of every suite: `compile_schema` gives a function to a verdict."""
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    suites = {suite["name"]: verdicts(suite, compile_schema) for suite in plan["suites"]}
    print(json.dumps({"version": importlib.metadata.version(package), "suites": suites}))


def verdicts(suite, compile_schema):
    try:
        with open(suite["schema"], encoding="utf-8") as file:
            judge = compile_schema(json.load(file))
    except Exception as error:  # whatever a peer throws is its answer
        return [f"compile: {type(error).__name__}: {error}"] * len(suite["documents"])
    return [verdict(judge, text) for text in suite["documents"]]


def verdict(judge, text):
    try:
        return judge(json.loads(text))
    except Exception as error:
        return f"judge: {type(error).__name__}: {error}"
