import fastjsonschema
from plan import run


def compiled(schema):
    validate = fastjsonschema.compile(schema)

    def judge(value):
        try:
            validate(value)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return judge


run("fastjsonschema", compiled)
