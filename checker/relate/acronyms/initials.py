"""Initials: which letters of an abbreviation stand for which words, and whether one letter of it has slipped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from checker.late import late
from checker.relate.slips import slip_of_one

# Words that an abbreviation may take or leave out.
LITTLE = frozenset(
    "of the and for in on at to a an with by from as de la le les du des di da do dos das del della et und y e & + or"
    " per our its".split()
)
# The last words of a firm's name, which its abbreviation leaves out; so do many for "Group".
_TAILS = frozenset("inc ltd limited plc llc lp llp corp co company corporation group holdings sa ag nv gmbh".split())
_SAID_AS = {  # letters and digits that stand for a word by its sound or its meaning
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "twenty": "20", "to": "2", "for": "4", "and": "&n", "you": "u", "be": "b",
    "first": "1", "second": "2", "third": "3", "double": "2", "triple": "3",
}  # fmt: skip
_SAID_X = ("ex", "trans", "cross", "christ")  # "extensible" is X
_PIECES = late(r"[A-ZÀ-Þ]?[a-zß-ÿ]+|[A-ZÀ-Þ]+(?![a-zß-ÿ])|[A-ZÀ-Þ]|\d+|[&+]")
_POSSESSIVE = late(r"['’]s\b|['’]")
# Prefixes written in one word of which abbreviations take a letter of their own: "HyperText", "GigaByte", "tele".
_PREFIXES = late(
    r"(?i)^(tele|micro|hyper|kilo|mega|giga|electro|electron|multi|inter|cardio|bio|photo|radio|broad|pre|post|sub|over"
    r"|under|tri|di|poly|neuro|immuno|encephalo|thermo|head|net|web|work|home|life|wide|stock|copy|key|broad|down|up"
    r"|out|wild|cyber|nano|hydro|geo|ultra|super|anti|non|mid|self|micro|retro|cyto|lympho|hemo|haemo|adeno)(?=[a-z]{3})"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A word, or a piece of a compound word, as an abbreviation may take its letters."""

    text: str
    little: bool
    tail: bool
    shouted: bool  # in capitals itself: "TV" gives one letter or all

    @property
    def starts(self) -> str:
        """The letters that may stand for the word."""
        said = _SAID_AS.get(self.text, "") if self.text not in ("to", "for", "and") or self.little else ""
        return self.text[0] + said


@lru_cache(maxsize=2048)
def parts(words: str) -> tuple[Part, ...]:
    """The words of a name, compounds taken apart ("low-income", "PricewaterhouseCoopers")."""
    pieces = _PIECES.findall(_POSSESSIVE.sub("", words))
    found = [
        Part(piece.lower(), piece.lower() in LITTLE, piece.lower() in _TAILS, len(piece) > 1 and piece.isupper())
        for piece in pieces
    ]
    while found and found[-1].little:
        found.pop()
    return tuple(found)


def weighty(words: str) -> tuple[str, ...]:
    """The words of a name in lower case, without little ones."""
    return tuple([part.text for part in parts(words) if not part.little])


@lru_cache(maxsize=2048)
def first_letters(words: str) -> tuple[str, ...]:
    """The first letters of the words, little ones and the tail of a firm's name left out.

    Where a word is in capitals itself ("TV"), also those with all its letters.
    """
    found = [part for part in parts(words) if not part.little]
    while len(found) > 2 and found[-1].tail:
        found.pop()
    first = "".join(part.text[0] for part in found).upper()
    if not any(part.shouted for part in found):
        return (first,)
    return first, "".join(part.text if part.shouted else part.text[0] for part in found).upper()


@lru_cache(maxsize=2048)
def spelled(letters: str, words: str) -> bool:
    """Is the abbreviation made of the first letters of the words, in order, with none of weight left out?"""
    return _consumed(letters.lower(), parts(words))


def _consumed(letters: str, left: tuple[Part, ...]) -> bool:
    """Can the letters be shared out among these parts, from the first on?"""
    ends = {0}  # how many letters the parts so far may have taken
    for order, part in enumerate(left):
        following: set[int] = set()
        optional = part.little or (part.tail and order > 1)
        for at in ends:
            if optional:
                following.add(at)
            if letters[at : at + 1] and letters[at] in part.starts:
                following.add(at + 1)
                halves = _PREFIXES.match(part.text)
                if halves and letters[at + 1 : at + 2] == part.text[halves.end()]:
                    following.add(at + 2)
            if part.shouted and letters.startswith(part.text, at):
                following.add(at + len(part.text))
        ends = following
    return len(letters) in ends


