"""Front matter: the YAML between lines of three hyphens at the top of a Markdown file."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from checker.errors import ReadError
from checker.model import Note
from checker.read.published import day_of

if TYPE_CHECKING:
    import yaml

_FIRST_KEY = (
    r"\s*(?:#.*\n\s*)*[\"']?[A-Za-z_][\w -]*[\"']?:(?:[ \t].*)?\n"  # else the hyphens are a line across the page
)
_FRONT_MATTER = re.compile(rf"---[ \t]*\n(?P<yaml>{_FIRST_KEY}(?s:.*?))^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_TO_US = "tieout"
_LONGEST = 65_536  # characters; reading YAML is slow


class FrontMatter(NamedTuple):
    """What the front matter says, and where: `end` is where it ends, `title_start` and `title_end` hold the title.

    notes: what it tells Tieout.
    """

    end: int
    title: str = ""
    title_start: int = 0
    title_end: int = 0
    published: date | None = None
    notes: tuple[Note, ...] = ()


def read_front_matter(text: str, start: int) -> FrontMatter | None:
    """The front matter at `start`, if any; lines must end with a plain newline.

    Raises ReadError for invalid YAML, for a date of publication that is none, and for words to Tieout that are no text.
    """
    found = _FRONT_MATTER.match(text, start)
    if found is None:
        return None
    if len(found["yaml"]) > _LONGEST:
        raise ReadError(f"the front matter is longer than {_LONGEST:,} characters")
    shift = found.start("yaml")
    title, published = "", None
    notes: list[Note] = []
    title_start = title_end = shift
    for key, value in _entries(found["yaml"]):
        if key == "title" and not value.tag.endswith(":null"):
            title = value.value
            title_start, title_end = shift + value.start_mark.index, shift + value.end_mark.index
        elif key == "published" and not value.tag.endswith(":null"):
            published = _published(value)
        elif key == _TO_US:
            notes.append(Note(" ".join(value.value.split()), -1, False, value.start_mark.line + 2))
    return FrontMatter(found.end(), title, title_start, title_end, published, tuple(notes))


def _entries(printed: str) -> list[tuple[str, yaml.ScalarNode]]:
    """The simple entries of a YAML mapping, as nodes: these know their place, and no value is made of them.

    Of a list of words to Tieout, each is an entry.
    """
    import yaml  # takes 30 ms that plain copy need not wait for

    try:
        root = yaml.compose(printed, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as wrong:
        line = wrong.problem_mark.line + 2 if wrong.problem_mark else 2
        raise ReadError(f"line {line}: the front matter is not valid YAML: {wrong.problem}") from wrong
    except yaml.YAMLError as wrong:
        raise ReadError(f"the front matter is not valid YAML: {str(wrong).splitlines()[0]}") from wrong
    except RecursionError as wrong:
        raise ReadError("the front matter is nested too deeply") from wrong
    if not isinstance(root, yaml.MappingNode):
        raise ReadError("the front matter is not a list of `key: value` lines")
    entries: list[tuple[str, yaml.ScalarNode]] = []
    for key, value in root.value:
        if key.value == "published" and not isinstance(value, yaml.ScalarNode):
            raise ReadError(f"line {value.start_mark.line + 2}: `published` is not a date")
        texts = value.value if key.value == _TO_US and isinstance(value, yaml.SequenceNode) else [value]
        if key.value == _TO_US and not all(isinstance(one, yaml.ScalarNode) for one in texts):
            raise ReadError(f'line {value.start_mark.line + 2}: `tieout` is no text such as ignore[age] reason="..."')
        entries.extend((str(key.value), one) for one in texts if isinstance(one, yaml.ScalarNode))
    return entries


def _published(value: yaml.ScalarNode) -> date:
    try:
        return day_of(value.value)
    except ValueError as wrong:
        raise ReadError(f"line {value.start_mark.line + 2}: {wrong}") from wrong
