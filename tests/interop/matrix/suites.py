"""What the peers are asked: a suite is a schema with documents, and what is to be said of each.

Everything follows from the catalogue, the schemas and the conformance cases: no record is named here.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

from . import places, probes


@dataclass
class Document:
    case: str
    text: str
    # What the corpus says; None where the reference peer is asked.
    expected: bool | None
    findings: list[str] = field(default_factory=list)
    # Whether one of these rules stands in the schema as a fragment of its own.
    fragment: bool = False


@dataclass
class Suite:
    name: str
    # The column of the table that it is counted in.
    group: str
    # The file of the schema, under the folder of a form, and the name of a definition of it.
    file: str
    documents: list[Document] = field(default_factory=list)
    part: str | None = None


@dataclass
class Corpus:
    suites: list[Suite]
    # Texts that are no JSON documents, of which no schema can say anything, by record.
    texts: dict[str, int]
    # Documents with an error that no schema can say, by record.
    beyond: dict[str, int]
    # Kinds of values that no schema of a record has.
    kinds_without_schema: list[str]


def load(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def corpus():
    suites, texts, beyond = of_records()
    values, without = of_values()
    return Corpus([*suites.values(), *values, *probes.of_schemas(), *of_files()], texts, beyond, without)


def catalogue():
    """The file of each record's schema, by its name."""
    return {entry["name"]: entry["url"] for entry in load(places.SCHEMAS / "catalog.json")["schemas"]}


def rules():
    return load(places.SCHEMAS / "rules.json")["rules"]


def is_fragment(rule):
    return any(place.startswith("/allOf/") for places_ in rule["places"].values() for place in places_)


def of_records():
    files = catalogue()
    cases = {path.stem: load(path) for path in sorted((places.CONFORMANCE / "records").glob("*.json"))}
    if set(files) != set(cases) or not files:
        raise SystemExit(f"error: schemas and cases are not of the same records: {set(files) ^ set(cases)}")
    suites = {name: Suite(name, name, file) for name, file in files.items()}
    fragments = {rule["id"] for rule in rules() if is_fragment(rule)}
    texts, beyond = dict.fromkeys(files, 0), dict.fromkeys(files, 0)
    for corpus in cases.values():
        for case in corpus["cases"]:
            for place, document in enumerate(case["documents"]):
                record = document["record"]
                if "schema_valid" not in document:
                    texts[record] += 1
                    continue
                own = [it for it in case["findings"] if it["document"] == place]
                if document["schema_valid"] and any(it["severity"] == "error" for it in own):
                    beyond[record] += 1
                found = sorted({it["rule"] for it in own})
                suites[record].documents.append(
                    Document(
                        case["name"],
                        compact(document["document"]),
                        document["schema_valid"],
                        found,
                        not fragments.isdisjoint(found),
                    )
                )
    return suites, texts, beyond


def of_values():
    """Values alone, each by the definition of its kind, which its `$comment` names."""
    kinds = {}
    for file in catalogue().values():
        for name, definition in load(places.SCHEMAS / file).get("$defs", {}).items():
            if "pattern" in definition:
                kinds.setdefault(definition.get("$comment"), (file, name))
    portable = {rule["id"]: rule["portable"] for rule in rules()}
    suites, without = {}, set()
    for case in load(places.CONFORMANCE / "values.json")["cases"]:
        kind = case["kind"]
        if kind not in kinds:
            without.add(kind)
            continue
        file, name = kinds[kind]
        suite = suites.setdefault(kind, Suite(f"value {kind}", "values", file, part=name))
        errors = [it["rule"] for it in case["findings"] if it["severity"] == "error"]
        # A form that keywords can say is refused by the schema; of others it may refuse a part.
        expected = not errors if all(portable[rule] for rule in errors) else None
        name = ", ".join(it["rule"] for it in case["findings"]) or "good"
        suite.documents.append(Document(name, compact(case["value"]), expected, errors))
    return list(suites.values()), sorted(without)


def of_files():
    """The files beside the schemas, each by the schema of its kind."""
    suites = []
    for path in sorted((places.SCHEMAS / "meta").glob("*.schema.json")):
        kind = path.name.removesuffix(".schema.json")
        folder = places.SCHEMAS / kind
        named = [places.SCHEMAS / f"{kind}.json", places.SCHEMAS / f"{kind.upper()}.json"]
        files = sorted(folder.glob("*.json")) or [file for file in named if file.exists()]
        if not files:
            raise SystemExit(f"error: {path} is the schema of no file")
        documents = [Document(file.name, compact(load(file)), True) for file in files]
        documents.append(Document("an empty object", "{}", False))
        suites.append(Suite(f"file {kind}", "files", f"meta/{path.name}", documents))
    return suites


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def plan(suites, folder, work):
    """The suites as a runner reads them, with the schemas of a form."""
    work.mkdir(parents=True, exist_ok=True)
    entries = []
    for suite in suites:
        path = folder / suite.file
        if suite.part:
            path = work / f"{suite.part}.schema.json"
            path.write_text(json.dumps(part_of(load(folder / suite.file), suite.part)), encoding="utf-8")
        texts = [document.text for document in suite.documents]
        entries.append({"name": suite.name, "schema": str(path), "documents": texts})
    file = work / "plan.json"
    file.write_text(json.dumps({"suites": entries}), encoding="utf-8")
    return file


def part_of(schema, name):
    definitions = schema.get("$defs") or schema["definitions"]
    return {"$schema": schema["$schema"], **definitions[name]}
