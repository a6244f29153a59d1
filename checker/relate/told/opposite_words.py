"""Words of which one denies the other. Data only: each line is a pair, alternatives parted by bars."""

from __future__ import annotations

from itertools import combinations

from checker.extract.language import lexicon

# Pairs that are two sides of one deed ("buy", "sell") are left out: headline and story may each tell one.
_DEEDS = """
    demolish|raze|pull down|knock down|tear down / keep|spare|save|restore
    seize|capture|retake|recapture / lose|cede
    keep|retain / give up|scrap|abolish|abandon|drop
    uphold|back / strike down|overturn|quash|void
    approve|pass|endorse / reject|block|veto|vote down
    accept / refuse|decline|turn down
    ban|outlaw|prohibit / allow|permit|legalise|legalize
    acquit|clear / convict|jail
    guilty / innocent
    survive / die
    expand|enlarge / shrink|scale back
    join / quit|leave
    hire / sack|fire
    resume / suspend|halt
    admit|confess / deny
    raise|increase|hike / cut|lower|reduce|slash
    support / oppose
    delay|postpone / bring forward
    grant / deny|withhold
    reopen|open / shut|close
    build / demolish|pull down|tear down
    privatise|privatize / nationalise|nationalize
    widen / narrow
    halve / double
    strengthen / weaken
    inflate / deflate
"""
_PEOPLE = """
    man / woman
    men / women
    boy / girl
    son / daughter
    father|dad / mother|mum|mom
    brother / sister
    husband / wife
    grandfather / grandmother
"""
_QUALITIES = """
    northern / southern
    eastern / western
    northbound / southbound
    eastbound / westbound
    offshore / onshore
    indoor / outdoor
    winter / summer
    spring / autumn
    morning / evening
    upper / lower
    male / female
    inner / outer
    hottest|warmest / coldest|coolest
    wettest / driest
    first / last
    optional / compulsory|mandatory
    east side|east end|east wing|east bank|east coast|east pier / west side|west end|west wing|west bank|west coast
    north side|north end|north wing|north bank|north coast|north pier / south side|south end|south wing|south bank
    temporary / permanent
"""

# Of two of these beside "teacher" one is wrong.
_SUBJECTS = (
    "chemistry physics biology history geography maths mathematics music art french german spanish english latin"
)

# What becomes of a strike, a match or a plan, which stands before the words.
_FATES = """
    call off|cancelled|canceled|abandoned|postponed / go ahead|goes ahead|went ahead
    reopen / stay shut|remain shut|stay closed|remain closed
"""

DEED, PERSON, QUALITY, SUBJECT, FATE = "deed", "person", "quality", "subject", "fate"
_PAIRS = [
    (kind, line)
    for kind, lines in ((DEED, _DEEDS), (PERSON, _PEOPLE), (QUALITY, _QUALITIES), (FATE, _FATES))
    for line in lines.strip().splitlines()
] + [(SUBJECT, f"{one}/{other}") for one, other in combinations(_SUBJECTS.split(), 2)]
KIND_OF_PAIR = tuple(kind for kind, _ in _PAIRS)
OPPOSITES: dict[str, list[tuple[int, int, str]]] = {}  # word or its base form: number of the pair, its side, the words
for _pair, (_kind, _line) in enumerate(_PAIRS):
    for _side, _words in enumerate(_line.split("/")):
        for _phrase in _words.strip().split("|"):
            OPPOSITES.setdefault(_phrase.split(" ")[0], []).append((_pair, _side, _phrase.strip()))


def opposites_in(words: list[str]) -> dict[tuple[int, int], int]:
    """The pairs and sides that the lower-case words tell, each with the index of its first word."""
    found: dict[tuple[int, int], int] = {}
    for at, word in enumerate(words):
        for base in {word, lexicon.verb_lemma(word), lexicon.singular(word)} & OPPOSITES.keys():
            for pair, side, phrase in OPPOSITES[base]:
                if base != word and KIND_OF_PAIR[pair] == QUALITY:
                    continue  # "lasting" is not "last"
                rest = phrase.split(" ")[1:]
                if words[at + 1 : at + 1 + len(rest)] == rest:
                    found.setdefault((pair, side), at)
    return found
