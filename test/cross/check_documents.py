"""Reads {schema path: documents} from standard input, answers with jsonschema's verdict on each."""
import json, sys
from pathlib import Path
from jsonschema import Draft7Validator, Draft202012Validator

ROOT = Path(__file__).parents[2]

def verdicts(path, documents):
    schema = json.loads((ROOT / path).read_text("utf-8"))
    validator = (Draft7Validator if "draft-07" in path else Draft202012Validator)(schema)
    return [validator.is_valid(it) for it in documents]

json.dump({path: verdicts(path, documents) for path, documents in json.load(sys.stdin).items()}, sys.stdout)
