"""Tests of telling one misspelling once."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result


def _failures(run: Callable[..., Result], folder: Path, text: str) -> list[str]:
    story = folder / "story.txt"
    story.write_text(text, encoding="utf-8")
    result = run("check", story, "--select", "name-spelling,acronym", "--format", "github")
    return [line for line in result.stdout.splitlines() if line.startswith("::error")]


def test_a_misspelt_abbreviation_is_told_once(run: Callable[..., Result], tmp_path: Path) -> None:
    """An abbreviation that neither fits its name nor its other places is one failure, and the name tells it."""
    text = "The Norvia Harbour Pilotage Fund met. The NHPF has grown. The NHPF is rich. Hale left the NPHF in May."
    (line,) = _failures(run, tmp_path, text)
    assert "Norvia Harbour Pilotage Fund has the letters NHPF, not NPHF" in line


def test_a_misspelt_surname_is_told_once(run: Callable[..., Result], tmp_path: Path) -> None:
    """A surname that differs from the whole name and from the surname alone is one failure."""
    text = (
        "The Chief of Staff Reince Wolkowsky left. It rained. Wolkowsky said so. It was late. Wolkowsky spoke again. It"
        " was wet. Wolkowsky left the town. It was dark. Wolkowksy said that he would not come back."
    )
    (line,) = _failures(run, tmp_path, text)
    assert "Wolkowksy or Staff Reince Wolkowsky?" in line


def test_two_misspellings_of_one_name_are_told_each(run: Callable[..., Result], tmp_path: Path) -> None:
    """Two places where a name is misspelt are two failures, though both are held against the same place."""
    text = (
        "Orla Brannigan runs the ferry office. The boats are old, Ms Branigan said. It rained all day. They will last,"
        " Ms Brannigann said."
    )
    assert 2 == len(_failures(run, tmp_path, text))
