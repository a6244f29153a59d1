"""Tests of phrase patterns: what the elements of the little language match, what they need, and what is refused."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import RuleError
from checker.extract.forms import folded
from checker.marks import HEAD_END, KINDS, SENTENCE_END
from checker.relate.fragments import words_of
from checker.relate.phrase import Phrase
from checker.relate.phrases import compile_cue, compile_phrase
from checker.relate.vocabulary import WordList

VOCABULARY = {
    "rise": WordList("rise", ("rose", "went up", "up"), 1),
    "fall": WordList("fall", ("fell", "went down"), -1),
    "total": WordList("total", ("in all", "altogether")),
    "sign": WordList("sign", ("%", "percent")),
    "aside": WordList("aside", (), fragment=", (which|that) <total>? … ,|"),
}
_ELEMENTS = (
    "{a} {b:count} {c+:money|count} {_} {d:rise|fall} <total> … …… […] // ( | ) ? , to from \\( \\| 's by-election "
    "{x:nothing} <no> { } < > [ é 7 ’"
).split(" ")
_COPY = ("{count}", "{money}", "rose", "to", "from", "in all", ",", "'s", "by-election", "7", "é")


def _form(copy: str) -> str:
    """A sentence's form: {kind} is a figure, ^ the end of its noun, // the end of the first of two sentences."""
    copy = folded(copy)
    for kind, character in KINDS.items():
        copy = copy.replace(f"{{{kind}}}", character)
    return copy.replace("^", HEAD_END).replace("//", SENTENCE_END)


def _phrase(source: str) -> Phrase:
    return compile_phrase(source, VOCABULARY)


def _finds(source: str, copy: str) -> bool:
    """Does the phrase match the form, and would its index have it tried there?"""
    phrase, form = _phrase(source), _form(copy)
    sides = [words_of(side) for side in form.split(SENTENCE_END, len(phrase.sides) - 1)]
    tried = not phrase.keys or any(not phrase.keys.isdisjoint(words) for words in sides)
    if len(sides) == len(phrase.sides):
        tried = tried and not any(
            need.isdisjoint(words) for side, words in zip(phrase.sides, sides, strict=True) for need in side.needs
        )
    found = re.compile(phrase.pattern).search(form) is not None
    assert tried or not found, "the index keeps from the phrase a sentence that it matches"
    return found


@pytest.mark.parametrize(
    ("source", "copy"),
    [
        ("{n} arrived", "the first {count} kenyan police officers^ arrived."),
        ("{n} arrived", "{count} arrived"),
        ("{n:count} of {m:count}", "{count} of {count} homes^ were"),
        ("{n:money|measure} wide", "a road {measure} wide"),
        ("{n} … arrived", "{count} officers^ from three wards finally arrived"),
        ("{n} … arrived", "{count} officers^ on {date} arrived"),
        ("{n} … arrived", "{count} so-called u.s. officers of acme.com arrived"),
        ("{n} … arrived", '{count} "ghost" officers arrived'),
        ("from {a} to {b}", "up from {money} to {money}"),
        ("from {a} to {b}", "From {count} jobs^ to {count}".lower()),
        ("{d:rise|fall} {p:percent}", "sales went up {percent}"),
        ("{d:rise} … {p:percent}", "rose by some {percent}"),
        ("{a} <total>", "{count} in all"),
        ("{a} ,? <total>", "{count} homes^, in all"),
        ("{a} ,? <total>", "{count} homes^ altogether"),
        ("{a} (of|from) the? {b}", "{count} of the {count} homes^"),
        ("{a} (of|from) the? {b}", "{count} from {count} homes^"),
        ("rose (by|) {a}", "rose {count}"),
        ("rose (|by) {a}", "rose {count}"),
        ("rose (|by) {a}", "rose by {count}"),
        ("rose (by (about|some|)|) {a}", "rose by some {count}"),
        ("{a} rose|{a} fell", "{count} fell"),
        ("{a} \\( {b} \\)", "{measure} ({measure})"),
        ("{a} […] {b}", "{money} ({money}) {money}"),
        ("{a} […] {b}", "{money} {money}"),
        ("{_:money} and {a}", "{money} and {money}"),
        ("to {a} …… from {b:money}", "to {money}, with {count} stores^ open: up from {money}"),
        ("{a} arrived // another {b}", "{count} men^ arrived.//another {count} are due."),
        ("{a} arrived // … another {b}", '{count} arrived."//he said another {count}'),
        ("year {a}", "last year's {count}"[:9] + " {count}"),
        ("last year's {a}", "last year's {count}"),
        ("Last Year’s {a}", "last year's {count}"),
        ("year … {a}", "last year's total of {count}"),
        ("by-election {a}", "the by-election {count}"),
        ("{a} {s:sign}", "{count} %"),
        ("<sign> {a}", "% {count}"),
        ("{a} <sign>", "{count} percent"),
        ("{a} - {b}", "{count}-{count}"),
        ("{a} <aside> left", "{count} men^, which in all came early, left"),
        ("{a} <aside> left", "{count} men^ left"),
    ],
)
def test_what_phrases_match(source: str, copy: str) -> None:
    """Each element matches what its description says, and the index never hides the sentence."""
    assert _finds(source, copy)


