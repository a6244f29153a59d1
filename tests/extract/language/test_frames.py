"""Tests of frames: what the words around a figure say of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import extract
from checker.extract.language.frames import Frame, frame, same_place, same_time
from checker.model import Block, CalendarDate, Document, Quantity, Reading, SourceMap

_SEED = Path(__file__).parents[3] / "seeds" / "ruto-haiti.txt"


def _reading(text: str) -> Reading:
    """The reading of a document with one paragraph a line."""
    blocks = []
    start = 0
    for line in text.split("\n"):
        blocks.append(Block("paragraph", start, start + len(line)))
        start += len(line) + 1
    return extract(Document("d", "d", text, tuple(blocks), SourceMap(text)))


def _frame(text: str, figure: str) -> Frame:
    """The frame of the first quantity of the text that is printed as `figure`."""
    reading = _reading(text)
    for sentence in reading.sentences:
        for mention in sentence.mentions:
            if isinstance(mention, Quantity) and text[mention.start : mention.end] == figure:
                return frame(reading, sentence, mention)
    raise LookupError(figure)


@pytest.mark.parametrize(
    ("figure", "verb", "places", "speaker", "modality", "cues"),
    [
        ("3,000", "be", ("north rift",), "Ruto", "actual", set()),
        ("2,000", "be", ("north rift",), "Ruto", "actual", set()),
        ("15", "renovate", (), "Ruto", "actual", set()),
        ("20", "reopen", (), "Ruto", "actual", {"additional"}),
        ("1,000", "send", ("drc congo",), "Ruto", "actual", set()),
        ("5,000", "deploy", ("somalia",), "", "actual", set()),
        ("100", "arrive", ("haiti",), "", "actual", {"first"}),
        ("900", "follow", (), "", "planned", {"additional"}),
    ],
)
def test_frames_of_the_seed_article(
    figure: str, verb: str, places: tuple[str, ...], speaker: str, modality: str, cues: set[str]
) -> None:
    """Each figure of the seed article has the frame that a reader gives it."""
    found = _frame(_SEED.read_text("utf-8"), figure)
    assert (verb, places, speaker, modality, cues) == (
        found.verb,
        found.places,
        found.speaker,
        found.modality,
        set(found.cues),
    )


def test_pledge_of_the_seed_article() -> None:
    """The 1,000 security personnel are sent to Haiti, in Ruto's words, and not to Congo like the 1,000 troops."""
    text = _SEED.read_text("utf-8")
    pledged = _frame(text[text.index("“This deployment") :], "1,000")
    expected = ("send", ("haiti",), "Ruto")
    assert expected == (pledged.verb, pledged.places, pledged.speaker)
    assert same_place(pledged, _frame(text, "1,000")) is False
    assert same_place(pledged, _frame(text, "100")) is True
    assert same_place(pledged, _frame(text, "900")) is None


@pytest.mark.parametrize(
    ("text", "figure", "verb"),
    [
        ("About 100 officers arrived on Monday.", "100", "arrive"),
        ("The army sent 300 troops to Narnia.", "300", "send"),
        ("The army sent 300 troops and 200 officers were recalled.", "200", "recall"),
        ("The council plans to build 300 homes.", "300", "build"),
        ("Some 900 officers are expected to follow.", "900", "follow"),
        ("Officials expect 900 officers to follow.", "900", "follow"),
        ("Ms Adeyo said 100 officers arrived.", "100", "arrive"),
        ("A total of 300 people were hurt, including 30 children.", "30", "hurt"),
        ("There are 300 officers in the city.", "300", "be"),
        ("Kenya has 400 officers there.", "400", "have"),
        ("12 new homes planned in York", "12", "plan"),
        ("The mission, which began badly, has 400 officers.", "400", "have"),
        ("They met the 40 officers who arrived late.", "40", "meet"),
        ("The village of 300 people", "300", ""),
    ],
)
def test_verb_governs_the_figure(text: str, figure: str, verb: str) -> None:
    """The verb stands before an object and after a subject, behind auxiliaries and "to"."""
    assert verb == _frame(text, figure).verb


@pytest.mark.parametrize(
    ("text", "figure", "places"),
    [
        ("Kenya sent 1,000 troops to Haiti and 5,000 to Somalia.", "1,000", ("haiti",)),
        ("Kenya sent 1,000 troops to Haiti and 5,000 to Somalia.", "5,000", ("somalia",)),
        ("In Leeds, 300 people were hurt.", "300", ("leeds",)),
        ("Some 300 people died in Port-au-Prince, Haiti.", "300", ("port-au-prince", "haiti")),
        ("The 40 guards of the Bank of England left.", "40", ()),
        ("Police questioned 40 men in May.", "40", ()),
        ("They restored order with 40 men in the Caribbean nation.", "40", ()),
        ("They sold 40 boats to President Adeyo.", "40", ()),
        ("They landed 40 planes at Haiti’s Louverture Airport.", "40", ("haiti", "louverture airport")),
        ("The 40 men left London hospitals.", "40", ()),
        ("They landed 40 planes in Norvia on Monday.", "40", ("norvia",)),
        ("They landed 40 planes in Stoke on Trent in May.", "40", ("stoke on trent",)),
    ],
)
def test_places_of_the_figure(text: str, figure: str, places: tuple[str, ...]) -> None:
    """Places are the names after a preposition that belong to the figure, not people, months, banks or adjectives."""
    assert places == _frame(text, figure).places


