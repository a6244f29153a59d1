"""Tests of finding and opening what the paths of a command line name."""

import io
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import ReadError
from checker.model import Document
from checker.read import SUFFIXES, Unreadable, read_paths, read_text


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of drafts to stand in."""
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "drafts/ships.txt": "Five ships.",
        "drafts/ports.md": "# Ports\n\nSix **ports**.",
        "drafts/old/ships.HTM": "<p>Seven ships.",
        "drafts/all.jsonl": '{"id": "a", "text": "Eight."}\n{"id": "b"}',
        "drafts/notes.docx": "Nine.",
        "drafts/.hidden/ships.txt": "Ten.",
        "drafts/.ships.txt": "Eleven.",
        "drafts/empty/readme": "Twelve.",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    yield tmp_path


def _causes(*paths: str) -> list[str]:
    found = list(read_paths(paths))
    assert all(isinstance(one, Unreadable) and "\n" not in one.cause for one in found)
    return [one.cause for one in found if isinstance(one, Unreadable)]


def _sources(*paths: str) -> list[str]:
    return [one.source for one in read_paths(paths)]


def test_files_in_their_order() -> None:
    """Each path gives its documents, in the order of the paths, named as they were given."""
    found = list(read_paths(["./drafts/ports.md", "drafts/ships.txt", "drafts/all.jsonl"]))
    expected = ["./drafts/ports.md", "drafts/ships.txt", "drafts/all.jsonl:1", "drafts/all.jsonl:2"]
    assert expected == [one.source for one in found]
    assert ["ports", "ships", "a", "b"] == [one.id for one in found]
    assert ["Ports\n\nSix ports.", "Five ships.", "Eight."] == [one.text for one in found if isinstance(one, Document)]


def test_folders() -> None:
    """A folder gives its files with known suffixes, sorted, and those of its folders; hidden ones are left out."""
    expected = [
        "drafts/all.jsonl:1",
        "drafts/all.jsonl:2",
        "drafts/old/ships.HTM",
        "drafts/ports.md",
        "drafts/ships.txt",
    ]
    assert expected == _sources("drafts")
    assert [name.removeprefix("drafts/") for name in expected] == _in("drafts", ".")


def _in(folder: str, path: str) -> list[str]:
    os.chdir(folder)
    return _sources(path)


def test_ids_of_files_that_share_a_name() -> None:
    """Two files whose names differ only in folder or suffix go by their paths."""
    assert ["drafts/ships.txt", "drafts/old/ships.HTM"] == [
        one.id for one in read_paths(["drafts/ships.txt", "drafts/old/ships.HTM"])
    ]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("drafts/*.md", ["drafts/ports.md"]),
        ("drafts/**/*.[Ht]*", ["drafts/old/ships.HTM", "drafts/ships.txt"]),
        ("drafts/ship?.txt", ["drafts/ships.txt"]),
        ("drafts/*s.*", ["drafts/ports.md", "drafts/ships.txt"]),
    ],
)
def test_patterns(pattern: str, expected: list[str]) -> None:
    """A quoted pattern gives the files with known suffixes that match it, sorted."""
    assert expected == _sources(pattern)


def test_a_file_whose_name_looks_like_a_pattern(folder: Path) -> None:
    """A file that exists is meant, whatever its name."""
    (folder / "a[1].txt").write_text("Five.")
    assert ["a[1].txt"] == _sources("a[1].txt")


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    """However often and by whatever way a file is named, it is read once."""
    (folder / "link.txt").symlink_to("drafts/ships.txt")
    paths = ["drafts/ships.txt", "drafts/ships.txt", "./drafts/ships.txt", "link.txt", "drafts/sh*.txt"]
    assert ["drafts/ships.txt"] == _sources(*paths)


def test_folders_that_link_in_a_circle(folder: Path) -> None:
    """A link to a folder inside a folder is not followed."""
    (folder / "drafts" / "circle").symlink_to(folder / "drafts")
    assert 5 == len(_sources("drafts"))


def test_what_is_not_there() -> None:
    """Missing files, unknown suffixes, empty folders and idle patterns each give one line, and the others go on."""
    known = " ".join(SUFFIXES)
    paths = ["none.txt", "drafts/notes.docx", "drafts/empty/readme", "drafts/empty", "*.md", "drafts/*.docx", "x\0.txt"]
    expected = [
        "no such file or folder",
        f'".docx" is no known suffix; known are {known}',
        f"has no suffix; known are {known}",
        f"the folder holds no file with a known suffix: {known}",
        f"the pattern matches no file with a known suffix: {known}",
        f"the pattern matches no file with a known suffix: {known}",
        "no such file or folder",
    ]
    assert expected == _causes(*paths)
    assert [*paths, "drafts/ships.txt"] == _sources(*paths, "drafts/ships.txt")


def test_what_is_no_file(folder: Path) -> None:
    """Devices and pipes are refused without being opened, which could take for ever."""
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    assert ["is a device, pipe or socket, not a file (standard input is read with -)"] * 2 == _causes(
        "pipe.txt", "zero.txt"
    )


def test_broken_links(folder: Path) -> None:
    """A link that leads nowhere is a missing file, named in its folder, too."""
    (folder / "gone").mkdir()
    (folder / "gone" / "away.txt").symlink_to("nowhere")
    assert ["no such file or folder"] * 2 == _causes("gone/away.txt", "gone")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permission_denied(folder: Path) -> None:
    """What may not be read is said to be so."""
    (folder / "drafts" / "ships.txt").chmod(0)
    (folder / "drafts" / "old").chmod(0)
    assert ["may not be read: permission denied"] * 2 == _causes("drafts/ships.txt", "drafts/old")


def test_a_file_that_cannot_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is refused only when it is opened costs that file only."""

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert ["may not be read: permission denied"] == _causes("drafts/ships.txt")


