"""Reading: from files, folders and streams to documents, one after the other.

finding     which files the paths of a command line name
decoding    bytes to text
plain markdown html jsonl     one format each
building    clean text put together from marked-up copy, with the way back
offsets     the way back
counting    how many documents there will be
sources     names of documents that outlive a run
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import IO, cast

from checker.errors import ReadError
from checker.model import Document
from checker.read.counting import document_count
from checker.read.decoding import decode
from checker.read.documents import FORMATS, Unreadable, read_or_say_why, read_text
from checker.read.finding import SUFFIXES, Source, find_sources, why

__all__ = ["FORMATS", "SUFFIXES", "Unreadable", "document_count", "read_paths", "read_text"]


def read_paths(
    paths: Sequence[str],
    *,
    stdin: IO[bytes] | None = None,
    stdin_filename: str = "",
    published: date | None = None,
) -> Iterator[Document | Unreadable]:
    """Read what the paths name, in their order: files, folders, patterns such as "drafts/*.md", and "-".

    What cannot be read comes as an Unreadable in its place, and the others go on. "-" is `stdin`, or else standard
    input, in the format that the suffix of `stdin_filename` says, or plain. `published` is the date of publication of
    documents that name none. JSON Lines are read as a stream; any other file is read whole.
    """
    sources = find_sources(paths, stdin_filename)
    stems = Counter(one.stem for one in sources if isinstance(one, Source) and not one.format.startswith("jsonl"))
    for one in sources:
        if isinstance(one, Unreadable):
            yield one
            continue
        id = one.stem if one.stem and stems[one.stem] == 1 else one.name
        try:
            stream = one.path.open("rb") if one.path else stdin or sys.stdin.buffer
        except OSError as wrong:
            yield Unreadable(id, one.name, why(wrong))
            continue
        try:
            yield from _read_stream(stream, one, id, published)
        finally:
            if one.path:
                stream.close()


def _read_stream(stream: IO[bytes], source: Source, id: str, published: date | None) -> Iterator[Document | Unreadable]:
    """The documents of one open file."""
    if source.format.startswith("jsonl"):
        from checker.read.jsonl import read_records

        yield from read_records(_unpacked(stream, source), source=source.name, published=published)
        return
    try:
        text = decode(stream.read())
    except OSError as wrong:
        yield Unreadable(id, source.name, why(wrong))
    except ReadError as wrong:
        yield Unreadable(id, source.name, wrong.cause)
    else:
        yield read_or_say_why(text, id=id, source=source.name, format=source.format, published=published)


def _unpacked(stream: IO[bytes], source: Source) -> IO[bytes]:
    if not source.format.endswith(".gz"):
        return stream
    from gzip import GzipFile

    return cast("IO[bytes]", GzipFile(fileobj=stream))