@pytest.mark.parametrize(
    ("text", "figure", "modality"),
    [
        ("The army sent 300 troops.", "300", "actual"),
        ("The army will send 300 troops.", "300", "planned"),
        ("The army pledged 300 troops.", "300", "planned"),
        ("The army wants to send 300 troops.", "300", "planned"),
        ("Some 300 jobs to go", "300", "planned"),
        ("The army helped to train 300 troops.", "300", "actual"),
        ("The army did not send 300 troops.", "300", "negated"),
        ("The army failed to send 300 troops.", "300", "negated"),
        ("No 300 troops were sent.", "300", "negated"),
        ("No more than 300 troops were sent.", "300", "actual"),
        ("Some 300 people may lose their homes.", "300", "conditional"),
        ("If 300 people resign, the club will close.", "300", "conditional"),
        ("An estimated 300 people died.", "300", "estimated"),
    ],
)
def test_modality(text: str, figure: str, modality: str) -> None:
    """The words of the verb group and beside the figure say whether it is a fact."""
    assert modality == _frame(text, figure).modality


@pytest.mark.parametrize(
    ("text", "figure", "cues"),
    [
        ("The first 100 officers arrived.", "100", {"first"}),
        ("Another 100 officers arrived.", "100", {"additional"}),
        ("The remaining 12 schools reopened.", "12", {"remaining"}),
        ("The other 12 schools reopened.", "12", {"other"}),
        ("A total of 300 schools reopened.", "300", {"total"}),
        ("In all, 300 schools have reopened so far.", "300", {"total", "so_far"}),
        ("The union has 300 members in all.", "300", {"total"}),
        ("Each of the 35 schools closed.", "35", {"each"}),
        ("The plant makes 300 cars a day.", "300", {"per"}),
        ("Some were hurt, including 30 children.", "30", {"including"}),
        ("Up to 500 jobs will go.", "500", {"up_to"}),
        ("More than 500 jobs will go.", "500", set()),
        ("The first flights brought 500 men.", "500", set()),
    ],
)
def test_role_cues(text: str, figure: str, cues: set[str]) -> None:
    """Words beside the figure give it its role; the same words elsewhere do not."""
    assert cues == set(_frame(text, figure).cues)


def test_time_is_the_date_of_the_clause() -> None:
    """The time is the date that stands in the clause."""
    tuesday = 1
    time = _frame("On Tuesday, the first 100 officers arrived.", "100").time
    assert isinstance(time, CalendarDate)
    assert tuesday == time.weekday


@pytest.mark.parametrize(
    ("text", "time"), [("The army sent 300 troops last season.", "last season"), ("The army sent 300 troops.", "")]
)
def test_time_in_words(text: str, time: str) -> None:
    """Without a date the time is the words for one, and empty without either."""
    assert time == _frame(text, "300").time


def test_same_time() -> None:
    """Weekdays compare; a missing time can be any time."""
    tuesday = _frame("On Tuesday, 100 officers arrived.", "100")
    monday = _frame("On Monday, 100 officers arrived.", "100")
    never = _frame("Some 100 officers arrived.", "100")
    assert same_time(tuesday, tuesday) is True
    assert same_time(tuesday, monday) is False
    assert same_time(tuesday, never) is None


_WORDS = (
    "the first 100 officers 900 in Haiti , . to and “ ” said Adeyo who will not be expected if more of with On Tuesday "
    "sent arrived including each a day — ( ) 's U.S. last year 12 percent $4m"
).split()


@given(st.lists(st.sampled_from(_WORDS), max_size=30))
def test_any_copy_has_frames(words: list[str]) -> None:
    """Every mention of any copy has a frame, and the same one each time."""
    reading = _reading(" ".join(words))
    for sentence in reading.sentences:
        for mention in sentence.mentions:
            found = frame(reading, sentence, mention)
            assert found.modality in ("actual", "planned", "estimated", "negated", "conditional")
            assert found == frame(reading, sentence, mention)


@given(st.text())
def test_any_text_has_frames(text: str) -> None:
    """Any text at all can be framed: places are names of it in lower case."""
    reading = _reading(text)
    for sentence in reading.sentences:
        for mention in sentence.mentions:
            assert all(place == place.lower() for place in frame(reading, sentence, mention).places)
