"""Does a sentence state its figure as a fact about what the table lists, or is it a plan, a part, a rumour, a doubt?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from checker.extract.language.nouns import compatible
from checker.model import Mention, Quantity
from checker.reference.agree import printed_digits, slipped
from checker.reference.another_time import is_at_another_time, is_of_the_past
from checker.reference.claims import Claim
from checker.reference.naming import Named
from checker.reference.query import is_cell
from checker.reference.synonyms import speaks_of
from checker.reference.walk import MOVED, Scene

_TELLING = 3  # digits of a measured figure
_VALUES = frozenset(("cell", "total"))
_CHANGES = frozenset(("difference", "percent-change", "target", "lead"))
_DENIALS_OF_THEIR_OWN = frozenset(("count", "extreme", "record", "stride"))  # "six did not reach", "not the largest"
_TO_HERE = r"(?:(?!\bbut\b)[^,;.])*$"
_DENIED = re.compile(
    r"(?:\b(?:not(?! (?:only|even|quite|just|including|counting|surprisingly|far))|never|nobody|no one|neither|nor"
    rf"|den(?:y|ies|ied|ying)|disput\w+|wrongly|falsely|untrue)\b|n['’]t\b){_TO_HERE}",
    re.IGNORECASE,
)
_DENIED_BEHIND = re.compile(
    r"^[^.;]*\b(?:is|are|was|were) (?:false|untrue|wrong|not true|incorrect|a lie|a myth|exaggerated)\b", re.IGNORECASE
)
_RUMOURED = re.compile(
    r"\b(?:critics|opponents|opposition|rivals?|rebels?|sceptics|skeptics|activists)\b[^.;]{0,30}"
    r"\b(?:say|says|said|claim\w*|argue\w*|insist\w*|put|report\w*|estimate\w*)\b|\brumou?r|\balleg|"
    r"\bclaim(?:s|ed|ing)? (?:that|to)\b|\b(?:he|she|they) claim(?:s|ed)\b|\bpurport|\bsuppos(?:e|ed|edly)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?P<word>expect\w*|forecast\w*|target\w*|plan(?:s|ned|ning)?(?= to| for|$)|hop(?:es?|ed|ing)(?= to| for| that)"
    r"|budget\w*|quota|ceiling|mandate\w*|authori[sz]ed (?:strength|level|number|maximum))\b[^.;]*$"
    r"|\b(?P<word2>aim(?:s|ed|ing)?|intend\w*|needs?|want(?:s|ed)?|seeks?|seeking|sought|ask(?:s|ed|ing) for|request\w*"
    r"|predict\w*|pledg\w+|promis\w+|propos\w+|allows?|authori[sz]\w+|entitle\w*|projected|due to|set to"
    r"|(?:is|are|was|were) to|plan\w*|hop(?:es?|ed|ing)|shall|would|could|might|should|(?-i:may)|must|if|unless|imagine"
    rf"|in theory|enough for|room for)\b{_TO_HERE}",
    re.IGNORECASE,
)
_COMING = re.compile(rf"\b(?-i:will)\b{_TO_HERE}", re.IGNORECASE)
_SUPPOSED = re.compile(
    r"^\W*(?:if|had|were|should|unless|imagine)\b[^.]*\b(?:would|could|might)\b|\bwould\b[^.]*\bif\b", re.IGNORECASE
)
_EACH = re.compile(rf"(?:^|[,;:] (?:and )?)(?:each|every) [a-z]+\b{_TO_HERE}", re.IGNORECASE)
_RATIO = re.compile(r"\b(?:for (?:every|each)|per (?!cent)\w+|to each|to every)\b", re.IGNORECASE)
_RATE_BEHIND = re.compile(
    r"^ (?:an? (?:hour|minute|second|day|night|week|fortnight|month|year|head|time|piece|trip)|apiece|each|every \w+"
    r"|hourly|daily|nightly|weekly|monthly)\b"
)
_MORE_BEHIND = re.compile(r"^ (?:more|fewer|less|extra|further)\b(?! than)")  # "gave him 12 votes more"
_PART_AHEAD = re.compile(
    r"(?:^|[,;:] )(?:and |but )?(?:of|among|from among) "
    r"(?P<whole>(?:the|its|his|her|their|those|these|them|all|[\w’']+s['’]|\w+['’]s)\b"
    r"(?:[^,;.]|[,.](?=\d))*)(?:,|\b(?:are|were|is|was)\b)[^;.]*$",
    re.IGNORECASE,
)
_WHOLE_OF_PART = re.compile(r"(?:\d|[a-z]) (?:out )?of (?:the|its|their|all)(?: \w+)? $")  # "21 of the 40 seats"
_HALVES = (
    "women|men|female|male|former|retired|reserve|junior|senior|injured|wounded|sick|absent|missing|part-time|"
    "off-duty|on-duty|unarmed|volunteer|trainee|new|extra|additional|fake|stolen|broken|damaged|spare|empty"
)
_HALVED = frozenset(_HALVES.split("|"))
_PART_BEHIND = re.compile(
    rf"^ (?:(?:were|are|was|is|have been|had been|being) )?(?:{_HALVES}|killed|hurt|arrested|detained|dismissed|fired"
    r"|sacked|suspended|trained|lost|who \w+|that \w+|on (?:\w+ )?(?:leave|loan|strike|duty)|aged|under \d|over \d"
    r"|f[ae]ll ill|fled|flee|resign(?:ed)?|died?|moved?|left|leave|join(?:ed)?|appl(?:y|ied)|volunteer(?:ed)?"
    r"|retired?|escaped?|came from|come from|(?:had|has|have) (?!been\b)\w+)\b",
    re.IGNORECASE,
)
_DONE_BEHIND = re.compile(
    r"^ (?:were|are|was|is|have been|had been|being) (?!(?:station|deploy|bas|employ|record|register|count|report"
    r"|post|list|moor|log|assign|not|print|publish)ed\b)\w+ed\b"
)
_FLOW = re.compile(
    r"\b(?P<word>trained|carried|ferried|flew|shipped|lost|killed|arrested|rotated|bought|ordered|hired|recruited|dismissed|sacked|fired|freed|shed"
    r"|wrote|evacuated|injured|rescued|replaced|stole|destroyed|damaged|repaired|borrowed|lent|added"
    r"|gained|sent home|opened|closed)\s+(?:about |around |almost |nearly |some |just |more than |over |only "
    r"|at least |another |the |its |all )*$",
    re.IGNORECASE,
)
_NARROWER = re.compile(
    r"\b(?:(?:capital|north|south|east|west|parts?|areas?|regions?|suburbs?|outskirts|border|edge|rest|corner|centre"
    r"|center|heart|most|much|half) of|near|outside|beyond|bordering|neighbou?ring|towards?) (?:the )?$",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Professor|Captain|Sergeant|Judge|President|Minister|Senator|Mayor)\.? $"
)
_THING = re.compile(r" of (?!the |its |all |this )([a-z]+)")
_OWNS = re.compile(r"(?:['’]s|s['’])$")
_PREDICATE = re.compile(r"(?:['’]s)?(?!.*\b(?:sa(?:id|ys?)|told|that|report|show|according)\b)(?: [a-z]+){1,4} \W?")
_HEAD = re.compile(r"\b(?P<head>[a-z]{3,}) (?:of|for|among) (?P<things>(?:[a-z]+ ){0,2}[a-z]+)")
_HALVED_THINGS = re.compile(
    rf"\b(?:{_HALVES}) (?P<thing>[a-z]+)|\b(?P<some>[a-z]+) (?:on (?:sale|leave|loan|strike|duty)|at risk|in need)\b"
)
_COLLECTIVES = frozenset(
    "thirds quarters fifths tenths more fewer less dozens hundreds thousands millions "
    "number numbers total count tally sum volume amount value size level fleet force team group body staff share third "
    "quarter half fifth percentage proportion rate average rise fall increase drop decline growth change capacity "
    "season year month because instead out one two three four most some all each any many half result figure kind "
    "sort lack end start course ahead account accounts accounted".split()
)


def stated(scene: Scene, claim: Claim) -> Claim | None:
    """The claim as its sentence states it: less certain if it may be about a part; None if it is stated as no fact."""
    first = min((mention for _, mention in claim.figures), key=lambda one: one.start)
    line = scene.line
    ahead, behind = line.text[: _start(first) - line.start], line.text[first.end - line.start :]
    if "?" in behind or _RUMOURED.search(line.text) or _SUPPOSED.search(line.text) or _is_planned(scene, claim, ahead):
        return None
    if claim.kind not in _DENIALS_OF_THEIR_OWN and (_DENIED.search(ahead) or _DENIED_BEHIND.search(behind)):
        return None
    if _lacks_cells(claim, first) and not claim.notes:
        claim = replace(claim, certain=False)
    if claim.kind == "count" and _counts_some(scene, first):
        return replace(claim, certain=False)
    if claim.kind not in _VALUES | _CHANGES:
        return claim
    if _is_of_part(scene, claim, first) or _is_of_another(scene, claim, first):
        return None
    if (not scene.whens and is_at_another_time(scene)) or is_of_the_past(scene, first):
        return None
    return replace(claim, certain=False) if _is_narrowed(scene, claim, first) else claim


def _lacks_cells(claim: Claim, figure: Mention) -> bool:
    """Has the table empty cells of the same measure in the same periods, which could make up for the difference?"""
    asked = {(fact.measure, fact.period) for fact in claim.facts}
    lacking = sum((measure, period) in asked for measure, _, period in claim.cube.blanks)
    if claim.kind == "count" and isinstance(figure, Quantity):
        return 0 < (figure.value or 0) - (claim.value or 0) <= lacking
    return lacking > 0 and not is_cell(claim.facts)


def _counts_some(scene: Scene, figure: Mention) -> bool:
    """Are those that are counted only some of what the table lists ("six bench players", "Tarvia saw two posts")?"""
    ahead = [one.end for one in scene.sightings] + [one.end for one in scene.strangers]
    return min(ahead, default=figure.end) <= figure.start or (isinstance(figure, Quantity) and bool(figure.modifiers))


def _is_planned(scene: Scene, claim: Claim, ahead: str) -> bool:
    """Is it what somebody wants or may come? A table of targets or of coming years is about just that."""
    match = _PLANNED.search(ahead)
    if match is not None and not _speaks(match["word"] or match["word2"], _words_of(claim)):
        return True
    over = all(scene.published is None or one.start <= scene.published for one in scene.cube.periods)
    return over and _COMING.search(ahead) is not None


def _is_of_part(scene: Scene, claim: Claim, figure: Mention) -> bool:
    """Do the words single out some of what the table counts: the women among its officers, those it lost?"""
    line, words = scene.line, _words_of(claim)
    ahead, behind = line.text[: _start(figure) - line.start], line.text[figure.span[1] - line.start :]
    part = _PART_AHEAD.search(ahead)
    if part is not None and claim.kind in _VALUES:
        pronoun = re.match(r"(?:those|these|them|all)\b", part["whole"], re.IGNORECASE)
        if pronoun or _speak(re.findall("[a-z]+", part["whole"]), words):
            return True
    rate = _RATE_BEHIND.search(behind) or _MORE_BEHIND.search(behind)
    if claim.kind in _VALUES and (_RATIO.search(line.text) or _EACH.search(ahead)):
        return True
    if claim.kind in _VALUES and rate and not _speak(rate[0].split(), words):
        return True
    singled = (_PART_BEHIND.search(behind) or _DONE_BEHIND.search(behind)) if claim.kind in _VALUES else None
    if singled is not None and not _speak(singled[0].split(), words):
        return True
    if claim.kind == "cell" and _WHOLE_OF_PART.search(ahead):
        return True
    flow = _FLOW.search(ahead)
    if flow is not None and scene.cube.periods and not _speaks(flow["word"], words):
        return claim.kind in _VALUES or (claim.status == "fail" and flow["word"].lower() not in ("gained", "added"))
    modifiers = figure.modifiers if isinstance(figure, Quantity) else ()
    return not _HALVED.isdisjoint(modifiers) and not _speak(modifiers, words)


def _is_of_another(scene: Scene, claim: Claim, figure: Mention) -> bool:
    """Is it about a place beside or within the entity, a person who bears its name, or another thing of its measure?"""
    line = scene.line
    for sighting in scene.sightings:
        before = line.text[: sighting.start - line.start]
        if _PERSON.search(before) and not _is_person(scene, sighting.named[0]):
            return True
        if _NARROWER.search(before):
            return True
    first, last = scene.clause(figure.start, figure.end)
    words = _words_of(claim)
    if _is_unnamed(scene, claim, figure, words) or _is_of_owned(scene, figure, words) or _is_of_stranger(scene, figure):
        return True
    if claim.kind in _VALUES and isinstance(figure, Quantity) and figure.noun:
        return False
    around = line.between(first, last)
    if any(_speaks(match["thing"] or match["some"], words) for match in _HALVED_THINGS.finditer(around)):
        return True
    heads = (match["head"] for match in _HEAD.finditer(around) if _speak(match["things"].split(), words))
    return any(head not in _COLLECTIVES and not _speaks(head, words) for head in heads)


def _is_unnamed(scene: Scene, claim: Claim, figure: Mention, words: tuple[str, ...]) -> bool:
    """Is the unit all that the sentence has of the measure ("the pier cost £1.7 million" of a table of landings)?"""
    if claim.kind not in _VALUES or not isinstance(figure, Quantity) or figure.kind not in ("money", "measure"):
        return False
    told = any(fact.measure in scene.topic for fact in claim.facts)
    if figure.kind == "measure" and printed_digits(figure) >= _TELLING and claim.certain:
        return False  # what is measured to three digits has its unit for a name: 43.8 mm at a station is rain
    return not told and not _speak(re.findall("[a-z]+", scene.line.text.lower()), words)


def _is_of_owned(scene: Scene, figure: Mention, words: tuple[str, ...]) -> bool:
    """Is it about something that the entity has, such as "Tarvia's hospital"?"""
    owner = max((one for one in scene.sightings if one.end <= figure.start), key=lambda one: one.end, default=None)
    if owner is None or not _OWNS.search(scene.line.between(owner.start, owner.end)):
        return False
    if any(owner.end <= one.start <= owner.end + 1 for one in scene.line.mentions):
        return False
    owned = re.findall(r"[a-z]+", scene.line.between(owner.end, figure.start))
    if owned and MOVED.fullmatch(owned[0]):
        return False
    return bool(owned) and not _speak(owned, words) and _COLLECTIVES.isdisjoint(owned[:2])


def _is_of_stranger(scene: Scene, figure: Mention) -> bool:
    """Does somebody that the table does not list stand where the figure's subject stands ("Wendmark had 900")?"""
    line = scene.line
    own = [one for one in scene.sightings if one.end <= figure.start]
    if own:
        comes_from = re.search(r"\b(?:from|of|by) (?:the )?$", line.between(line.start, own[-1].start))
        there = (line.between(figure.span[1], one.start) for one in scene.strangers if one.start >= figure.end)
        return bool(comes_from) and any(re.fullmatch(" (?:at|in|to|for) (?:the )?", gap) for gap in there)
    gaps = (line.between(one.end, figure.start) for one in scene.strangers if one.end <= figure.start)
    return any(_PREDICATE.fullmatch(gap) for gap in gaps)


