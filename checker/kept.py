"""Files kept between runs in the user's cache folder: compiled rules, verdicts on tables.

The folder is `$XDG_CACHE_HOME/tieout`, else `~/.cache/tieout`. Nothing that is kept there is needed: where it is
missing, damaged or somebody else's, or where nothing can be written, a run does the work again.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

_DIGEST = 32  # bytes of SHA-256 before what is kept, which show that it is whole


def cache_folder() -> Path:
    """The folder of this user in which runs keep what the next one would do again."""
    return Path(os.environ.get("XDG_CACHE_HOME") or f"{os.environ.get('HOME', '')}/.cache") / "tieout"


def kept_content(name: str) -> bytes | None:
    """What is kept under the name; nothing if it is not there, damaged, or somebody else's (pickles run code)."""
    kept = cache_folder() / name
    try:
        if hasattr(os, "getuid") and kept.stat().st_uid != os.getuid():
            return None
        content = kept.read_bytes()
    except OSError:
        return None
    whole = content[_DIGEST:]
    return whole if hashlib.sha256(whole).digest() == content[:_DIGEST] else None


def keep_content(name: str, content: bytes, *, most: int = 1) -> None:
    """Keep the content under the name, as a whole or not at all, and drop the oldest of its kind.

    name: "kind-state.ending". most: how many states of a kind are kept.
    """
    kept = cache_folder() / name
    unfinished = kept.with_suffix(f".{os.getpid()}")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished.write_bytes(hashlib.sha256(content).digest() + content)
        unfinished.replace(kept)
        others = [one for one in kept.parent.glob(f"{name.partition('-')[0]}-*{kept.suffix}") if one != kept]
        others.sort(key=lambda one: one.stat().st_mtime_ns, reverse=True)
        for old in others[most - 1 :]:
            old.unlink(missing_ok=True)
    except OSError:
        return  # a read-only home, or another run that tidies at the same time: the next run does the work again
