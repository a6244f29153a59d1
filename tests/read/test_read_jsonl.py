"""Tests of reading JSON Lines: records, bad records, packed files."""

import gzip
import io
import json
from datetime import date

import pytest

from checker.model import Document
from checker.read import Unreadable, read_paths
from checker.read.jsonl import read_records
from checker.read.offsets import to_given


def _read(*lines: str | bytes, published: date | None = None) -> list[Document | Unreadable]:
    stream = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    return list(read_records(io.BytesIO(stream), source="d.jsonl", published=published))


def test_a_record() -> None:
    """A record becomes a document; its title is a field of its own, other fields are not looked at."""
    record = {"id": "a/1", "text": "Five ships.", "title": "Ships", "published": "2024-06-27", "author": {"x": [1.5]}}
    (document,) = _read(json.dumps(record))
    assert isinstance(document, Document)
    assert ("a/1", "d.jsonl:1", "Ships\n\nFive ships.") == (document.id, document.source, document.text)
    assert date(2024, 6, 27) == document.published
    assert ("text", 0, 4) == to_given(document.places, 7, 11)


def test_fields_that_are_null_or_empty() -> None:
    """A null or empty title, date or format is as good as none; the caller's date counts then."""
    line = '{"id": "a", "text": "Five ships.", "title": "", "published": null, "format": null}'
    (document,) = _read(line, published=date(2020, 1, 1))
    assert isinstance(document, Document)
    assert ("Five ships.", date(2020, 1, 1)) == (document.text, document.published)


@pytest.mark.parametrize(
    ("format", "text"), [("markdown", "**Five** ships"), ("html", "<b>Five</b> ships"), ("plain", "Five ships")]
)
def test_formats(format: str, text: str) -> None:
    """The record says what markup its text has."""
    (document,) = _read(json.dumps({"id": "a", "text": text, "format": format}))
    assert isinstance(document, Document)
    assert "Five ships" == document.text


def test_the_date_of_the_record_outweighs_that_of_the_markup() -> None:
    """A date beside the text wins over one in it, and one in it over the caller's."""
    text = "---\npublished: 2024-06-27\n---\nFive"
    lines = [
        json.dumps({"id": "a", "text": text, "format": "markdown", "published": day}) for day in ("2023-01-01", None)
    ]
    found = [one.published for one in _read(*lines, published=date(2020, 1, 1)) if isinstance(one, Document)]
    assert [date(2023, 1, 1), date(2024, 6, 27)] == found


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("{", "is not JSON: Expecting property name enclosed in double quotes at column 2"),
        ("[]", "is not a JSON object"),
        ('{"text": "x"}', "`id` is missing"),
        ('{"id": "", "text": "x"}', "`id` is missing or empty"),
        ('{"id": null, "text": "x"}', "`id` is missing or empty"),
        ('{"id": 17, "text": "x"}', '`id` must be a string, not a number (write "17")'),
        ('{"id": true, "text": "x"}', "`id` must be a string, not true or false"),
        ('{"id": "a"}', "`text` is missing"),
        ('{"id": "a", "text": null}', "`text` must be a string, not null"),
        ('{"id": "a", "text": ["x"]}', "`text` must be a string, not a list"),
        ('{"id": "a", "text": "x", "title": {}}', "`title` must be a string, not an object"),
        ('{"id": "a", "text": "x", "published": 2024}', "`published` must be a string, not a number"),
        (
            '{"id": "a", "text": "x", "published": "27/06/2024"}',
            'the date of publication "27/06/2024" is not written like',
        ),
        (
            '{"id": "a", "text": "x", "published": "2024-02-30"}',
            'the date of publication "2024-02-30" is in no calendar',
        ),
        ('{"id": "a", "text": "x", "format": "rtf"}', '`format` must be plain, markdown or html, not "rtf"'),
        ('{"id": "a", "text": " \\n"}', "holds nothing but white space"),
        ('{"id": "a", "text": ""}', "is empty"),
        ('{"id": "a", "title": "x", "text": "<p></p>", "format": "html"}', "holds no words to check"),
        ('{"id": "a", "text": "x \\ud800"}', "`text` holds half a character (a lone surrogate) at offset 2"),
        (
            '{"id": "a", "text": "---\\npublished: x\\n---", "format": "markdown"}',
            'line 2: the date of publication "x"',
        ),
        (b'{"id": "a", "text": "caf\xe9"}', "is not UTF-8: byte 0xE9 at offset 24 of the line"),
        ("[" * 100_000, "is not JSON that can be read"),
        ('{"id": "a", "text": "x", "n": ' + "9" * 5000 + "}", "is not JSON that can be read"),
    ],
)
def test_a_bad_record_costs_that_record_only(line: str | bytes, cause: str) -> None:
    """The error names the line and the cause, and the records around it are read."""
    good = '{"id": "good", "text": "Five."}'
    before, bad, after = _read(good, line, good)
    assert isinstance(before, Document) and isinstance(after, Document) and isinstance(bad, Unreadable)
    assert "d.jsonl:2" == bad.source
    assert cause == bad.cause[: len(cause)]
    assert "\n" not in bad.cause


