"""Answers each line of questions with the verdicts of one Python validator: main.py <validator> <questions>."""
import json, re, sys
import fastjsonschema
from jsonschema import SchemaError
from jsonschema.validators import validator_for

REFUSALS = (SchemaError, re.error, fastjsonschema.JsonSchemaDefinitionException)

def with_jsonschema(schema):
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema).is_valid

def with_fastjsonschema(schema):
    validate = fastjsonschema.compile(schema)
    def is_valid(document):
        try:
            validate(document)
            return True
        except fastjsonschema.JsonSchemaValueException:
            return False
    return is_valid

def verdicts(compile, schema, documents):
    """The verdicts on all documents, or None where the schema itself is refused."""
    try:
        is_valid = compile(schema)
        return [is_valid(it) for it in documents]
    except REFUSALS:
        return None

def read(path):
    with open(path, encoding="utf-8") as file: return json.load(file)

compile = {"jsonschema": with_jsonschema, "fastjsonschema": with_fastjsonschema}[sys.argv[1]]
with open(sys.argv[2], encoding="utf-8") as questions:
    for line in questions:
        question = json.loads(line)
        said = verdicts(compile, read(question["schema"]), question["documents"])
        print(json.dumps({"schema": question["schema"], "verdicts": said}))
