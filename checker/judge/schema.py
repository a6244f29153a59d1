"""The JSON Schema of a rule file, made from the table of its fields."""

from __future__ import annotations

from checker.judge.fields import EXAMPLE_KINDS, FIELDS, SOURCES_OF_RELATIONS


def rule_schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of a rule file, for editors that complete and validate it."""
    text: dict[str, object] = {"type": "string", "pattern": r"\S"}
    texts: dict[str, object] = {"oneOf": [text, {"type": "array", "items": text, "minItems": 1}]}
    shapes: dict[str, dict[str, object]] = {
        "text": text,
        "texts": texts,
        "roles": {"type": "object", "additionalProperties": texts, "minProperties": 1},
        "examples": {
            "type": "object",
            "properties": dict.fromkeys(EXAMPLE_KINDS, texts),
            "additionalProperties": False,
            "minProperties": 1,
        },
    }
    properties: dict[str, object] = {}
    for name, one in FIELDS.items():
        choices = {"enum": list(one.choices)} if one.choices else {}
        properties[name] = {**shapes[one.shape], **choices, "description": one.help}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Tieout rule",
        "type": "object",
        "properties": properties,
        "required": [name for name, one in FIELDS.items() if one.required],
        "oneOf": [{"required": [name]} for name in SOURCES_OF_RELATIONS],
        "additionalProperties": False,
    }
