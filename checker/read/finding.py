"""The files that the paths of a command line name: files, folders and patterns."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.read.documents import Unreadable

STDIN = "-"
SUFFIXES = {
    ".txt": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".jsonl.gz": "jsonl.gz",
}
_KNOWN = " ".join(SUFFIXES)


@dataclass(frozen=True, slots=True)
class Source:
    """Something to read: `name` as the user gave it, its format, and its name without folder and suffix."""

    name: str
    format: str
    stem: str
    path: Path | None  # None for standard input


def find_sources(paths: Sequence[str], stdin_filename: str = "") -> list[Source | Unreadable]:
    """What the paths name, in their order, each file once; what cannot be found is said in its place."""
    found: list[Source | Unreadable] = []
    seen: set[tuple[int, int]] = set()
    for given in dict.fromkeys(paths):
        if given == STDIN:
            found.append(_standard_input(stdin_filename))
            continue
        for one in _expanded(given):
            if isinstance(one, Source) and one.path is not None:
                try:
                    details = one.path.stat()
                except OSError as wrong:
                    found.append(Unreadable(one.name, one.name, why(wrong)))
                    continue
                if not stat.S_ISREG(details.st_mode):
                    cause = "is a device, pipe or socket, not a file (standard input is read with -)"
                    one = Unreadable(one.name, one.name, cause)
                elif (details.st_dev, details.st_ino) in seen:
                    continue
                seen.add((details.st_dev, details.st_ino))
            found.append(one)
    return found


def why(wrong: OSError) -> str:
    """Why a file cannot be read, in the words of a reporter."""
    if isinstance(wrong, FileNotFoundError):
        return "no such file or folder"
    if isinstance(wrong, PermissionError):
        return "may not be read: permission denied"
    return f"cannot be read: {wrong.strerror or wrong}"


def _standard_input(filename: str) -> Source:
    suffix, format = _format(filename)
    return Source(filename or "stdin", format or "plain", Path(filename or "stdin").name.removesuffix(suffix), None)


def _format(name: str) -> tuple[str, str]:
    """The suffix of a file name as printed and the format that it stands for, both empty if unknown."""
    lower = name.lower()
    suffix = next((suffix for suffix in SUFFIXES if lower.endswith(suffix)), "")
    return name[len(name) - len(suffix) :], SUFFIXES.get(suffix, "")


def _expanded(given: str) -> Iterator[Source | Unreadable]:
    """The files that one path names, whether or not they can be read."""
    path = Path(given)
    try:
        mode = path.stat().st_mode
    except ValueError:  # a NUL in the name
        yield Unreadable(given, given, "no such file or folder")
    except OSError as wrong:
        if any(sign in given for sign in "*?[") and not isinstance(wrong, PermissionError):
            yield from _matching(given)
        else:
            yield Unreadable(given, given, why(wrong))
    else:
        if stat.S_ISDIR(mode):
            yield from _under(path, given)
        else:
            yield _source(given, path)


def _source(name: str, path: Path) -> Source | Unreadable:
    suffix, format = _format(path.name)
    if not format:
        ending = f'"{path.suffix}" is no known suffix' if path.suffix else "has no suffix"
        return Unreadable(name, name, f"{ending}; known are {_KNOWN}")
    return Source(name, format, path.name.removesuffix(suffix), path)


def _matching(pattern: str) -> Iterator[Source | Unreadable]:
    """The files of known formats that a pattern names, sorted."""
    from glob import iglob

    # Path.glob would find hidden files, and takes no pattern that begins with a slash.
    names = sorted(name for name in set(iglob(pattern, recursive=True)) if _format(name)[1])  # noqa: PTH207
    for name in names:
        if not Path(name).is_dir():
            yield _source(name, Path(name))
    if not names:
        yield Unreadable(pattern, pattern, f"the pattern matches no file with a known suffix: {_KNOWN}")


def _under(folder: Path, given: str) -> Iterator[Source | Unreadable]:
    """The files of known formats in a folder and its folders, sorted, hidden ones left out."""
    waiting = [folder]
    empty = True
    while waiting:
        path = waiting.pop()
        if path is folder or (path.is_dir() and not path.is_symlink()):
            try:
                entries = sorted(path.iterdir(), reverse=True)
            except OSError as wrong:
                empty = False
                yield Unreadable(str(path), str(path), why(wrong))
            else:
                waiting.extend(entry for entry in entries if not entry.name.startswith("."))
        elif _format(path.name)[1] and not path.is_dir():
            empty = False
            yield _source(str(path), path)
    if empty:
        yield Unreadable(given, given, f"the folder holds no file with a known suffix: {_KNOWN}")
