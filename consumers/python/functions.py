"""The functions that rules call and CEL does not bring."""
import re
from decimal import Context, Decimal
from functools import reduce
from graphlib import CycleError, TopologicalSorter

from celpy.celtypes import BoolType, IntType, StringType

# Left to itself, Python rounds a sum to 28 digits; a decimal of a contract alone has up to 30.
EXACT = Context(prec=64)


def total(decimals):
    number = EXACT.normalize(reduce(EXACT.add, map(Decimal, decimals), Decimal(0)))
    return StringType(format(number, "f") if number else "0")


def compare(a, b):
    return IntType((Decimal(a) > Decimal(b)) - (Decimal(a) < Decimal(b)))


def unique(entries):
    return BoolType(len(set(entries)) == len(entries))


def gs1_valid(digits):
    """From the right, the digits weigh 1, 3, 1, … and sum to a multiple of ten."""
    weighed = (int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(reversed(digits)))
    return BoolType(bool(re.fullmatch("[0-9]+", digits)) and sum(weighed) % 10 == 0)


def acyclic(names, before):
    """Whatever comes before a name is listed itself, and no way leads from a name back to it."""
    waits = {}
    for name, earlier in zip(names, before):
        waits.setdefault(name, set()).update(earlier)
    try:
        TopologicalSorter(waits).prepare()
    except CycleError:
        return BoolType(False)
    return BoolType(waits.keys() >= set().union(*waits.values()))


FUNCTIONS = {
    "acyclic": acyclic,
    "decimalAdd": lambda a, b: total([a, b]),
    "decimalCompare": compare,
    "decimalSum": total,
    "gs1Valid": gs1_valid,
    "unique": unique,
}