def _is_narrowed(scene: Scene, claim: Claim, figure: Mention) -> bool:
    """Has the counted noun a word before it that neither the table nor its entities have ("12 defensive rebounds")?"""
    if not isinstance(figure, Quantity) or claim.kind not in _VALUES:
        return False
    known = _words_of(claim)
    thing = _THING.match(scene.line.between(figure.end, scene.line.end))
    if thing and not _speaks(thing[1], known) and not (claim.notes or slipped(figure, claim.value or Fraction(0))):
        place = figure.end + thing.start(1)
        return not any(one.start <= place < one.end for one in scene.sightings)
    named = " ".join(scene.line.between(one.start, one.end) for one in scene.sightings)
    return any(one not in named and one not in _COLLECTIVES and not _speaks(one, known) for one in figure.modifiers)


def _is_person(scene: Scene, named: Named) -> bool:
    return " " in named.value or any(compatible(word, "person") for word in scene.cube.dimensions[named.dimension].noun)


def _words_of(claim: Claim) -> tuple[str, ...]:
    """The words of the measures that the claim is about."""
    found = {fact.measure for fact in claim.facts if fact.measure >= 0}
    return tuple(word for at in sorted(found) for word in claim.cube.measures[at].words)


def _speaks(word: str, words: tuple[str, ...]) -> bool:
    return any(speaks_of(word.split()[0], one) for one in words)


def _speak(some: Iterable[str], words: tuple[str, ...]) -> bool:
    return any(_speaks(one, words) for one in some)


def _start(figure: Mention) -> int:
    return figure.phrase_start if isinstance(figure, Quantity) and figure.phrase_start >= 0 else figure.start
