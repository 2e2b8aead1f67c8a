"""Evaluates the rules that a printed schema carries (`x-rules`, in CEL)."""
import json

import celpy

from functions import FUNCTIONS


class Rules:
    def __init__(self, schema):
        environment = celpy.Environment()
        self.programs = [
            (rule["sentence"], environment.program(environment.compile(rule["cel"]), functions=FUNCTIONS))
            for rule in schema["x-rules"]
        ]

    def broken(self, text):
        """The sentences of the rules that a document breaks, of one that fits its schema."""
        this = {"this": celpy.json_to_cel(json.loads(text, parse_int=number))}
        return [sentence for sentence, program in self.programs if not program.evaluate(this)]


def number(digits):
    """Beyond 64 bits CEL has no whole numbers; plant data under `extensions` may."""
    return int(digits) if -(2**63) <= int(digits) < 2**63 else float(digits)