@pytest.mark.parametrize(
    ("source", "copy"),
    [
        ("{n:count} arrived", "{money} arrived"),
        ("{n} arrived", "{multiple} arrived"),
        ("{n} arrived", "{count} departed"),
        ("{n} arrived", "{count} arrivedly"),
        ("{n} … arrived", "{count} left, and officers arrived"),
        ("{n} … arrived", "{count} left. officers arrived"),
        ("{n} … arrived", "{count} left while {count} arrived"[:17] + " - arrived"),
        ("{n:count} … arrived", "{count} saw {money} arrived"),
        ("{n} … arrived", "{count} " + "long " * 20 + "arrived"),
        ("rose {a}", "prose {count}"),
        ("{d:rise} … {p:percent}", "rose and later went up and down {count} {percent}"),
        ("{a} […] {b}", "{money} ({money}, ({count}) {money}"),
        ("to {a} …… from {b:money}", "to {money}, not {money}, up from {money}"),
        ("{a} arrived // another {b}", "{count} men^ arrived. another {count} are due."),
        ("{a} arrived … {b}", "{count} arrived//{count} are due."),
        ("{a} (of|from) {b}", "{count} {count}"),
    ],
)
def test_what_phrases_do_not_match(source: str, copy: str) -> None:
    """Gaps end with the clause and at other amounts; words are whole words; kinds are kept apart."""
    assert not _finds(source, copy)


def test_a_gap_after_a_direction_stops_at_the_next_direction() -> None:
    """After a word of direction the nearest one before the figure is meant, not an earlier one."""
    phrase, form = _phrase("{d:rise|fall} … {p:percent}"), _form("it rose and then fell by {percent}")
    match = re.compile(phrase.pattern).search(form)
    assert match is not None
    assert match[0].startswith("fell")


@pytest.mark.parametrize(
    ("copy", "count"),
    [
        ("{count} homes^, {count} shops^ and {count} barn^ burned", 3),
        ("{count} homes^ and {count} shops^ burned", 2),
        ("{count} trams^ and porto {count} burned", 2),
        ("{count} homes^; {count} shops^; and {count} barns^ burned", 3),
        ("{count} homes^ on {date}, {count} shops^ on {date} and {count} barns^ burned", 3),
    ],
)
def test_lists_of_figures(copy: str, count: int) -> None:
    """A list slot takes the figures that commas, semicolons and "and" join; dates among them are no parts."""
    phrase, form = _phrase("{parts+:count} … burned"), _form(copy)
    match = re.compile(phrase.pattern).search(form)
    assert match is not None
    listed = match[phrase.slots[0].group]
    assert count == sum(sign in phrase.slots[0].kinds for sign in listed)


def test_slots_say_what_they_take() -> None:
    """A slot knows its role, its kinds, and for a word its list and sign; the nameless one fills no role."""
    phrase = _phrase("{_:money} {d:rise|fall} to {new:money|count} from {old+}")
    roles = [("d", "rise", 1), ("d", "fall", -1), ("new", "", 0), ("old", "", 0)]
    assert roles == [(slot.role, slot.word_list, slot.sign) for slot in phrase.slots]
    assert KINDS["money"] + KINDS["count"] == phrase.slots[2].kinds
    assert [False, False, False, True] == [slot.many for slot in phrase.slots]
    assert phrase.roles == {"d", "new", "old"}


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        ("the {n:count} arrived", {"arrived"}),
        ("{n:count} of the", {KINDS["count"]}),
        ("{n:count} (arrived|landed)", {"arrived", "landed"}),
        ("{n:count} (arrived|) soon", {"soon"}),
        ("{n:count} arrived? soon", {"soon"}),
        ("{n:count} <total>", {KINDS["count"]}),
        ("{n:count} {_:money} <total> soon", {"soon"}),
        ("{n:count} {d:fall}", {"fell", "went"}),
        ("{n:count} … {m:count}", {KINDS["count"]}),
        ("{n:count} <sign>", {KINDS["count"]}),
        ("{n:count} arrived|{n:count} landed", {"arrived", "landed"}),
        ("({n:count}|) …", set()),
    ],
)
def test_phrases_are_looked_up_by_their_rarest_words(source: str, keys: set[str]) -> None:
    """A phrase is tried only where one of its needed words stands; optional and common words are no help."""
    assert keys == _phrase(source).keys


@pytest.mark.parametrize(
    ("source", "figures"),
    [
        ("{a} of {b}", [2]),
        ("{a} (of {b}|)", [1]),
        ("{a} {b}?", [1]),
        ("{a} // {b} {_}", [1, 2]),
        ("{a} (// {b}|, {b})", [0, 0]),
        ("{a} x|{b} {c}", [1]),
    ],
)
def test_phrases_know_how_many_figures_they_need(source: str, figures: list[int]) -> None:
    """What each of its sentences must hold at least is counted without what is optional."""
    assert figures == [side.figures for side in _phrase(source).sides]


