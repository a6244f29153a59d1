"""The words that phrases name: lists of words, lists that state a direction, and fragments of phrases that recur."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from checker.late import late

_NAMED = late(r"<([a-z_]+)>")


@dataclass(frozen=True, slots=True)
class WordList:
    """A list of the vocabulary: the phrases in it, and the direction they state (+1, -1 or 0).

    fragment: instead of words, a piece of a phrase that rules write as <name>.
    """

    name: str
    words: tuple[str, ...]
    sign: int = 0
    fragment: str = ""


Vocabulary = Mapping[str, WordList]


def expanded(phrase: str, vocabulary: Vocabulary) -> str:
    """The phrase with the fragments that it names written out; fragments themselves name lists only."""

    def written_out(match: re.Match[str]) -> str:
        listed = vocabulary.get(match[1])
        return f"({listed.fragment})" if listed is not None and listed.fragment else match[0]

    return _NAMED.sub(written_out, phrase)
