import jsonschema
from plan import run


def compiled(schema):
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER).is_valid


run("jsonschema", compiled)
