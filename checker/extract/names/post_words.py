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
        "constable": "constable pc dc wpc",
        "inspector": "inspector insp di",
        "superintendent": "superintendent supt dsu",
        "sub-inspector": "sub-inspector",
        "chief inspector": "dci",
        "chief superintendent": "dcs",
        "commander": "commander cmdr cdr",
        "commodore": "commodore",
        "brigadier": "brigadier brig",
        "private": "private pte pvt pfc",
        "trooper": "trooper",
        "garda": "garda",
    }.items()
    for short in shorts.split()
}
# With "chief" before them these are ranks of their own.
WITH_CHIEF = frozenset(("inspector", "superintendent"))
# Before these a rank is no rank: "Attorney General", "Inspector General".
NO_RANK_AFTER = frozenset(
    "attorney secretary solicitor director surgeon inspector governor consul auditor advocate postmaster wing base"
    " company".split()
)

# One person holds one of a scale. The scale stands first, then each office with its other names.
_SCALES: dict[str, str] = {
    "public": "mayor|lord mayor; council president|city council president;"
    " deputy mayor|vice mayor; mayor pro tem|mayor pro tempore; governor|gov|state governor;"
    " lieutenant governor|lt governor|lt gov|deputy governor;"
    " senator|sen; representative|rep|congressman|congresswoman; sheriff; district attorney|da;"
    " assistant district attorney|assistant us attorney; pope; rabbi",
    "police": "chief constable; deputy chief constable|deputy chief; assistant chief constable;"
    " police chief|chief of police; deputy police chief|deputy chief of police|assistant police chief;"
    " police and crime commissioner; deputy police and crime commissioner",
    "presidency": "president; vice president|vice-president; prime minister|premier; deputy prime minister",
    "staff": "chief executive|chief executive officer|ceo|managing director;"
    " chief financial officer|cfo|finance chief|finance director;"
    " chief operating officer|coo|operating chief|chief operations officer"
    "|operations director;"
    " chief technology officer|cto|technology chief; chief of staff; chief economist; chief scientist;"
    " chief marketing officer|cmo; chief information officer|cio; chief medical officer; company secretary;"
    " general counsel; artistic director; music director|musical director; medical director;"
    " director of nursing|nursing director|chief nurse; human resources director|hr director|director of hr;"
    " communications director|director of communications|communications chief|head of communications|spokesman"
    "|spokeswoman|spokesperson|press secretary|press officer",
    "board": "chairman|chairwoman|chairperson|chair; vice-chairman|vice chairman|vice-chair|vice chair|vice-chairwoman"
    "|deputy chairman|deputy chair|deputy chairwoman; treasurer|hon treasurer;"
    " secretary|hon secretary|honorary secretary; club captain; groundsman|groundskeeper;"
    " parish clerk|town clerk; mart manager|market manager|branch manager|centre manager|center manager|shop manager"
    "|store manager|plant manager|mill manager",
    "council": "leader|council leader|leader of the council; deputy leader|deputy council leader"
    "|deputy leader of the council; opposition leader|leader of the opposition",
    "union": "general secretary; deputy general secretary|assistant general secretary"
    "|deputy secretary|assistant secretary; shop steward;"
    " regional officer|regional organiser|regional organizer",
    "aid": "country director; programme officer|program officer; programme manager|program manager;"
    " project manager|project coordinator|project co-ordinator; project officer; field officer; regional director;"
    " field coordinator|field co-ordinator",
    "brigade": "watch manager; station manager; crew manager; group manager; battalion chief; fire chief",
    "clergy": "rector; vicar; curate; dean; archdeacon; provost; bishop; archbishop; organist; churchwarden; verger",
    "deanery": "rural dean|area dean",
    "club": "coach|head coach|who coaches|who has coached; club president|club chairman|club secretary;"
    " physiotherapist|physio; referee; team manager; caddie",
    "position": "goalkeeper|keeper; striker|centre-forward|center-forward;"
    " defender|centre-back|left-back|right-back|full-back|fullback;"
    " midfielder|central midfielder|defensive midfielder; winger; prop|tighthead|loosehead; hooker;"
    " flanker|openside|blindside; fly-half|outside-half; scrum-half;"
    " quarterback; linebacker; cornerback; wide receiver; running back; kicker|placekicker; pitcher; catcher;"
    " shortstop; point guard; center; power forward; small forward; shooting guard; wicketkeeper|wicket-keeper",
    "flank": "left-back|left back; right-back|right back; left-winger|left winger; right-winger|right winger",
    "arm": "left-arm spinner|left-arm seamer|left-arm bowler|left-arm paceman|left-armer|left-hander"
    "|left-handed batsman; right-arm spinner|right-arm seamer|right-arm bowler|right-arm paceman|right-armer"
    "|right-hander|right-handed batsman",
    "music": "cellist; violinist; violist|viola player; pianist; flautist|flutist; oboist; clarinettist|clarinetist;"
    " trumpeter; trombonist; drummer; guitarist; bassist; saxophonist; harpist; percussionist; soprano;"
    " mezzo-soprano|mezzo; tenor; baritone",
    "school": "headteacher|head teacher|headmaster|headmistress;"
    " deputy headteacher|deputy head teacher|deputy head|assistant head|assistant headteacher; principal;"
    " vice-principal|vice principal|deputy principal|assistant principal; school bursar|bursar;"
    " chair of governors|chairman of governors; caretaker",
    "calling": "nurse; midwife; surgeon; paramedic; dentist; pharmacist; vet|veterinarian; firefighter; teacher;"
    " plumber; electrician; carpenter|joiner; bus driver; lorry driver|truck driver; taxi driver; accountant;"
    " architect; baker; butcher; fisherman; farmer; police officer; hairdresser; welder; bricklayer; roofer",
    "science": "psychiatrist; psychotherapist; psychologist; geologist; biologist; chemist; physicist; astronomer;"
    " epidemiologist; historian; sociologist; economist; botanist; archaeologist|archeologist; meteorologist",
    "seed": "top seed|first seed|no 1 seed; second seed|no 2 seed; third seed|no 3 seed; fourth seed|no 4 seed;"
    " fifth seed|no 5 seed; sixth seed|no 6 seed; seventh seed|no 7 seed; eighth seed|no 8 seed; ninth seed|no 9 seed;"
    " tenth seed|no 10 seed",
    "court": "judge; magistrate; coroner; jury foreman|foreman of the jury;"
    " prosecutor|assistant us attorney|district attorney|da|assistant district attorney|us attorney"
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
    "brief": "cabinet",
    "portfolio": "cabinet",
    "member": "cabinet",
    "holder": "cabinet",
    "chief": "charge",
    "director": "charge",
    "editor": "desk",
}
# What is taught and learned, with the words for those who do.
SUBJECTS = frozenset(
    """
    chemistry physics biology history geography english maths mathematics science music art french german spanish latin
    economics law philosophy psychology sociology politics theology engineering medicine drama statistics astronomy
    geology botany zoology linguistics architecture archaeology anthropology computing
    """.split()
)
WITH_SUBJECT = frozenset("teacher tutor lecturer professor".split())
# A post that is not held now, or not yet, is silent.
NOT_NOW = frozenset(
    """
    former ex then late retired past previous ex-president ex-mayor one-time onetime erstwhile acting interim caretaker
    incoming outgoing next future would-be aspiring shadow honorary elect designate nominee candidate hopeful
    assistant associate deputy junior and & or like
    """.split()
)
