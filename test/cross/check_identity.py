"""Recomputes every identity vector from its data alone, with nothing but Python's own library."""
import hashlib, json, re, sys, unicodedata
from datetime import datetime, timedelta
from pathlib import Path

SCHEMAS = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2] / "schemas")
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
utf16 = lambda text: text.encode("utf-16-be")
sha256 = lambda text: hashlib.sha256(text.encode()).hexdigest()
def jcs(value):
    if isinstance(value, list): return "[" + ",".join(map(jcs, value)) + "]"
    if not isinstance(value, dict): return json.dumps(value, ensure_ascii=False)
    return "{" + ",".join(jcs(k) + ":" + jcs(value[k]) for k in sorted(value, key=utf16)) + "}"

def at(data, path):
    for name in path.split("."):
        data = data.get(name) if isinstance(data, dict) else None
    return data if data is None else str(data)

def sort_sets(value, path):
    if not path: return sorted(value, key=lambda it: utf16(jcs(it)))
    if path[0] == "*": return [sort_sets(it, path[1:]) for it in value]
    return {**value, path[0]: sort_sets(value[path[0]], path[1:])} if path[0] in value else value

def identify(schema, data):
    recipe = schema["x-identity"]
    rule = recipe if at(data, recipe["fields"][0]) is not None else recipe.get("fallback", recipe)
    named = [at(data, it) for it in rule["fields"]]
    parts = ["1", recipe["name"], at(data, "plantId"), rule["basis"], *named]
    said = {k: v for k, v in data.items() if k not in recipe["notHashed"]}
    for pointer in recipe["sets"]: said = sort_sets(said, pointer.split("/")[1:])
    found = {"keyParts": parts, "keyText": jcs(parts), "key": "k1-" + sha256(jcs(parts)),
             "contentText": jcs(said), "contentHash": "sha256-" + sha256(jcs(said))}
    if schema["x-kind"] == "event":
        found["time"] = data[schema["x-occurred-at"]]
        found["id"] = ulid(found["time"], sha256(found["key"] + "\n" + found["contentHash"]))
    return found
def ulid(time, digest):
    since = datetime.strptime(time, "%Y-%m-%dT%H:%M:%S.%fZ") - datetime(1970, 1, 1)
    bits = since // timedelta(milliseconds=1) << 80 | int(digest[:20], 16)
    return "".join(CROCKFORD[bits >> shift & 31] for shift in range(125, -1, -5))

def once(pairs):
    if len(dict(pairs)) < len(pairs) or "__proto__" in dict(pairs): raise ValueError("field name")
    return dict(pairs)

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
def fits(schema, root, value):
    """The part of JSON Schema that the prints use, and the two text rules that it can not say."""
    if "$ref" in schema: return fits(root["$defs"][schema["$ref"].split("/")[-1]], root, value)
    if not isinstance(value, TYPES[schema["type"]]): return False
    if isinstance(value, bool): return schema["type"] == "boolean"
    if isinstance(value, int): return schema["minimum"] <= value <= schema["maximum"]
    if isinstance(value, list):
        unique = len({jcs(it) for it in value}) == len(value) or "uniqueItems" not in schema
        return unique and all(fits(schema["items"], root, it) for it in value)
    if isinstance(value, dict):
        known, closed = schema["properties"], "additionalProperties" in schema
        return ((known.keys() >= value.keys() or not closed) and set(schema.get("required", [])) <= set(value)
                and all(fits(known[k], root, v) for k, v in value.items() if k in known))
    text = unicodedata.is_normalized("NFC", value) and not re.search("[\ud800-\udfff]", value)
    size = len(value) <= schema.get("maxLength", len(value)) and value in schema.get("enum", [value])
    form, barred = schema.get("pattern", ""), schema.get("not", {}).get("pattern", "(?!)")
    return bool(text and size and re.search(form, value)) and not re.search(barred, value)
def read(name): return json.loads((SCHEMAS / name).read_text("utf-8"))
def schema_of(vector): return read("2020-12/write/" + vector["contract"].replace(".", "/", 1) + ".json")
def fits_own(vector, data): return fits(schema_of(vector), schema_of(vector), data)
def accepts(vector):
    try: return fits_own(vector, json.loads(vector["text"], object_pairs_hook=once))
    except ValueError: return False

vectors = read("vectors/identity.json")
accepted, refused = vectors["accepted"], vectors["refused"]
wrong = [f'{it["contract"]}: {it["name"]} {name}' for it in accepted
         for name, value in identify(schema_of(it), it["data"]).items() if it[name] != value]
wrong += [f'{it["contract"]} takes {it["why"]}' for it in refused if accepts(it)]
wrong += [f'{it["contract"]} refuses {it["name"]}' for it in accepted if not fits_own(it, it["data"])]
print(*wrong, f"{len(accepted)} accepted, {len(refused)} refused, {len(wrong)} wrong", sep="\n")
sys.exit(1 if wrong else 0)
