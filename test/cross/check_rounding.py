"""Rounds numbers by the rule that Odoo documents, read from its description; answers as hexadecimal floats, a line each."""
import math, sys
from decimal import Decimal

def away(number):
    """The nearest whole number; a tie shows in two neighbours that are not one apart, and goes away from zero."""
    nearest, following = round(number), round(number + 1)
    return math.copysign(nearest, number) if following - nearest == 1 else number + math.copysign(0.5, number)

def half_even(number, noise):
    below = math.floor(number)
    if abs(0.5 - abs(number - below)) < noise:
        return below + below % 2
    return away(number)

METHODS = {
    "HALF-UP": lambda number, noise: away(number + math.copysign(noise, number)),
    "HALF-DOWN": lambda number, noise: away(number - math.copysign(noise, number)),
    "HALF-EVEN": half_even,
    "UP": lambda number, noise: math.trunc(number + math.copysign(1 - noise, number)),
    "DOWN": lambda number, noise: math.trunc(number + math.copysign(noise, number)),
}

def turned(step):
    """One over a step: the exponent changes its sign, the coefficient is divided by its square."""
    coefficient, exponent = f"{step:.15e}".split("e")
    square = float(coefficient) ** 2
    return float(Decimal(coefficient).scaleb(-int(exponent))) / square

def rounded(number, step, method):
    if number == 0:
        return 0.0
    small = step < 1
    factor = turned(step) if small else step
    steps = number * factor if small else number / factor
    if steps == 0:
        return 0.0
    whole = METHODS[method](steps, 2 ** (math.log2(abs(steps)) - 50))
    return float(whole / factor if small else whole * factor)

def sign(a, b, step):
    x, y = rounded(a, step, "HALF-UP"), rounded(b, step, "HALF-UP")
    difference = x - y
    return 0 if a == b or abs(rounded(difference, step, "HALF-UP")) < step else (-1 if difference < 0 else 1)

for line in sys.stdin:
    first, second, step, method = line.split()
    a, b, size = float(first), float(second), float(step)
    zero = abs(rounded(a, size, "HALF-UP")) < size
    print(rounded(a, size, method).hex(), sign(a, b, size), int(zero))
