"""The shipped rules, compiled once and kept: reading them anew would take longer than checking an article.

They are kept in the user's cache folder, under a name made from every rule file and every module of Tieout as it lies
on disk; beside them lie the regular expressions that runs have needed so far.
Where nothing can be kept there, each run compiles them.
"""

from __future__ import annotations

import hashlib
import marshal
import pickle
import sys
from collections.abc import Iterable
from pathlib import Path

from checker.judge.rule import CompiledRule
from checker.kept import keep_content, kept_content
from checker.relate.patterns import Patterns
from checker.relate.vocabulary import Vocabulary

Pack = tuple[Vocabulary, tuple[CompiledRule, ...]]
_MOST_PATTERNS = 4000  # beyond that many are of rules that have changed since


def shipped_pack(folder: Path) -> Pack:
    """The words and the compiled rules of the shipped folder of rules.

    Raises:
        RuleError: a rule file is wrong.
    """
    kept = f"rules-{fingerprint(folder)}.pickle"
    content = kept_content(kept)
    if content is not None:
        pack: Pack = pickle.loads(content)
        return pack
    from checker.judge.packs import load_pack  # with a YAML parser, which the kept rules do not need

    pack = load_pack(folder, {})
    keep_content(kept, pickle.dumps(pack, protocol=pickle.HIGHEST_PROTOCOL))
    return pack


def kept_patterns() -> Patterns:
    """The regular expressions that earlier runs have needed."""
    content = kept_content(_pattern_file())
    return Patterns(marshal.loads(content) if content is not None else {})


def keep_patterns(patterns: Patterns) -> None:
    """Keep what this run has compiled, for the next one."""
    if not patterns.fresh:
        return
    content = kept_content(_pattern_file())
    known: dict[str, bytes] = marshal.loads(content) if content is not None else {}
    if len(known) > _MOST_PATTERNS:
        known = {}
    keep_content(_pattern_file(), marshal.dumps(known | patterns.fresh))


def _pattern_file() -> str:
    """What `re` makes of a pattern depends on the Python alone."""
    return f"patterns-{hashlib.sha256(sys.version.encode()).hexdigest()[:32]}.marshal"


def fingerprint(folder: Path) -> str:
    """A name for a folder of rules and the code that compiles and runs them, as they are now."""
    package = Path(__file__).parent.parent
    digest = hashlib.sha256(sys.version.encode())
    for path in (*_files(folder, ".yaml"), *_files(folder, ".json"), *_files(package, ".py")):
        state = path.stat()
        digest.update(f"{path}\n{state.st_mtime_ns}\n{state.st_size}\n".encode())
    return digest.hexdigest()[:32]


def _files(folder: Path, suffix: str) -> Iterable[Path]:
    return sorted(folder.rglob(f"*{suffix}"))
