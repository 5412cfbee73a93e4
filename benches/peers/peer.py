"""One peer from PyPI on one file: reads it, then parses and judges each line, and prints the seconds of
CPU that took. `python peer.py NAME SCHEMA FILE`"""

import json
import resource
import subprocess
import sys
import time

import models


def jsonschema_rs(schema):
    import jsonschema_rs

    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    return lambda line: validator.is_valid(json.loads(line))


def fastjsonschema(schema):
    import fastjsonschema

    validate = fastjsonschema.compile(schema)

    def judge(line):
        validate(json.loads(line))
        return True

    return judge


def pydantic(schema):
    adapter = models.pydantic_adapter(schema)

    def judge(line):
        adapter.validate_json(line)
        return True

    return judge


def msgspec(schema):
    decoder = models.msgspec_decoder(schema)

    def judge(line):
        decoder.decode(line)
        return True

    return judge


def stdnum(_):
    from stdnum.cn import ric

    return lambda line: ric.is_valid(line.decode())


def chinesecalendar(_):
    import datetime

    import chinese_calendar

    read = datetime.date.fromisoformat
    return lambda line: chinese_calendar.find_workday(20, read(line.decode())) is not None


PEERS = {
    "chinesecalendar": chinesecalendar,
    "jsonschema_rs": jsonschema_rs,
    "fastjsonschema": fastjsonschema,
    "pydantic": pydantic,
    "msgspec": msgspec,
    "stdnum": stdnum,
}


def process(command):
    """A program on a file, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ended.returncode not in (0, 1, 2):
        sys.exit(f"{command[0]} ended with {ended.returncode}")
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(json.dumps({"seconds": seconds}))


def main(name, schema_file, file):
    with open(schema_file, encoding="utf-8") as opened:
        judge = PEERS[name](json.load(opened))
    with open(file, "rb") as opened:
        lines = [line for line in opened.read().split(b"\n") if line]
    valid = 0
    before = time.process_time()
    for line in lines:
        try:
            valid += bool(judge(line))
        except Exception:  # each peer has errors of its own
            pass
    seconds = time.process_time() - before
    print(json.dumps({"seconds": seconds, "records": len(lines), "valid": valid}))


if sys.argv[1] == "process":
    process(sys.argv[2:])
else:
    main(*sys.argv[1:])
