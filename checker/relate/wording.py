"""What a stretch of copy is about: its content words, cut to their stems, and the things measured that it names."""

from __future__ import annotations

from functools import lru_cache

from checker.late import late

# Plain letters before a space come first, since that is twice as fast.
_WORD = late(r"[a-z]++(?=[ ,.])|[^\W\d_]+")
_SHORTEST = 3
# Words that say nothing of what a sentence is about: they stand in any.
_EMPTY = frozenset(
    """
    the and for with that was were are been being its than has had have this these those they their them his her him our
    you your but when while who which what will would could should may might said says say told also more most some any
    all about over under after before into out down off between during since until one two three four five six seven
    eight nine ten first last new other such only just not nor there here per cent percent pct year years month months
    week weeks day days time times according because both each many much very even still now then least around nearly
    almost people mrs from how where whose among within including include includes made make makes take took given
    """.split()
)
_ENDINGS = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "ions",
    "ion",
    "ers",
    "er",
    "ies",
    "ied",
    "ed",
    "es",
    "s",
    "ly",
)
_SHORTEST_STEM = 4


@lru_cache(maxsize=1024)  # one sentence states several figures
def content_words(form: str) -> frozenset[str]:
    """The stems of the words of a sentence's form that say what it is about."""
    return frozenset(filter(None, map(_stem, _WORD.findall(form))))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """The word without its ending, roughly: "cancelled" and "cancellations" both give "cancell".

    "" for a word that says nothing of what a sentence is about.
    """
    if len(word) < _SHORTEST or word in _EMPTY:
        return ""
    if not word.endswith(_ENDINGS):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


WORD = late(r"[a-z]+")
METRICS = tuple(
    frozenset(words.split())
    for words in (
        "sales revenue revenues turnover takings sold",
        "profit profits earnings income ebitda ebit surplus earned",
        "loss losses deficit lost", "debt debts borrowing borrowings", "costs cost expenses spending expenditure "
        "spent", "dividend",
        "exports", "imports", "assets", "loans", "deposits", "tax taxes duty", "wages salary salaries pay", "rent "
        "rents",
        "price prices", "cargo freight", "passengers passenger", "orders backlog", "cash", "margin margins", "fees",
    )
)  # fmt: skip


def metrics(form: str) -> set[int]:
    """Which of the things that are measured in money and numbers a stretch of copy names, such as sales or profits."""
    words = set(WORD.findall(form))
    return {at for at, group in enumerate(METRICS) if group & words}
