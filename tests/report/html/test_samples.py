"""The sample reports in reports/ are what the tool writes today; `make samples` writes them anew."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
MADE_BY = r"with \d+ rules \(digest [0-9a-f]{16}\)"
NEWSROOM = "fixtures/newsroom"


@pytest.mark.parametrize(
    ("sample", "arguments"),
    [
        (
            "sample-seed.html",
            ("seeds/ruto-haiti.txt", "--rules", f"{NEWSROOM}/rules", "--reference", f"{NEWSROOM}/deployments.csv"),
        ),
        ("sample-failing.html", (f"{NEWSROOM}/harbour.txt", "--fail-on", "never")),
    ],
)
def test_a_sample_is_current(run, monkeypatch, tmp_path, sample, arguments):
    """Byte for byte, but for the digest of the rules: a rule that says nothing about a sample makes none anew."""
    monkeypatch.chdir(ROOT)
    written = tmp_path / "report.html"
    run("check", *arguments, "--report", f"html={written}")
    kept, made = (path.read_text(encoding="utf-8") for path in (ROOT / "reports" / sample, written))
    assert re.search(MADE_BY, made)
    assert re.sub(MADE_BY, "", kept) == re.sub(MADE_BY, "", made)
