"""What all tests share: the command line as a user calls it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli.main import tieout

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the compiled rules of a test run apart from the user's own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def run() -> Callable[..., Result]:
    """A function that runs a command line in this process, such as `run("check", "story.txt")`."""

    def invoke(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(tieout, [str(one) for one in arguments], input=stdin, prog_name="tieout")

    return invoke


@pytest.fixture
def root() -> Path:
    """The folder of the project."""
    return ROOT