@pytest.mark.parametrize(
    ("printed", "cause"),
    [
        (b"", "is empty"),
        (b" \n\t", "holds nothing but white space"),
        (b"caf\xe9 5", "is not UTF-8: byte 0xE9 at offset 3 (save it as UTF-8)"),
        (b"\xef\xbb\xbfcaf\xe9", "is not UTF-8: byte 0xE9 at offset 6 (save it as UTF-8)"),
        (b"\xff\xfea", "is not UTF-16: byte 0x61 at offset 2 (save it as UTF-8)"),
        ("Five".encode("utf-16-le"), "is no text, or UTF-16 without a byte-order mark (save it as UTF-8)"),
    ],
)
def test_bytes_that_are_no_copy(folder: Path, printed: bytes, cause: str) -> None:
    """Files that hold nothing or are in another encoding say so, with the byte."""
    (folder / "x.txt").write_bytes(printed)
    assert [cause] == _causes("x.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings(folder: Path, encoding: str) -> None:
    """UTF-8 and what has a byte-order mark is read; the mark is no part of the text."""
    (folder / "x.txt").write_bytes("Five cafés".encode(encoding))
    (document,) = read_paths(["x.txt"])
    assert isinstance(document, Document)
    assert ("Five cafés", "Five cafés") == (document.text, document.places.given)


def test_line_ends_stay_as_given(folder: Path) -> None:
    """Offsets count the characters of the file, so its line ends are not translated."""
    (folder / "x.txt").write_bytes(b"Five.\r\nSix.")
    (document,) = read_paths(["x.txt"])
    assert isinstance(document, Document)
    assert "Five.\r\nSix." == document.text


@pytest.mark.parametrize(
    ("filename", "source", "id", "text"),
    [
        ("", "stdin", "stdin", "<b>Five</b>"),
        ("drafts/x.html", "drafts/x.html", "x", "Five"),
        ("x.docx", "x.docx", "x.docx", "<b>Five</b>"),
    ],
)
def test_standard_input(filename: str, source: str, id: str, text: str) -> None:
    """Standard input has the format of the name it is given, or else is plain."""
    (document,) = read_paths(["-", "-"], stdin=io.BytesIO(b"<b>Five</b>"), stdin_filename=filename)
    assert isinstance(document, Document)
    assert (source, id, text) == (document.source, document.id, document.text)


def test_published() -> None:
    """The date of the command line counts for documents that name none."""
    day = date(2024, 6, 27)
    text = b"---\npublished: 2023-01-01\n---\nSix"
    own = list(read_paths(["-"], stdin=io.BytesIO(text), stdin_filename="x.md", published=day))
    found = [*read_paths(["drafts/ships.txt"], published=day), *own]
    assert [day, date(2023, 1, 1)] == [one.published for one in found if isinstance(one, Document)]


def test_an_unknown_format() -> None:
    """A format that is none is an error that names those that are."""
    with pytest.raises(ReadError, match='"rtf" is no format; known are plain, markdown, html'):
        read_text("x", id="x", source="x", format="rtf")


_MARKUP = st.text(alphabet="<>&;#/!-=\"'[](){}*_`|:\\ \n\r\t\x00a5\ud7ff\ufeff", max_size=80).map(str.encode)


@given(st.binary(max_size=80) | _MARKUP, st.sampled_from([*SUFFIXES]))
def test_any_bytes_give_documents_or_say_why(printed: bytes, suffix: str) -> None:
    """Whatever the bytes and the suffix, there is a result for them, and it is a document or a cause."""
    found = list(read_paths(["-"], stdin=io.BytesIO(printed), stdin_filename=f"x{suffix}"))
    assert found
    for one in found:
        assert one.cause if isinstance(one, Unreadable) else one.blocks
