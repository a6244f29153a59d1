"""The command as a process: what it imports, how it ends, what it says of itself."""

from __future__ import annotations

import subprocess
import sys

import pytest

from checker import __version__
from checker.cli.main import COMMANDS, tieout

HEAVY = "pandas numpy great_expectations pydantic jinja2 markdown_it".split()
# Runs a command line, then prints which modules it has imported.
SPY = """
import sys
from checker.cli.main import tieout
try:
    tieout(sys.argv[1:], prog_name="tieout")
except SystemExit:
    pass
print("MODULES", *sorted(sys.modules))
"""


def modules(root, *arguments):
    """The modules that a command line imports in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", SPY, *map(str, arguments)], capture_output=True, text=True, check=True, cwd=root
    )
    return set(done.stdout.splitlines()[-1].split()[1:])


def process(root, *arguments, **options):
    """The command line as a process."""
    command = [sys.executable, "-m", "checker", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=root, check=False, **options)


@pytest.mark.parametrize("name", ["story.txt", "stories.jsonl"])
def test_a_plain_check_imports_nothing_heavy(root, tmp_path, name):
    """Neither pandas nor Great Expectations, and no reader of a format that is not there."""
    text = "A plain story of 3 boats.\n"
    path = tmp_path / name
    path.write_text(text if name.endswith("txt") else f'{{"id": "a", "text": "{text.strip()}"}}\n', encoding="utf-8")
    imported = modules(root, "check", path)
    assert "checker.pipeline" in imported
    assert [] == [name for name in HEAVY if name in imported]


def test_help_imports_no_command(root):
    """The list of commands comes from a table."""
    imported = modules(root, "--help")
    assert [] == [name for name in imported if name.startswith(("checker.extract", "checker.judge", "yaml"))]
    assert [] == [name for name in COMMANDS if f"checker.cli.{name}" in imported]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_table_is_there(run, name):
    """The table and the files say the same."""
    assert name in run("--help").stdout
    command = tieout.get_command(None, name)
    assert command is not None
    assert f"Usage: tieout {name}" in run(name, "--help").stdout


def test_version(run):
    """The version of the package."""
    assert f"tieout {__version__}\n" == run("--version").stdout


def test_python_m_checker_is_the_same_command(root, tmp_path):
    """The exit code and the one line come through a real process."""
    done = process(root, "check", tmp_path / "nope.txt")
    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert done.stderr.startswith("tieout: ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE")
def test_a_reader_that_leaves_early_is_no_error(root, tmp_path):
    """`tieout check ... | head` says nothing on standard error."""
    path = tmp_path / "stories.jsonl"
    path.write_text("".join(f'{{"id": "{n}", "text": "A story of 3 boats."}}\n' for n in range(3000)), encoding="utf-8")
    command = [sys.executable, "-m", "checker", "check", str(path), "--format", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=root) as child:
        assert child.stdout is not None and child.stderr is not None
        assert b'{"id": "0"' == child.stdout.readline()[:10]
        child.stdout.close()
        assert b"" == child.stderr.read()


def test_output_is_utf8_whatever_the_locale(root, tmp_path):
    """A pound sign in copy does not break a terminal that claims to know ASCII only."""
    path = tmp_path / "story.txt"
    path.write_text("Sales of £3m.\n", encoding="utf-8")
    command = [sys.executable, "-m", "checker", "figures", str(path)]
    environment = {"PYTHONIOENCODING": "ascii", "PATH": ""}
    done = subprocess.run(command, capture_output=True, cwd=root, env=environment, check=True)
    assert "£3m" in done.stdout.decode("utf-8")


def test_messages_cannot_steer_the_terminal(run):
    """A file name with escape characters is shown, not obeyed."""
    result = run("check", "\x1b[2Jnope.txt")
    assert (2, False) == (result.exit_code, "\x1b" in result.stderr)
