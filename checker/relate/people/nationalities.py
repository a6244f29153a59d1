"""A person's nation, as "the French rower Ada Tarn" tells it, each time that the copy does."""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.language import lexicon
from checker.extract.language.word_classes import PEOPLE_NAMES
from checker.extract.names.find import is_person
from checker.extract.names.posts import words_before
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

_LOOK_BACK = 44
# With these the nation is often that of the office, the team or the title, not the person's.
_NO_NATIVES = frozenset(
    """
    president minister premier chancellor king queen prince princess ambassador envoy officer official coach manager
    boss captain skipper champion winner leader international counterpart chief head director correspondent general
    lawyer
    """.split()
)
NATIONS = PEOPLE_NAMES | frozenset(
    """
    american australian austrian argentine argentinian brazilian belgian bulgarian canadian chilean colombian croatian
    cuban czech egyptian estonian ethiopian filipino german ghanaian greek hungarian icelandic indian indonesian iranian
    iraqi israeli italian jamaican kenyan latvian lithuanian malaysian mexican moroccan nigerian norwegian pakistani
    peruvian romanian russian serbian slovak slovenian syrian thai tunisian ukrainian uruguayan venezuelan zimbabwean
    algerian afghan ugandan tanzanian rwandan burundian eritrean somali sudanese zambian malawian namibian botswanan
    angolan mozambican senegalese gambian liberian ivorian cameroonian congolese gabonese malian burkinabe togolese
    libyan jordanian lebanese saudi yemeni omani kuwaiti bahraini qatari emirati turkish azerbaijani georgian armenian
    kazakh uzbek kyrgyz mongolian nepali nepalese bangladeshi burmese vietnamese cambodian laotian singaporean bolivian
    paraguayan ecuadorian panamanian guatemalan honduran nicaraguan salvadoran haitian dominican barbadian bahamian
    bosnian albanian macedonian montenegrin kosovan moldovan belarusian maltese cypriot portuguese spanish swedish
    finnish danish dutch polish japanese chinese korean taiwanese tongan samoan fijian
    """.split()
)
# No natives, or words before many a name.
_NEVER = _NO_NATIVES | frozenset("the of in and to for at by from with on a".split())
_ANY_NATION = late(rf"\b(?:{'|'.join(sorted(NATIONS))})\b")
# What one of a nation is called alone: "Tarn, the Dane who won".
ONE_OF = dict(
    pair.split(":")
    for pair in """
    dane:danish finn:finnish swede:swedish spaniard:spanish pole:polish scot:scottish scotsman:scottish
    briton:british turk:turkish dutchman:dutch dutchwoman:dutch frenchman:french frenchwoman:french irishman:irish
    irishwoman:irish welshman:welsh englishman:english englishwoman:english serb:serbian croat:croatian
    slovene:slovenian czech:czech swiss:swiss greek:greek
    """.split()
)
_SEEDS = frozenset("seed teenager qualifier wildcard debutant veteran rookie winner champion".split())
_SEEDED = late(
    r"\b(?P<nation>[A-Z][a-z]+) (?:(?:top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|defending"
    r"|former|unseeded|\d+(?:st|nd|rd|th)|\d\d-year-old) ){0,2}[a-z]+ $"
)
_BRITISH = frozenset("british english scottish welsh irish".split())
_AFTER = late(r", the (?:\d\d-year-old )?(?P<nation>[A-Z][a-z]+(?= who\b)|[A-Z][a-z]+(?:an|e|n|ard)(?=,))")
_ALONE = late(r"(?:^|[.,;:!?]\s|\n|[-–—] |\b(?:and|by|beat|to|from|with|over|for|saw|when|as|while|but)\s)$")
_BOTH = ("passport", "citizen", "allegiance", "nationality")  # copy with these may tell of two nations
_TWO = frozenset("born based trained descent half part dual".split())


