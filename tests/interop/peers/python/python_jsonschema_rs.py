import jsonschema_rs
from plan import run


def compiled(schema):
    return jsonschema_rs.validator_for(schema, validate_formats=True).is_valid


run("jsonschema_rs", compiled)
