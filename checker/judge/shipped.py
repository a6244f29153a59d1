"""The shipped rules, compiled once and kept: reading them anew would take longer than checking an article.

They are kept in the user's cache folder (`$XDG_CACHE_HOME`, else `~/.cache`), under a name made from every rule file
and every module of Tieout as it lies on disk; beside them lie the regular expressions that runs have needed so far.
Where nothing can be kept there, each run compiles them.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import pickle
import sys
from collections.abc import Iterable
from pathlib import Path

from checker.judge.rule import CompiledRule
from checker.relate.patterns import Patterns
from checker.relate.vocabulary import Vocabulary

Pack = tuple[Vocabulary, tuple[CompiledRule, ...]]
_DIGEST = 32  # bytes of SHA-256 before what is kept, which show that it is whole
_MOST_PATTERNS = 4000  # beyond that many are of rules that have changed since


def shipped_pack(folder: Path) -> Pack:
    """The words and the compiled rules of the shipped folder of rules.

    Raises:
        RuleError: a rule file is wrong.
    """
    kept = _cache_folder() / f"rules-{_fingerprint(folder)}.pickle"
    content = _whole(kept)
    if content is not None:
        pack: Pack = pickle.loads(content)
        return pack
    from checker.judge.packs import load_pack  # with a YAML parser, which the kept rules do not need

    pack = load_pack(folder, {})
    _keep(kept, pickle.dumps(pack, protocol=pickle.HIGHEST_PROTOCOL))
    return pack


def kept_patterns() -> Patterns:
    """The regular expressions that earlier runs have needed."""
    content = _whole(_pattern_file())
    return Patterns(marshal.loads(content) if content is not None else {})


def keep_patterns(patterns: Patterns) -> None:
    """Keep what this run has compiled, for the next one."""
    if not patterns.fresh:
        return
    content = _whole(_pattern_file())
    known: dict[str, bytes] = marshal.loads(content) if content is not None else {}
    if len(known) > _MOST_PATTERNS:
        known = {}
    _keep(_pattern_file(), marshal.dumps(known | patterns.fresh))


def _pattern_file() -> Path:
    """What `re` makes of a pattern depends on the Python alone."""
    return _cache_folder() / f"patterns-{hashlib.sha256(sys.version.encode()).hexdigest()[:32]}.marshal"


def _whole(kept: Path) -> bytes | None:
    """What is kept in the file; nothing if it is not there, damaged, or somebody else's (a pickle can run anything)."""
    try:
        if hasattr(os, "getuid") and kept.stat().st_uid != os.getuid():
            return None
        content = kept.read_bytes()
    except OSError:
        return None
    pack = content[_DIGEST:]
    return pack if hashlib.sha256(pack).digest() == content[:_DIGEST] else None


def _cache_folder() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or f"{os.environ.get('HOME', '')}/.cache") / "tieout"


def _fingerprint(folder: Path) -> str:
    """A name for the rules and the code that compiles them, as they are now."""
    package = Path(__file__).parent.parent
    digest = hashlib.sha256(sys.version.encode())
    for path in (*_files(folder, ".yaml"), *_files(folder, ".json"), *_files(package, ".py")):
        state = path.stat()
        digest.update(f"{path}\n{state.st_mtime_ns}\n{state.st_size}\n".encode())
    return digest.hexdigest()[:32]


def _files(folder: Path, suffix: str) -> Iterable[Path]:
    return sorted(folder.rglob(f"*{suffix}"))


def _keep(kept: Path, content: bytes) -> None:
    """Write the file as a whole or not at all, and drop those of other states."""
    of_a_kind = f"{kept.name.partition('-')[0]}-*{kept.suffix}"
    unfinished = kept.with_suffix(f".{os.getpid()}")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished.write_bytes(hashlib.sha256(content).digest() + content)
        unfinished.replace(kept)
        for old in kept.parent.glob(of_a_kind):
            if old != kept:
                old.unlink(missing_ok=True)
    except OSError:
        return  # a read-only home: the next run compiles again
