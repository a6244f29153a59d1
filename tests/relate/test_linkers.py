"""The linkers by name."""

import pkgutil

import pytest

import checker.relate
from checker.relate import linkers


def test_one_name_for_two_linkers_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second of two linkers with one name would hide the first, so neither is taken."""
    votes = pkgutil.ModuleInfo(pkgutil.get_importer(checker.relate.__path__[0]), "checker.relate.contests.votes", False)
    monkeypatch.setattr(linkers.pkgutil, "walk_packages", lambda *_: [votes, votes])
    with pytest.raises(ValueError, match="two linkers are named opponents-counted"):
        linkers._all_linkers()


def test_each_module_named_has_linkers() -> None:
    """All linkers of the modules named can be asked for by rules."""
    assert {"votes-of-all", "surnames"} <= linkers.LINKERS.keys()
