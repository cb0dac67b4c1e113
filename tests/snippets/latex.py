"""Evaluates the LaTeX of a function: just the notation that `code.toml` uses.

    f, = formulas(["\\frac{x}{1 + e^{-\\beta x}}"], {"\\beta": 1.5})
    f(0.5)
"""

import math
import re

TOKEN = re.compile(r"\s*(\\[a-zA-Z]+|\\[\\;,]|\d+(?:\.\d+)?|[a-zA-Z]'*|.)")
FUNCTIONS = {
    "\\ln": math.log,
    "\\tanh": math.tanh,
    "\\sqrt": math.sqrt,
    "\\max": max,
    "\\min": min,
    "erf": math.erf,
    "sgn": lambda x: (x > 0) - (x < 0),
}
RELATIONS = {
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "=": lambda a, b: a == b,
    "\\le": lambda a, b: a <= b,
    "\\ge": lambda a, b: a >= b,
}
# What cannot begin a factor, so that a product ends before it.
END = {"+", "-", "/", ",", "&", "}", ")", "|", "\\\\", "\\right", "\\quad", "\\;", "\\lor", "\\end", ""} | set(RELATIONS)


def formulas(texts, values):
    """The formulas as functions of x. What one of them defines after a `\\quad` all know, and `f` is the first of them."""
    scope = {symbol: (lambda x, value=value: value) for symbol, value in values.items()}
    scope |= {"x": lambda x: x, "\\pi": lambda x: math.pi, "e": lambda x: math.e}
    found = [Reader(text, scope).formula() for text in texts]
    scope["f"] = found[0]
    return found


class Reader:
    def __init__(self, text, scope):
        self.tokens = [*TOKEN.findall(text.strip()), ""]
        self.at = 0
        self.scope = scope

    @property
    def next(self):
        return self.tokens[self.at]

    def take(self, *expected):
        token = self.next
        if expected and token not in expected:
            raise SyntaxError(f"{token!r}, not {expected}, after {' '.join(self.tokens[:self.at])}")
        self.at += 1
        return token

    def formula(self):
        value = self.sum()
        while self.next == ",":
            self.take(",")
            self.take("\\quad", "\\;")
            name = self.take()
            self.take("=")
            self.scope[name] = self.sum()
        self.take("")
        return value

    def sum(self):
        negative = self.next == "-" and bool(self.take("-"))
        first = self.product()
        terms = [(lambda x: -first(x)) if negative else first]
        while self.next in ("+", "-"):
            sign = 1 if self.take() == "+" else -1
            terms.append(lambda x, sign=sign, term=self.product(): sign * term(x))
        return lambda x: sum(term(x) for term in terms)

    def product(self):
        value = self.power()
        while self.next == "/" or self.next not in END:
            if self.next == "/":
                self.take("/")
                value = lambda x, a=value, b=self.power(): a(x) / b(x)
            else:
                value = lambda x, a=value, b=self.power(): a(x) * b(x)
        return value

    def power(self):
        base = self.base()
        if self.next != "^":
            return base
        exponent = self.exponent()
        return lambda x: base(x) ** exponent(x)

    def exponent(self):
        self.take("^")
        return self.group()

    def group(self, begin="{", end="}"):
        self.take(begin)
        value = self.sum()
        self.take(end)
        return value

    def base(self):
        token = self.next
        if token == "{":
            return self.group()
        if token == "(":
            return self.group("(", ")")
        self.take()
        if token[0].isdigit():
            return lambda x: float(token)
        if token == "\\frac":
            above, below = self.group(), self.group()
            return lambda x: above(x) / below(x)
        if token == "\\left":
            return self.bracket()
        if token == "\\begin":
            return self.cases()
        if token == "\\operatorname":
            self.take("{")
            token = ""
            while self.next != "}":
                token += self.take()
            self.take("}")
        if token in FUNCTIONS:
            return self.call(FUNCTIONS[token])
        if token == "f":
            self.group("(", ")")
        return lambda x: self.scope[token](x)

    def bracket(self):
        if self.take("(", "|") == "|":
            inner = self.sum()
            self.take("\\right")
            self.take("|")
            return lambda x: abs(inner(x))
        (inner,) = self.arguments()
        return inner

    def arguments(self):
        found = [self.sum()]
        while self.next == ",":
            self.take(",")
            found.append(self.sum())
        self.take("\\right")
        self.take(")")
        return found

    def call(self, function):
        """`\\tanh^{2} x` is a power of the function, `\\max\\left(a, b\\right)^{2}` one of what it answers, as is any other."""
        exponent = self.exponent() if self.next == "^" else None
        if self.next == "\\left" and self.tokens[self.at + 1] == "(":
            self.take("\\left")
            self.take("(")
            arguments = self.arguments()
        else:
            arguments = [self.base()]
        value = lambda x: function(*(argument(x) for argument in arguments))
        return value if exponent is None else lambda x: value(x) ** exponent(x)

    def cases(self):
        for token in "{cases}":
            self.take(token)
        rows = []
        while self.next != "\\end":
            value = self.sum()
            self.take("&")
            rows.append((value, self.condition()))
            if self.next == "\\\\":
                self.take()
        self.take("\\end")
        for token in "{cases}":
            self.take(token)
        # Between the cases, as at a kink, there is no value.
        return lambda x: next((value(x) for value, holds in rows if holds(x)), math.nan)

    def condition(self):
        """Relations, of which all must hold after a comma, and one where `\\lor` stands between them."""
        relations, join = [], all
        while True:
            relations.append(self.relation())
            if self.next == ",":
                self.take(",")
                self.take("\\;")
            elif self.next == "\\lor":
                self.take()
                join = any
            else:
                return lambda x: join(relation(x) for relation in relations)

    def relation(self):
        left = self.sum()
        parts = []
        while self.next in RELATIONS:
            compare, right = RELATIONS[self.take()], self.sum()
            parts.append(lambda x, a=left, b=right, compare=compare: compare(a(x), b(x)))
            left = right
        return lambda x: all(part(x) for part in parts)
