"""Nearly the same spelling: what a slip of the pen or of the ear makes of a word."""

from __future__ import annotations

from checker.late import late

# What the ear confuses; the first is heard as the second.
_SOUNDS = (
    ("sch", "sh"), ("tch", "ch"), ("ph", "f"), ("ck", "k"), ("qu", "k"), ("gh", "g"), ("th", "t"), ("c", "k"),
    ("q", "k"),
    ("z", "s"), ("x", "ks"), ("w", "v"), ("h", ""), ("y", "i"), ("ie", "i"), ("ei", "i"), ("ee", "i"), ("ea", "i"),
    ("ou", "u"), ("oo", "u"),
)  # fmt: skip
_DOUBLED = late(r"(.)\1+")
# With these a name gives other words: peoples, followers, plurals, places.
_ENDINGS = frozenset("s es i an ian ish ese ic ics ist ism ite er ers r rs ia n ns d ed al y".split())
# Endings that take each other's place: Mario and Maria, Iraqi and Iraq, Serbia and Serbian.
_OTHER_ENDINGS = frozenset(("ao", "ae", "ai", "ey", "dr", "ds", "sr", "cs", "cn", "ln"))
_ABROAD = (
    ("our", "or"), ("isa", "iza"), ("ise", "ize"), ("isi", "izi"), ("yse", "yze"), ("ence", "ense"), ("ogue", "og"),
    ("mme", "m"), ("lled", "led"), ("lling", "ling"), ("llor", "lor"), ("tre", "ter"),
)  # fmt: skip
_SONS = frozenset(("en", "on", "son", "sen", "an"))
# Provinces and countries that no dictionary of words has, and that are a slip apart.
_TWO_PLACES = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "shanxi/shaanxi hunan/henan hunan/hainan henan/hainan hubei/hebei guangdong/guangxi jiangsu/jiangxi"
        " mauritius/mauritania dominica/dominicana guyana/guiana niger/nigeria slovenia/slovakia gambia/zambia"
    ).split()
)
_PLACE_ENDS = frozenset(("dale", "vale", "hill", "mill", "wood", "ford", "land", "bury", "burn", "ham", "hay"))
_LONG = 7  # letters


def slip(one: str, other: str) -> str:
    """What would turn one word into the other: "one letter", "swapped letters", "two letters", "like sounds"; or ""."""
    if one == other or abs(len(one) - len(other)) > 1:
        return ""
    least = min(len(one), len(other))
    head = 0
    while head < least and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < least - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    left, right = one[head : len(one) - tail], other[head : len(other) - tail]
    if not (left + right).strip("-'"):
        return ""  # "Mid-Size" and "Midsize": a matter of style
    if len(left) <= 1 and len(right) <= 1:
        return "one letter"
    if len(left) == len(right) == 3 and left == right[::-1]:
        return "swapped letters"  # "Tamaruk" and "Taramuk"
    if len(left) > 2 or len(right) > 2:
        return "like sounds" if head and tail and sound(one) == sound(other) else ""
    return "swapped letters" if left == right[::-1] else "two letters"


def sound(word: str) -> str:
    """The word as it sounds, roughly: "schuyler" and "skyler" differ by little."""
    for written, heard in _SOUNDS:
        if written in word:
            word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", word).removesuffix("e")


def is_derived(one: str, other: str) -> bool:
    """Is one word made of the other by another ending, like "Korean" and "Korea", "Tarns" and "Tarn"?"""
    short, long = sorted((one, other), key=len)
    if len(long) > len(short):
        ending = long[len(short) :]
        return long.startswith(short) and ending in _ENDINGS and ending[0] != short[-1]
    return one[:-1] == other[:-1] and "".join(sorted((one[-1], other[-1]))) in _OTHER_ENDINGS


def is_spelled_abroad(one: str, other: str) -> bool:
    """Are the words the British and the American spelling of one: "Centre" and "Center", "Labour" and "Labor"?"""
    for british, american in _ABROAD:
        one, other = one.replace(british, american), other.replace(british, american)
    return one == other


def may_be_two(one: str, other: str) -> bool:
    """May the words be two names of one pattern: "Hansson" and "Hanssen", "Oakdale" and "Oakvale"?"""
    at = next((at for at, (first, second) in enumerate(zip(one, other, strict=False)) if first != second), 0)
    ends = (one[at:], other[at:])
    return set(ends) <= _SONS or set(ends) <= _PLACE_ENDS


def are_two_places(one: str, other: str) -> bool:
    """Are both places of the atlas, a letter or two apart: "Shanxi" and "Shaanxi"?"""
    return frozenset((one, other)) in _TWO_PLACES


def is_long(word: str) -> bool:
    """Is a word long enough to be known by the rest of its letters?"""
    return len(word) >= _LONG