def test_the_id_of_a_bad_record() -> None:
    """A bad record goes by its id if it has one, or else by its place."""
    assert ["a", "d.jsonl:2"] == [one.id for one in _read('{"id": "a"}', '{"id": 5, "text": "x"}')]


def test_blank_lines_are_skipped_and_counted() -> None:
    """Blank lines hold no record but are lines."""
    assert ["d.jsonl:3"] == [one.source for one in _read("", "  \r", '{"id": "a", "text": "Five."}', "")]


@pytest.mark.parametrize("lines", [[b""], [b"\n", b" "]])
def test_no_record(lines: list[bytes]) -> None:
    """A file without any record could not be checked."""
    assert [Unreadable("d.jsonl", "d.jsonl", "holds no record")] == _read(*lines)


def test_byte_order_marks() -> None:
    """A UTF-8 mark is passed over; UTF-16 is refused once for the file."""
    line = '{"id": "a", "text": "Five."}'
    assert ["a", "a"] == [one.id for one in _read(b"\xef\xbb\xbf" + line.encode(), line)]
    assert [Unreadable("d.jsonl", "d.jsonl", "is UTF-16; JSON Lines must be UTF-8")] == _read(
        line.encode("utf-16"), line
    )


def test_surrogate_pairs_are_characters() -> None:
    """Two escapes that make one character are no fault."""
    (document,) = _read('{"id": "a", "text": "Five \\ud83d\\ude00"}')
    assert "Five \U0001f600" == getattr(document, "text", "")


def test_an_endless_line_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line longer than any record is never held in memory as a whole, and the next record is read."""
    monkeypatch.setattr("checker.read.jsonl._LONGEST", 64)
    line = '{"id": "a", "text": "Five."}'
    found = _read(line, "x" * 64, "x" * 200, line)
    assert ["a", "d.jsonl:2", "d.jsonl:3", "a"] == [one.id for one in found]
    assert ["is longer than 64 bytes"] * 2 == [one.cause for one in found if isinstance(one, Unreadable)]


_LINES = b"".join(b'{"id": "%d", "text": "Five ships, %s."}\n' % (n, b"%x" % (n**9)) for n in range(5000))


def _unpack(packed: bytes) -> list[Document | Unreadable]:
    return list(read_paths(["-"], stdin=io.BytesIO(packed), stdin_filename="d.jsonl.gz"))


def test_packed_files() -> None:
    """Packed files are unpacked on the way."""
    assert [str(n) for n in range(5000)] == [one.id for one in _unpack(gzip.compress(_LINES))]


def test_a_packed_file_that_is_cut_off() -> None:
    """A packed file that ends early gives the records before and one error."""
    packed = gzip.compress(_LINES)
    *good, bad = _unpack(packed[: len(packed) // 2])
    assert len(good) > 1000 and all(isinstance(one, Document) for one in good)
    assert isinstance(bad, Unreadable)
    assert bad.cause.startswith(f"is cut off or corrupt after line {len(good)}: ")


@pytest.mark.parametrize("packed", [b"not packed", gzip.compress(b"x")[:5], b"\x1f\x8b\x08" + bytes(40)])
def test_what_is_no_packed_file(packed: bytes) -> None:
    """What cannot be unpacked at all is one error."""
    (bad,) = _unpack(packed)
    assert isinstance(bad, Unreadable) and bad.cause.startswith("is cut off or corrupt after line 0")
