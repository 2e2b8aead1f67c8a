"""Answers questions about documents, line by line: `answer.py identity|rules|models <schemas>`."""
import json
import sys
from functools import cache
from pathlib import Path

from identity import Contract, Refused
from rules import Rules

TOPIC, SCHEMAS = sys.argv[1], Path(sys.argv[2])


@cache
def prepared(kind, name):
    path = SCHEMAS / "2020-12/write" / (name.replace(".", "/", 1) + ".json")
    return kind(json.loads(path.read_text("utf-8")))


def identity(contract, text):
    try:
        return prepared(Contract, contract).identify(text)
    except Refused as error:
        return {"refused": str(error)}


def rules(contract, text):
    return {"broken": prepared(Rules, contract).broken(text)}


def models(_, text):
    from generated.models import AnyDocument

    try:
        document = AnyDocument.model_validate_json(text)
        return {"text": document.model_dump_json(by_alias=True, exclude_unset=True)}
    except ValueError as error:
        return {"failed": str(error)}


answer = {"identity": identity, "rules": rules, "models": models}[TOPIC]
for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps(answer(question["contract"], question["text"])))
