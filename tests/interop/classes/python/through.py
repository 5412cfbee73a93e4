"""Good documents through the classes of a module: what each is when it is written again."""

import importlib
import json
import sys

folder, module, name = sys.argv[1:]
sys.path.insert(0, folder)
kind = getattr(importlib.import_module(module), name)


def through(document):
    try:
        record = kind.model_validate_json(json.dumps(document))
    except ValueError as error:
        return str(error)
    # Absent is absent: `null` is refused.
    return json.loads(record.model_dump_json(exclude_unset=True, by_alias=True))


print(json.dumps([through(document) for document in json.load(sys.stdin)]))
