"""Evaluates the printed rules (CEL) over every conformance case that fits its schema; prints what is broken, as JSON."""
import json, re, sys
from decimal import Decimal
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
import celpy
from celpy.celtypes import BoolType, IntType, StringType

ROOT = Path(__file__).parents[2]

def text(number):
    plain = format(number.normalize(), "f")
    return StringType("0" if plain in ("-0", "0") else plain)

def gs1_valid(digits):
    weighed = (int(it) * (3 if i % 2 else 1) for i, it in enumerate(reversed(digits)))
    return bool(re.fullmatch("[0-9]+", digits)) and sum(weighed) % 10 == 0

def acyclic(names, before):
    waits = {}
    for name, earlier in zip(map(str, names), before):
        waits.setdefault(name, set()).update(map(str, earlier))
    if any(it not in waits for earlier in waits.values() for it in earlier):
        return False
    try:
        TopologicalSorter(waits).prepare()
    except CycleError:
        return False
    return True

FUNCTIONS = {
    "acyclic": lambda names, before: BoolType(acyclic(names, before)),
    "gs1Valid": lambda digits: BoolType(gs1_valid(digits)),
    "unique": lambda entries: BoolType(len({str(it) for it in entries}) == len(entries)),
    "decimalCompare": lambda a, b: IntType((Decimal(a) > Decimal(b)) - (Decimal(a) < Decimal(b))),
    "decimalAdd": lambda a, b: text(Decimal(a) + Decimal(b)),
    "decimalSum": lambda entries: text(sum((Decimal(it) for it in entries), Decimal(0))),
}

def read(path): return json.loads(path.read_text("utf-8"))

def programs(contract):
    schema = read(ROOT / "schemas/2020-12/write" / (contract.replace(".", "/", 1) + ".json"))
    environment = celpy.Environment()
    for rule in schema["x-rules"]:
        yield rule["sentence"], environment.program(environment.compile(rule["cel"]), functions=FUNCTIONS)

answers = {}
for path in sorted((ROOT / "test/conformance").glob("*.v*.json")):
    file = read(path)
    rules = list(programs(file["contract"]))
    for case in file["cases"]:
        if case["profile"] == "write" and case["schemaValid"]:
            this = {"this": celpy.json_to_cel(case["data"])}
            broken = [sentence for sentence, program in rules if not program.evaluate(this)]
            answers[f'{file["contract"]}: {case["description"]}'] = broken
json.dump(answers, sys.stdout)
