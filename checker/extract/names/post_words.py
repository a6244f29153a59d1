"""Closed lists of ranks and offices, by which a person's post is read. Data only; lower case, full stops left out."""

from __future__ import annotations

# Ranks of soldiers and of the police, as printed and in full; of two words the last counts.
RANKS: dict[str, str] = {
    short: rank
    for rank, shorts in {
        "general": "general gen",
        "colonel": "colonel col",
        "major": "major maj",
        "captain": "captain capt",
        "lieutenant": "lieutenant lt lieut",
        "sergeant": "sergeant sgt ds",
        "corporal": "corporal cpl",
        "admiral": "admiral adm",
        "constable": "constable pc dc",
        "inspector": "inspector insp di dci",
        "superintendent": "superintendent supt dsu",
    }.items()
    for short in shorts.split()
}
# Before these a rank is no rank: "Attorney General", "Inspector General".
NO_RANK_AFTER = frozenset(
    "attorney secretary solicitor director surgeon inspector governor consul auditor advocate postmaster".split()
)

# One person holds one of a scale. The scale stands first, then each office with its other names.
_SCALES: dict[str, str] = {
    "public": "mayor|lord mayor; deputy mayor|vice mayor; governor|gov|state governor;"
    " lieutenant governor|lt governor|lt gov|deputy governor;"
    " senator|sen; representative|rep|congressman|congresswoman; sheriff; district attorney|da;"
    " assistant district attorney|assistant us attorney; pope; rabbi",
    "presidency": "president; vice president|vice-president; prime minister|premier; deputy prime minister",
    "staff": "chief executive|chief executive officer|ceo; chief financial officer|cfo|finance chief|finance director;"
    " chief operating officer|coo|operating chief;"
    " chief technology officer|cto|technology chief; chief of staff; chief economist; chief scientist;"
    " communications director|director of communications|communications chief|head of communications|spokesman"
    "|spokeswoman|spokesperson|press secretary|press officer",
    "club": "coach|head coach|who coaches|who has coached; club president|club chairman|club secretary;"
    " physiotherapist|physio; referee",
    "position": "goalkeeper|keeper; striker|centre-forward|center-forward; defender|centre-back|left-back|right-back;"
    " quarterback; linebacker; pitcher; catcher",
    "school": "headteacher|head teacher|headmaster|headmistress; deputy headteacher|deputy head teacher|deputy head",
    "calling": "nurse; midwife; surgeon; paramedic; dentist; pharmacist; vet|veterinarian; firefighter; teacher;"
    " plumber; electrician; carpenter|joiner; bus driver; lorry driver|truck driver; taxi driver; accountant;"
    " architect; baker; butcher; fisherman; farmer; police officer; hairdresser; welder; bricklayer; roofer",
    "science": "psychiatrist; psychotherapist; psychologist; geologist; biologist; chemist; physicist; astronomer;"
    " epidemiologist; historian; sociologist; economist; botanist; archaeologist|archeologist; meteorologist",
    "court": "prosecutor|assistant us attorney|district attorney|da|assistant district attorney|us attorney"
    "|deputy district attorney; defense lawyer|defence lawyer|defense attorney|defence counsel|defence solicitor"
    "|who represented|who defended|who represents|who is representing|who is defending",
}
OFFICES: dict[str, tuple[tuple[str, str], ...]] = {}
for _scale, _offices in _SCALES.items():
    for _office in _offices.split(";"):
        _first, *_others = _office.strip().split("|")
        for _name in (_first, *_others):
            OFFICES[_name] = (*OFFICES.get(_name, ()), (_scale, _first))

# What ministers, secretaries, directors and chiefs are in charge of; one line is one charge.
CHARGES: dict[str, str] = {
    word: line.split()[0]
    for line in """
        finance financial economy economic treasury budget exchequer
        foreign external
        interior home
        trade commerce industry business enterprise
        health
        education schools
        energy oil petroleum mines
        justice
        agriculture farm farming fisheries
        environment climate
        transport transportation transit
        defence defense
        labour labor employment
        culture arts heritage
        housing
        sports sport
        tourism
        planning
        state
        communications press media
        marketing
        sales
        technology
        music
        artistic
        sporting
        medical doctor
        police
        fire
        harbour harbor
        research
        race
        legal
        """.strip().splitlines()
    for word in line.split()
}
IN_CHARGE: dict[str, str] = {
    "minister": "cabinet",
    "secretary": "cabinet",
    "chief": "charge",
    "director": "charge",
    "editor": "desk",
}
# A post that is not held now, or not yet, is silent.
NOT_NOW = frozenset(
    """
    former ex then late retired past previous ex-president ex-mayor one-time onetime erstwhile acting interim caretaker
    incoming outgoing next future would-be aspiring shadow honorary elect designate nominee candidate hopeful
    assistant associate deputy junior and & or like
    """.split()
)