def among_first_letters(letters: str, words: str) -> bool:
    """Does each letter begin a word, little ones too, in this order, with some words left out?"""
    first = iter([part.text[0] for part in parts(words)])
    return all(letter in first for letter in letters.lower())


@lru_cache(maxsize=2048)
def found_in_order(letters: str, words: str) -> bool:
    """Can the letters be found in order in the words, first letters among them, and one in the last word?"""
    found = [part for part in parts(words) if not part.little] or list(parts(words))
    wanted = letters.lower()
    if any(part.text.startswith(_SAID_X) for part in found) and _consumed(wanted, tuple(map(_with_x, parts(words)))):
        return True
    if not found or wanted[0] not in found[0].starts or not _is_within(first_letters(words)[0].lower(), wanted):
        return False
    last = found[-2:] if found[-1].tail else found[-1:]
    before = "".join(part.text for part in parts(words))
    before = before[: len(before) - sum(len(part.text) for part in last)]
    for split in range(len(wanted)):
        if _is_within(wanted[:split], before) and _is_within(wanted[split:], "".join(part.text for part in last)):
            return True
    return False


def _with_x(part: Part) -> Part:
    """The word as if it were spelled with an X where it sounds so."""
    return replace(part, text=f"x{part.text[1:]}") if part.text.startswith(_SAID_X) else part


def _is_within(letters: str, text: str) -> bool:
    """Are the letters found in the text in this order?"""
    at = 0
    for letter in letters:
        at = text.find(letter, at) + 1
        if not at:
            return False
    return True


def slip(one: str, other: str) -> str:
    """How one abbreviation differs from another by a slip: swapped, changed, missing or added; "" if otherwise."""
    if one == other:
        return ""
    if len(one) == len(other):
        return slip_of_one(one, other)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(longer) == len(shorter) + 1 and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))):
        return "missing" if len(one) < len(other) else "added"
    return ""


def may_be_foreign(letters: str, words: str) -> bool:
    """May the letters be those of the name in another language, which orders its words otherwise?

    Romance languages put a noun before what describes it (the RDC is the Democratic Republic of Congo), German may put
    the country last (NPD); then only other evidence shows that the letters are wrong.
    """
    if any(part.text in _FOREIGN for part in parts(words)):
        return True
    at = 0
    for order, run in enumerate(_runs(words)):
        here = letters[at : at + len(run)]
        if here[:1] == run[-1] != run[0] and (order == 0 or len(run) > 2):
            return True
        at += len(run)
    return False


def _runs(words: str) -> list[str]:
    """The first letters of the words between prepositions: a noun with what describes it."""
    runs = [""]
    for part in parts(words):
        if part.little and part.text not in ("the", "a", "an", "and", "&"):
            runs.append("")
        elif not part.little:
            runs[-1] += part.text[0].upper()
    return [run for run in runs if run]


# Words of the names of parties and peoples whose abbreviations are often those of their own language.
_FOREIGN = frozenset(
    """
    democratic socialist communist popular people nationalist new liberation unity front movement union republic
    german french spanish italian portuguese swiss austrian dutch belgian swedish norwegian danish finnish polish
    hungarian czech slovak croatian serbian romanian bulgarian greek turkish russian ukrainian brazilian argentine
    mexican colombian chilean peruvian venezuelan cuban japanese chinese korean indonesian thai filipino philippine
    israeli iranian iraqi moroccan algerian tunisian angolan mozambican congolese catalan basque galician
    christian revolutionary workers germany france spain italy portugal switzerland austria netherlands belgium
    sweden norway denmark finland poland hungary czechoslovakia slovakia croatia serbia romania bulgaria greece turkey
    russia ukraine brazil argentina mexico colombia chile peru venezuela cuba japan china korea indonesia thailand
    vietnam israel iran iraq morocco algeria tunisia angola mozambique congo quebec catalonia taiwan soviet ussr
    """.split()
)
