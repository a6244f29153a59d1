"""Tests of the kept shipped rules: the same rules, made anew when a file changes or the kept ones cannot be used."""

import shutil
from pathlib import Path

import pytest

from checker.files import data_folder
from checker.judge.shipped import keep_patterns, kept_patterns, shipped_pack


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own for the test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "tieout"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A folder with the shipped words and one shipped rule."""
    folder = tmp_path / "rules"
    (folder / "impossible").mkdir(parents=True)
    shutil.copy(data_folder("rules") / "vocabulary.yaml", folder)
    shutil.copy(data_folder("rules") / "impossible" / "date.yaml", folder / "impossible")
    return folder


def test_kept_rules_are_the_rules(cache: Path, rules: Path) -> None:
    """What is kept by one run is what the next one gets."""
    first = shipped_pack(rules)
    assert 1 == len(list(cache.iterdir()))
    assert first == shipped_pack(rules)


def test_a_changed_rule_is_read_anew(cache: Path, rules: Path) -> None:
    """A rule that was edited since is compiled again, and the old state is dropped."""
    shipped_pack(rules)
    path = rules / "impossible" / "date.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("severity: error", "") + "severity: info\n", "utf-8")
    assert ["info"] == [one.rule.severity for one in shipped_pack(rules)[1]]
    assert 1 == len(list(cache.iterdir()))


@pytest.mark.parametrize("content", [b"", b"\x80\x04", b"no pickle", b"\x80\x04cno.such\nname\n."])
def test_rules_that_cannot_be_used_are_made_anew(cache: Path, rules: Path, content: bytes) -> None:
    """A kept file that is cut short or from elsewhere costs a compilation, not the run."""
    first = shipped_pack(rules)
    (kept,) = cache.iterdir()
    kept.write_bytes(content or kept.read_bytes()[:-1])
    assert first == shipped_pack(rules)


def test_nothing_has_to_be_kept(tmp_path: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no folder can be made, the rules are compiled all the same."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert 1 == len(shipped_pack(rules)[1])


def test_patterns_are_kept_from_run_to_run(cache: Path) -> None:
    """What two runs compiled is there for the third, and a damaged file costs a compilation."""
    for pattern in ("first (run)", "second (run)"):
        patterns = kept_patterns()
        patterns.compiled(pattern)
        keep_patterns(patterns)
    third = kept_patterns()
    assert all(third.compiled(pattern).groups == 1 for pattern in ("first (run)", "second (run)"))
    assert {} == third.fresh
    (kept,) = cache.iterdir()
    kept.write_bytes(kept.read_bytes()[:-1])
    damaged = kept_patterns()
    damaged.compiled("first (run)")
    assert {"first (run)"} == set(damaged.fresh)
