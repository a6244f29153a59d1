"""The work of the one the headline is about, and of the one of the first sentence: "Ex-treasurer", "a former mayor"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.told.stated import title_block

# Of two of these a headline and its story mean two people; who is of several at once has one of them in neither place.
_JOBS = (
    "treasurer|mayor|sheriff|governor|senator|attorney|lawyer|solicitor|barrister|magistrate|coroner|nurse|midwife"
    "|dentist|pharmacist|vet|paramedic|teacher|headteacher|lecturer|vicar|priest|pastor|imam|rabbi|bishop|farmer"
    "|fisherman|plumber|electrician|carpenter|bricklayer|roofer|builder|butcher|baker|chef|waiter|waitress|barber"
    "|hairdresser|carer|cleaner|caretaker|postman|postwoman|firefighter|soldier|sailor|pilot|trucker|plasterer"
    "|jockey|goalkeeper|referee|banker|accountant|bookkeeper|architect|librarian|gardener|beekeeper|shopkeeper"
    "|shepherd|miner|welder|judge|landlord|tailor|locksmith|optician|journalist|photographer|novelist|poet|painter"
    "|sculptor|composer|violinist|pianist|drummer|ambassador"
)
_ADJECTIVE = r"(?:(?!and\b|of\b|who\b|for\b|in\b|with\b|on\b|by\b)[\w'’-]+ )"
_ABOVE = late(
    rf"^(?:an? )?(?:{_ADJECTIVE}{{0,3}})?(?:ex-)?(?P<job>{_JOBS})(?= [a-z])(?! (?:and|or|of the|union|boss)\b)"
)
_BELOW = late(
    rf"^an? (?:former |retired |ex-)?(?:{_ADJECTIVE}{{0,3}})?(?P<job>{_JOBS})"
    rf"(?= (?:who|from|was|has|is|in|of|and|at)\b|[,.])"
)
# "Jury convicts ex-treasurer".
_DONE_TO = late(
    r"^(?:\w+ ){0,2}(?:convicts?|jails?|clears?|sentences?|arrests?|charges?|acquits?|fines?)"
    rf" (?:ex-|former )(?P<job>{_JOBS})\b"
)
_LONG = late(r"[a-z]{4,}")
_STEM, _ALIKE_WORDS = 4, 2
_DATELINE = late(r"[A-Z][A-Z .,'’-]{2,40}(?:, [A-Z][a-z.]+ \d{1,2})?(?: \([^)\n]{2,20}\))? ?(?:--?|–|—) ?")
_ANY = late(rf"\b(?:{_JOBS})s?\b")
# Words of which both may be said of one person.
_ALIKE = (
    frozenset("lawyer solicitor barrister attorney magistrate judge coroner".split()),
    frozenset("vicar priest pastor bishop".split()),
    frozenset("teacher headteacher lecturer".split()),
    frozenset("farmer shepherd".split()),
    frozenset("chef baker butcher".split()),
    frozenset("nurse midwife paramedic carer".split()),
    frozenset("builder bricklayer roofer plasterer carpenter plumber electrician".split()),
    frozenset("accountant bookkeeper banker treasurer".split()),
    frozenset("mayor governor senator sheriff ambassador lawyer attorney judge".split()),
    frozenset("novelist poet journalist painter sculptor photographer composer violinist pianist drummer".split()),
    frozenset("soldier sailor pilot".split()),
)


def headline_jobs(reading: Reading, rule: str) -> Iterator[Relation]:
    """The job of the subject of the headline with that of the first sentence's, each the only one there."""
    title = title_block(reading)
    blocks = reading.document.blocks
    if title < 0 or len(blocks) < 2:
        return
    text = reading.document.text
    head = text[blocks[0].start : blocks[0].end].lower()
    above = _ABOVE.match(head) or _DONE_TO.match(head)
    if above is None or len(_ANY.findall(head)) != 1:
        return
    placed = _DATELINE.match(text, blocks[1].start)
    start = placed.end() if placed else blocks[1].start
    body = text[start:].lower()
    below = _BELOW.match(body)
    if below is None:
        return
    jobs = above["job"], below["job"]
    if jobs[0] != jobs[1]:
        lead = body.partition("\n")[0]
        if jobs[0] in body or jobs[1] in head or _is_both(*jobs) or _shared(head, lead) < _ALIKE_WORDS:
            return
    one, again = (
        Passage("title", at + match.start("job"), at + match.end("job"), match["job"])
        for match, at in ((above, blocks[0].start), (below, start))
    )
    yield Relation(rule, {"headline": one, "body": again}, ())


def _shared(head: str, lead: str) -> int:
    """How many words of some length both tell, by their first letters."""
    one, other = ({word[:_STEM] for word in _LONG.findall(text)} for text in (head, lead))
    return len(one & other)


def _is_both(one: str, other: str) -> bool:
    return any({one, other} <= group for group in _ALIKE)


LINKERS: Linkers = {"headline-jobs": Linker(frozenset({"headline", "body"}), headline_jobs, blocks=("title",))}
