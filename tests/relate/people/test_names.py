"""Tests of names in two spellings: what is taken for one name, and what is left alone."""

import pytest

from checker.extract import extract
from checker.model import Relation
from checker.read import read_text
from checker.relate.people.names import single_names, surnames, whole_names


def _pairs(text: str, find: object) -> list[tuple[str, str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    relations: list[Relation] = list(find(reading, "name-spelling/rule"))  # type: ignore[operator]
    keys = [[one.key for _, one in relation.figures()] for relation in relations]  # type: ignore[union-attr]
    return [(first, again) for first, *rest in keys for again in rest if first != again]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orla Brannigan runs the office. The boats are old, Ms Branigan said.", [("orla brannigan", "branigan")]),
        ("Orla Brannigan runs the office. The boats are old, Ms Brannigan said.", []),
        ("Orla Brannigan and her cousin Sean Branigan run it. Ms Branigan keeps the books.", []),
        ("Clara Wendt keeps bees. The Wendts have done so for a century.", []),
    ],
)
def test_a_surname_that_nobody_was_introduced_by(text: str, expected: list[tuple[str, str]]) -> None:
    """A surname nearly that of a person told in full is a misspelling, unless somebody else has it."""
    assert expected == _pairs(text, surnames)


def test_a_person_named_again_is_tied() -> None:
    """Mentions of one person in one spelling go together."""
    reading = extract(
        read_text("Orla Brannigan came. She left. Ms Brannigan said so.", id="copy", source="copy", format="plain")
    )
    (relation,) = surnames(reading, "name-spelling/surname")
    assert 2 == len(relation.figures())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Capt. Yusuf Daryani flew the first. The second was his friend's. Capt. Yusuf Dariani landed first.",
            [("yusuf daryani", "yusuf dariani")],
        ),
        ("Jon Harkness and Ron Harkness both ran. Jon won.", []),
        ("North Ossery voted yes. It had voted no before. South Ossery voted no.", []),
    ],
)
def test_two_whole_names(text: str, expected: list[tuple[str, str]]) -> None:
    """Names in full that differ by a letter of the surname are one; those named together are two."""
    assert expected == _pairs(text, whole_names)


def test_names_of_one_word() -> None:
    """A name that no dictionary has, printed twice and once with two letters swapped, is one name."""
    text = "The town of Ostrevanka was flooded. Ostrevanka lies low. A dam will be built at Ostervanka next year."
    assert [("ostrevanka", "ostervanka")] == _pairs(text, single_names)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ben Stroud runs it. The boats are old, Mr Strouds said.", [("ben stroud", "strouds")]),
        ("Clive Hallam runs it. The boats are old, Mr Hallwright said.", [("clive hallam", "hallwright")]),
        ("Clive Hallam runs it. The boats are old, said Hallwright.", []),
        ("Clive Hallam runs it. Hallam left. The boats were said to be of HallamWorks make.", []),
    ],
)
def test_a_surname_after_a_title(text: str, expected: list[tuple[str, str]]) -> None:
    """After "Mr" a plural is none, and a name that only begins like the one introduced is a slip."""
    assert expected == _pairs(text, surnames)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brokvo Ankelund has 900 men. It pays well. Borkvo Ankelund is old.", True),
        ("The Quill Road Theater is old. It was shut. The Quill Road Theatre reopened.", False),
        ("The Upper Wendt Mill Lane is wet. It is old. The Upper Wentd Mill Lane is shut.", True),
    ],
)
def test_a_whole_name_misprinted(text: str, expected: bool) -> None:
    """Swapped letters in a name that no dictionary has are a misprint; British and American endings are not."""
    assert expected == bool(_pairs(text, whole_names))


def test_a_long_name_of_one_word() -> None:
    """A very long name is known by the rest of its letters, though each spelling stands once."""
    assert [("brannockhallam", "brannockhalam")] == [
        tuple(sorted(pair, key=len, reverse=True))
        for pair in _pairs("Shares in Brannockhallam fell. They rose again. Brannockhalam makes sails.", single_names)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brannavik ran. It rained. Then Brannevik hit a post.", 1),
        ("Hansson ran. It rained. Then Hanssen hit a post.", 0),
        ("Brannavik ran. It rained. Then another, Brannevik, hit a post too.", 0),
        ("Satorixa helps. It rained. Then Satorixo came.", 0),
    ],
)
def test_long_rare_words(text: str, expected: int) -> None:
    """A long word in no dictionary with one letter slipped is one name, unless pattern or words say otherwise."""
    assert expected == len(_pairs(text, single_names))
