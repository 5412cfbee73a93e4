"""What the peers said against what they should say."""

import fnmatch
import json
import subprocess
from dataclasses import dataclass

from .peers import REFERENCE


class Failure(Exception):
    """A peer that did not do its work: never a pass."""


@dataclass
class Difference:
    peer: str
    form: str
    suite: str
    case: str
    expected: bool
    said: object
    findings: list
    # Whether it breaks a rule of its own that stands in the schema: one in the `allOf` of the root.
    fragment: bool
    # The entry of known.json that explains it.
    known: str | None = None


def ask(peer, plan, suites):
    """The version of a peer, and its verdicts by suite: one on every document, or a failure."""
    try:
        done = subprocess.run([*peer.command, str(plan)], capture_output=True, text=True, timeout=900)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Failure(f"{peer.name} is not installed, or does not end: {error}") from None
    if done.returncode != 0:
        raise Failure(f"{peer.name} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    try:
        said = json.loads(done.stdout)
        version, verdicts = said["version"], said["suites"]
    except (ValueError, KeyError, TypeError):
        raise Failure(f"{peer.name} said nothing that can be read: {done.stdout[:200]!r}") from None
    complete(peer.name, version, verdicts, suites)
    return version, verdicts


def complete(name, version, verdicts, suites):
    if not version:
        raise Failure(f"{name} does not say its version")
    for suite in suites:
        said = verdicts.get(suite.name)
        if not suite.documents or said is None or len(said) != len(suite.documents):
            count = "none" if said is None else len(said)
            raise Failure(f"{name} judged {count} of the {len(suite.documents)} documents of {suite.name}")
    if not any(suite.documents for suite in suites):
        raise Failure(f"{name} was asked nothing")


def settle(suites, verdicts):
    """Fills in what nobody has written down: the reference peer says it."""
    for suite in suites:
        for document, said in zip(suite.documents, verdicts[suite.name], strict=True):
            if document.expected is None:
                if not isinstance(said, bool):
                    raise Failure(f"{REFERENCE} has no answer for {suite.name}, {document.case}: {said}")
                document.expected = said


def differences(peer, form, verdicts, suites):
    return [
        Difference(peer.name, form, suite.name, document.case, document.expected, said, document.findings, document.fragment)
        for suite in suites
        for document, said in zip(suite.documents, verdicts[suite.name], strict=True)
        if said is not document.expected
    ]


def explains(entry, difference):
    """An entry of known.json names a peer, and what of the rest it is about; patterns as of a shell."""
    facts = {
        "peer": [difference.peer],
        "form": [difference.form],
        "suite": [difference.suite],
        "case": [difference.case],
        "finding": difference.findings,
        "fragment": ["yes" if difference.fragment else "no"],
        "said": [words(difference.said)],
    }
    return all(
        any(fnmatch.fnmatchcase(fact, entry[name]) for fact in facts[name]) for name in facts if name in entry
    )


def words(said):
    return {True: "valid", False: "invalid"}[said] if isinstance(said, bool) else str(said)


def explain(found, known):
    """Tells of each difference which entry explains it: the first that does."""
    for difference in found:
        difference.known = next((it["id"] for it in known if explains(it, difference)), None)


def stale(used, known, asked):
    """Entries on peers that were asked, and that explain nothing any more."""
    return [entry for entry in known if entry["peer"] in asked and entry["id"] not in used]
