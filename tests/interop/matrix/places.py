"""Where things are. Nothing but the committed results is written outside the work folder."""

import os
from pathlib import Path

INTEROP = Path(__file__).resolve().parent.parent
ROOT = INTEROP.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR") or ROOT / "target")
WORK = Path(os.environ.get("INTEROP_WORK") or TARGET / "interop")

SCHEMAS = ROOT / "schemas"
CONFORMANCE = ROOT / "tests" / "conformance"
KNOWN = INTEROP / "known.json"
RESULTS = INTEROP / "results.json"
PAGE = ROOT / "docs" / "interop.md"
GENERATED = INTEROP / "generators.json"