def test_phrases_know_the_order_of_their_figures() -> None:
    """Two kinds together are a figure of the one and then one of the other."""
    (side,) = _phrase("{a:count} of {b:money|percent}").sides
    count, money, percent = KINDS["count"], KINDS["money"], KINDS["percent"]
    assert frozenset((count + money, count + percent)) == side.keys & side.needs[-1]
    assert {count, "or", money, count + money} == words_of(f"{count} or {money}")


@pytest.mark.parametrize(
    ("source", "cause", "fix"),
    [
        ("arrived", "has no slot for a figure", "{n:count}"),
        ("{d:rise} soon", "has no slot for a figure", "{n:count}"),
        ("{_} arrived", "has no slot for a figure", "{n:count}"),
        ("{n:number} arrived", "has the slot type 'number'", "types are count, money"),
        ("{n:count|} arrived", "has the slot type ''", "types are count"),
        ("{n:count|rise} arrived", "names the word list 'count'", "lists are aside, fall, rise"),
        ("{n} <rises>", "names the word list 'rises'", "lists are aside, fall, rise, sign, total"),
        ("{n} {d:aside}", "takes the fragment 'aside' for a list of words", "write it as <aside>"),
        ("{n} (arrived", "has an unclosed or unopened bracket", "\\("),
        ("{n} arrived)", "has an unclosed or unopened bracket", "\\("),
        ("{N} arrived", "cannot be read at '{N} arrived'", "{role:kind}"),
        ("{n arrived", "cannot be read at '{n arrived'", "{role:kind}"),
        ("{n} < 5", "cannot be read at '< 5'", "{role:kind}"),
        ("? {n}", "has a ? with nothing before it", ""),
        ("{n} // {m} // {o}", "has more than one //", "two sentences at most"),
        ("{n} {d+:rise}", "has a list of words, 'd'", "list of figures"),
        ("(" * 21 + "{n}" + ")" * 21, "has brackets nested more than 20 deep", ""),
        ("", "has no slot for a figure", "{n:count}"),
    ],
)
def test_what_is_wrong_with_a_phrase(source: str, cause: str, fix: str) -> None:
    """A malformed phrase is quoted with what is wrong and what is allowed."""
    with pytest.raises(RuleError) as caught:
        _phrase(source)
    assert f"the phrase {source!r} {cause}" == caught.value.cause
    assert fix in caught.value.fix


def test_cues_are_phrases_that_fill_nothing() -> None:
    """A cue of `unless` matches like a phrase, with or without slots, and several can be joined in one expression."""
    cues = [compile_cue(source, VOCABULARY) for source in ("{n} <total>", "more than {n}", "so far")]
    joined = re.compile("|".join(cues))
    assert joined.search(_form("{count} in all")) is not None
    assert joined.search(_form("more than {count}")) is not None
    assert joined.search(_form("{count} at first")) is None
    with pytest.raises(RuleError, match="second sentence"):
        compile_cue("so far //", VOCABULARY)


_SOURCES = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(_ELEMENTS), max_size=14).map(" ".join))


@given(_SOURCES)
def test_any_text_is_compiled_or_refused(source: str) -> None:
    """Whatever an editor writes, it becomes a regular expression with all its slots, or a rule error."""
    try:
        phrase = _phrase(source)
    except RuleError:
        return
    regex = re.compile(phrase.pattern)
    assert {slot.group for slot in phrase.slots} == set(regex.groupindex)


@given(_SOURCES, st.lists(st.sampled_from(_COPY), min_size=1))
def test_the_index_hides_no_match(source: str, copy: list[str]) -> None:
    """Every sentence that a phrase matches holds the words by which the phrase is looked up."""
    try:
        _phrase(source)
    except RuleError:
        return
    _finds(source, " ".join(copy))


@pytest.mark.parametrize(
    "source",
    [
        "{parts+:count} … burned",
        "{a:count} , {parts+:count} … burned",
        "{a} … of … of … of … burned",
        "{d:rise|fall} … to … {a} …… from …… burned",
        "{a} […] […] […] … burned",
        "(of|) … (of|) {a} burned",
    ],
)
@pytest.mark.parametrize(
    "piece",
    [
        "{count} a and b and c, and d plus ",
        "{count}, {count} and ",
        "{count} (of of) of ",
        "{count} of of of of ",
        "rose to ",
        "of ",
    ],
)
def test_hostile_copy_takes_no_time(source: str, piece: str) -> None:
    """A long sentence made to be read in many ways is searched in time that grows with its length."""
    form = _form(piece * (8_000 // len(piece)))
    began = time.process_time()
    re.compile(_phrase(source).pattern).search(form)
    assert time.process_time() - began < 5
