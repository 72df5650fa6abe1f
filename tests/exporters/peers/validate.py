#!/usr/bin/env python3
"""validate.py SCHEMA [--lines] <JSON: says what in the input is not as the schema wants it, one line each.

--lines: each line is a document, and has no member that its branch of the schema's oneOf does not name.
Exit code 0: all is as it should be, 1: it is not, 77: python3-jsonschema is not installed."""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

schema = json.load(open(sys.argv[1]))
lines = "--lines" in sys.argv
validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
branches = {}
for branch in schema.get("oneOf", []):
    branches[branch["properties"]["type"]["const"]] = jsonschema.validators.validator_for(schema)(
        {**{key: schema[key] for key in schema if key != "oneOf"}, "allOf": [branch]}, format_checker=jsonschema.FormatChecker())


def faults(document):
    if not lines:
        yield from (f"/{'/'.join(map(str, fault.absolute_path))}: {fault.message[:300]}" for fault in validator.iter_errors(document))
        return
    kind = document.get("type")
    if kind not in branches:
        yield f"there is no type {kind}"
        return
    yield from (f"{kind}: {fault.message[:300]}" for fault in branches[kind].iter_errors(document))
    named = next(b for b in schema["oneOf"] if b["properties"]["type"]["const"] == kind)["properties"].keys() | schema["properties"].keys()
    for member in document.keys() - named:
        yield f"{kind} has an undocumented member {member}"


text = sys.stdin.read()
documents = [json.loads(line) for line in text.split("\n") if line] if lines else [json.loads(text)]
found = sorted({fault for document in documents for fault in faults(document)})
print("\n".join(found[:20]))
sys.exit(1 if found or not documents else 0)
