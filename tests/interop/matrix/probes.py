"""Texts at which engines are known to part ways, for every definition with a pattern.

Nobody has written down what is right for each: the reference peer is asked, and all have to agree.
"""

from . import places

# Full-width and Arabic digits are `\\d` to some engines; some let a final line feed through `$`; a
# character beyond the BMP is one or two of what a language counts.
FULL_WIDTH = {ord("0") + digit: chr(0xFF10 + digit) for digit in range(10)}
ARABIC = {ord("0") + digit: chr(0x0660 + digit) for digit in range(10)}
BEYOND_BMP = "\U00020bb7"  # 𠮷, a surname
MOST = 300


def of_schemas():
    from .suites import Document, Suite, catalogue, compact, load

    seen, suites = set(), []
    for file in catalogue().values():
        for name, definition in load(places.SCHEMAS / file).get("$defs", {}).items():
            if "pattern" not in definition or name in seen:
                continue
            seen.add(name)
            documents = [
                Document(probe, compact(value), None) for probe, value in probes(definition).items()
            ]
            suites.append(Suite(f"probe {name}", "probes", file, documents, part=name))
    return suites


def probes(definition):
    example = definition["examples"][0]
    most = min(definition["maxLength"], MOST)
    return {
        "example": example,
        "line feed behind": example + "\n",
        "line feed in front": "\n" + example,
        "line feed between": example[:1] + "\n" + example[1:],
        "carriage return behind": example + "\r",
        "line separator behind": example + "\u2028",
        "next line behind": example + "\u0085",
        "no-break space behind": example + "\u00a0",
        "ideographic space between": example[:1] + "\u3000" + example[1:],
        "byte order mark in front": "\ufeff" + example,
        "zero": example + "\0",
        "full-width digits": example.translate(FULL_WIDTH),
        "Arabic digits": example.translate(ARABIC),
        "other case": example.swapcase(),
        "long s and Kelvin": example.lower().replace("s", "ſ").replace("k", "\u212a"),
        "combining": example + "\u0301",
        "as long as can be": BEYOND_BMP * most,
        "too long": BEYOND_BMP * (most + 1),
        "30 February": "2024-02-30",
        "29 February of no leap year": "2023-02-29",
        "empty": "",
        "a number": 1,
        "null": None,
        "a list": [example],
    }
