"""Typed models of a schema of ours for pydantic and msgspec: fields, codes, patterns, lengths and bounds,
as a generator of classes would write them. What stands in `allOf`, the rules, is left out."""

import keyword
from typing import Annotated, Any, Literal, Union


class Models:
    def __init__(self, schema, record, text, integer, array, union):
        self.schema, self.record, self.text = schema, record, text
        self.integer, self.array, self.union = integer, array, union
        self.made = {}

    def of(self, schema, name="Record"):
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            if name not in self.made:
                self.made[name] = self.of(self.schema["$defs"][name], name)
            return self.made[name]
        if "oneOf" in schema:
            return self.union([self.of(it, it["title"]) for it in schema["oneOf"]])
        if "const" in schema:
            return Literal[schema["const"]]
        if "enum" in schema:
            return Literal[tuple(schema["enum"])]
        kind = schema.get("type")
        if kind == "object" and "properties" in schema:
            required = schema.get("required", [])
            fields = {
                field: (self.of(it, f"{name}_{field}"), field in required)
                for field, it in schema["properties"].items()
            }
            return self.record(name, fields)
        if kind == "array":
            return self.array(self.of(schema["items"], name), schema)
        if kind == "string":
            return self.text(schema)
        if kind == "integer":
            return self.integer(schema)
        return {"boolean": bool, "object": dict[str, Any]}.get(kind, Any)


def pydantic_adapter(schema):
    import pydantic

    config = pydantic.ConfigDict(extra="forbid", strict=True)

    def record(name, fields):
        given = {
            field: (kind, ...) if required else (kind, pydantic.Field(default=None))
            for field, (kind, required) in fields.items()
        }
        return pydantic.create_model(name, __config__=config, **given)

    def text(it):
        return Annotated[
            str,
            pydantic.StringConstraints(
                min_length=it.get("minLength"),
                max_length=it.get("maxLength"),
                pattern=it.get("pattern"),
            ),
        ]

    def integer(it):
        return Annotated[int, pydantic.Field(ge=it.get("minimum"), le=it.get("maximum"))]

    def array(inner, it):
        return Annotated[list[inner], pydantic.Field(max_length=it.get("maxItems"))]

    def union(kinds):
        return Annotated[Union[tuple(kinds)], pydantic.Field(discriminator="kind")]

    root = Models(schema, record, text, integer, array, union).of(
        {key: it for key, it in schema.items() if key != "allOf"}
    )
    return pydantic.TypeAdapter(root)


def msgspec_decoder(schema):
    import msgspec

    def tag(fields):
        kind = fields.get("kind")
        literal = getattr(kind[0], "__args__", None) if kind else None
        return literal[0] if literal and len(literal) == 1 else None

    def record(name, fields):
        own = tag(fields)
        python = {field: f"{field}_" if keyword.iskeyword(field) else field for field in fields}
        given = [
            (python[field], kind)
            if required
            else (python[field], Union[kind, msgspec.UnsetType], msgspec.UNSET)
            for field, (kind, required) in sorted(fields.items(), key=lambda it: not it[1][1])
            if not (own and field == "kind")
        ]
        options = {"tag_field": "kind", "tag": own} if own else {}
        rename = {own_name: field for field, own_name in python.items()}
        return msgspec.defstruct(
            name, given, rename=rename.get, forbid_unknown_fields=True, **options
        )

    def text(it):
        return Annotated[
            str,
            msgspec.Meta(
                min_length=it.get("minLength"),
                max_length=it.get("maxLength"),
                pattern=it.get("pattern"),
            ),
        ]

    def integer(it):
        return Annotated[int, msgspec.Meta(ge=it.get("minimum"), le=it.get("maximum"))]

    def array(inner, it):
        return Annotated[list[inner], msgspec.Meta(max_length=it.get("maxItems"))]

    root = Models(schema, record, text, integer, array, lambda kinds: Union[tuple(kinds)]).of(
        {key: it for key, it in schema.items() if key != "allOf"}
    )
    return msgspec.json.Decoder(root)