def nationalities(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person's nation with the other places where the words right before the name tell one."""
    text = reading.document.text
    told: dict[tuple[str, str], list[Passage]] = {}
    for name, before in zip(reading.names, reading.once(words_before), strict=True):
        if before not in _NEVER and lexicon.classes(before) & lexicon.PERSON and before.islower():
            found = _nation_before(text, name.start)
            if found is not None:
                told.setdefault((name.key, before), []).append(found)
    for name, passage in _apposed(reading):
        told.setdefault((name.key, ""), []).append(passage)
    several = len(told) < sum(map(len, told.values())) or any(calling and (one, "") in told for one, calling in told)
    if not several or any(word in text for word in _BOTH):
        return
    for (person, calling), passages in told.items():
        if calling and (person, "") in told:
            passages += told[person, ""]  # of the person, whatever the calling
        for again in passages[1:]:
            keys = {passages[0].key, again.key}
            if len(keys) == 1 or "british" not in keys or not keys <= _BRITISH:  # the Welsh are British too
                yield Relation(rule, {"nation": passages[0], "again": again}, ())


def nations_told(reading: Reading) -> dict[str, Passage]:
    """The nation that stands beside each person's name first, by surname; of two people of one surname none."""
    text = reading.document.text
    told: dict[str, Passage] = {}
    for name, before in zip(reading.names, reading.once(words_before), strict=True):
        found = _nation_before(text, name.start) if before.islower() and before not in _NEVER else None
        found = found or _nation_of_seed(text, name.start, before)
        if found is not None and " " in name.key:
            told.setdefault(name.key.rpartition(" ")[2], found)
    for name, passage in _apposed(reading):
        told.setdefault(name.key.rpartition(" ")[2], passage)
    return told


def _nation_of_seed(text: str, start: int, before: str) -> Passage | None:
    """The nation in "the Norvian second seed" or "Norvian teenager" right before the offset."""
    match = _SEEDED.search(text, max(0, start - _LOOK_BACK), start) if before in _SEEDS else None
    known = match is not None and match["nation"].lower() in NATIONS
    return Passage("title", *match.span("nation"), match["nation"].lower()) if match is not None and known else None


def _nation_before(text: str, start: int) -> Passage | None:
    """The nation in "the French rower" right before the offset; None if the words tell none of the person."""
    calling = text[text.rfind(" ", max(0, start - _LOOK_BACK), start - 1) + 1 : start - 1]
    words = text[max(0, start - _LOOK_BACK) : start - 1].split(" ")
    if len(words) < 3:
        return None
    nation = words[-2]
    if nation.lower() not in NATIONS or not nation[:1].isupper() or not _TWO.isdisjoint(words):
        return None
    before = words[-3]
    if before in ("and", "or", "former") or (before[:1].isupper() and before not in ("The", "A")):
        return None
    at = start - 1 - len(calling) - 1 - len(nation)
    return Passage("title", at, at + len(nation), nation.lower())


def _apposed(reading: Reading) -> Iterator[tuple[Passage, Passage]]:
    """Each person with the nation that stands alone beside the name: "Kenyan Ada Tarn", "Tarn, the Kenyan who won"."""
    text = reading.document.text
    for name, before in zip(reading.names, reading.once(words_before), strict=True):
        if before[:1].isupper() and before.lower() in NATIONS and " " in text[name.start : name.end]:
            start = name.start - 1 - len(before)
            alone = is_person(name.key) and _ALONE.search(text, max(0, start - _LOOK_BACK), start)
            if alone and not _has_namesakes(reading, name):
                yield name, Passage("title", start, start + len(before), before.lower())
        elif text.startswith(", the ", name.end):
            match = _AFTER.match(text, name.end)
            nation = _nation(match["nation"]) if match else ""
            if match and nation in NATIONS and not _has_namesakes(reading, name):
                yield name, Passage("title", *match.span("nation"), nation)


def _nation(word: str) -> str:
    """The nation of one who is called by it: "Dane" gives "danish"."""
    return ONE_OF.get(word.lower(), word.lower())


def _has_namesakes(reading: Reading, name: Passage) -> bool:
    """Is the last word of a name that of another name too?"""
    last = name.key.rpartition(" ")[2]
    return len({one.key for one in reading.names if one.key.rpartition(" ")[2] == last}) > 1


LINKERS: Linkers = {"nationalities": Linker(frozenset({"nation", "again"}), nationalities, ((_ANY_NATION,),))}
