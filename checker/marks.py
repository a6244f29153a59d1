"""The characters that stand for mentions, and for signs with a meaning, in a sentence's form."""

from __future__ import annotations

# One control character stands for each kind of mention in a sentence's form (see `Sentence`). They lie below 256,
# where `re` compiles a set of characters many times faster; copy does not hold them, and if it does they are hidden.
KINDS: dict[str, str] = {
    "count": "\x86",  # 20, twenty, 3.4 million; with or without a counted noun
    "money": "\x87",  # $3.4bn, 50p, five euros
    "percent": "\x88",  # 21 percent, 4.5%
    "points": "\x89",  # 0.3 percentage points
    "measure": "\x8a",  # 12 km, 64F, 3,000 acres
    "ratio": "\x8b",  # two-thirds, one in five, half
    "multiple": "\x8c",  # three times, tenfold, double, twice
    "ordinal": "\x8d",  # third, 12th
    "year": "\x8e",  # 2004, the 1990s
    "date": "\x8f",  # Tuesday, 4 March 2024, 2024-03-04, March 2024, yesterday
    "duration": "\x90",  # six weeks, 18 months
    "age": "\x91",  # 45-year-old, aged 45
    "time": "\x92",  # 22:30, 6 p.m.
    "score": "\x93",  # 6-4, 2-1
    "label": "\x94",  # Boeing 737, Highway 61, number one: a number that counts nothing
}
ALL_KINDS = "".join(KINDS.values())
HEAD_END = "\x95"  # in a form: the counted noun of the mention before it ends here
SENTENCE_END = "\x96"  # in a form of two sentences: the first ends here
DASH = "\x97"  # in a form: a dash, long or short, or a hyphen between spaces
DOT = "\x98"  # in a form: a full stop that ends no sentence ("4.2", "U.S.", "Mr.")
