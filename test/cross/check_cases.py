"""Holds Python's jsonschema against every conformance case and every printed example, in both dialects."""
import json, sys
from pathlib import Path
from jsonschema import Draft7Validator, Draft202012Validator

ROOT = Path(__file__).parents[2]
DIALECTS = {"2020-12": Draft202012Validator, "draft-07": Draft7Validator}

def read(path): return json.loads(path.read_text("utf-8"))

def validators(dialect, name):
    for profile in ("write", "read"):
        schema = read(ROOT / "schemas" / dialect / profile / name)
        DIALECTS[dialect].check_schema(schema)
        yield profile, DIALECTS[dialect](schema), schema.get("examples", [])

asked, wrong = 0, []
for dialect in DIALECTS:
    for path in sorted((ROOT / "test/conformance").glob("*.v*.json")):
        file = read(path)
        built = list(validators(dialect, file["contract"].replace(".", "/", 1) + ".json"))
        for profile, validator, examples in built:
            where = f"{dialect} {profile} {path.name}"
            wrong += [f"{where}: the example" for it in examples if not validator.is_valid(it)]
            for case in file["cases"]:
                if case["profile"] == profile:
                    asked += 1
                    if validator.is_valid(case["data"]) != case["schemaValid"]:
                        wrong.append(f'{where}: {case["description"]}')
    asked += len(list(validators(dialect, "cloud-event.v1.json")))
print(*wrong, f"{asked} asked, {len(wrong)} wrong", sep="\n")
sys.exit(1 if wrong else 0)
