"""Names a document as its printed schema says: key, content hash and, for an event, id."""
import hashlib
import json
import re
import unicodedata
from datetime import datetime, timedelta

from jsonschema import Draft202012Validator

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Refused(ValueError):
    """The text has no identity: its schema does not describe it, or programs would read it differently."""


class Contract:
    """One printed schema, and the names of the documents that it describes."""

    def __init__(self, schema):
        self.schema = schema
        self.recipe = schema["x-identity"]
        self.validator = Draft202012Validator(schema)

    def identify(self, text):
        """Names the document in a JSON text, or refuses it."""
        data = read(text)
        if not self.validator.is_valid(data):
            raise Refused("the document does not fit its schema")
        key = "k1-" + sha256(canonical(self.key_parts(data)))
        content_hash = "sha256-" + sha256(canonical(self.said(data)))
        named = {"key": key, "contentHash": content_hash}
        if "x-occurred-at" in self.schema:
            named["id"] = event_id(data[self.schema["x-occurred-at"]], key, content_hash)
        return named

    def key_parts(self, data):
        first = at(data, self.recipe["fields"][0])
        rule = self.recipe if first is not None else self.recipe.get("fallback", self.recipe)
        fields = [at(data, path) for path in rule["fields"]]
        return ["1", self.recipe["name"], at(data, "plantId"), rule["basis"], *fields]

    def said(self, data):
        said = {name: value for name, value in data.items() if name not in self.recipe["notHashed"]}
        for pointer in self.recipe["sets"]:
            said = sort_set(said, pointer.split("/")[1:])
        return said


def read(text):
    """The document in a JSON text, in one way or not at all."""
    try:
        data = json.loads(text, object_pairs_hook=once, parse_float=number, parse_constant=number)
    except ValueError as error:
        raise Refused(str(error)) from error
    if not clean(data):
        raise Refused("half a character, or text that is not in normal form C")
    return data


def once(pairs):
    fields = dict(pairs)
    if len(fields) < len(pairs) or "__proto__" in fields:
        raise Refused("a name that is forbidden or given twice")
    return fields


def number(text):
    value = float(text)
    return int(value) if value.is_integer() else value


def clean(value):
    if isinstance(value, dict):
        return all(map(clean, [*value, *value.values()]))
    if isinstance(value, list):
        return all(map(clean, value))
    text = value if isinstance(value, str) else ""
    return unicodedata.is_normalized("NFC", text) and not re.search("[\ud800-\udfff]", text)


def at(data, path):
    """The value at a dotted path as the key writes it: text, or None when absent."""
    for name in path.split("."):
        data = data.get(name) if isinstance(data, dict) else None
    return None if data is None else str(data)


def sort_set(value, path):
    if not path:
        return sorted(value, key=lambda entry: utf16(canonical(entry)))
    if path[0] == "*":
        return [sort_set(entry, path[1:]) for entry in value]
    return {**value, path[0]: sort_set(value[path[0]], path[1:])} if path[0] in value else value


def canonical(value):
    """RFC 8785 of texts, whole numbers, truth values, lists and objects: the contracts have no others."""
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, dict):
        names = sorted(value, key=utf16)
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    return json.dumps(value, ensure_ascii=False)


def utf16(text):
    return text.encode("utf-16-be")


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def event_id(time, key, content_hash):
    since = datetime.strptime(time, "%Y-%m-%dT%H:%M:%S.%fZ") - datetime(1970, 1, 1)
    milliseconds = since // timedelta(milliseconds=1) % 2**48
    bits = milliseconds << 80 | int(sha256(key + "\n" + content_hash)[:20], 16)
    return "".join(CROCKFORD[bits >> shift & 31] for shift in range(125, -1, -5))
