"""The frame of the project: one direction of imports, small modules, a true README, a wheel that works."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import yaml

from checker.cli.exit_codes import MEANINGS
from checker.cli.main import COMMANDS, tieout
from checker.report.summary import CLAIM_STATUSES

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "checker"
MODULES = sorted(PACKAGE.rglob("*.py"))
RULES = sorted((ROOT / "rules").rglob("*.yaml"))
README = (ROOT / "README.md").read_text(encoding="utf-8")

# The stages in the order of the data; a module imports its own stage and those before it.
STAGES = (
    ("", "errors", "marks", "document", "model", "intervals", "precision", "files", "kept", "late", "configuration"),
    ("read",),
    ("extract",),
    ("relate",),
    ("judge",),
    ("reference", "book"),
    ("pipeline",),
    ("rule_examples", "prove", "measure", "expectations"),
    ("report",),
    ("cli",),
    ("__main__",),
)
# The parts of `relate` in the order in which they may import one another; what lies beside them serves them all.
PARTS = (
    *("acronyms", "lists", "told", "people", "tables", "sums", "changes"),
    *("rates", "order", "contests", "dates", "impossible"),
)
RANK = {name: rank for rank, names in enumerate(STAGES) for name in names}


def relative(path: Path) -> str:
    """The path as it is named in a test's id."""
    return path.relative_to(ROOT).as_posix()


def stage_of(module: str) -> str:
    """The stage that a module of the package belongs to: "checker.read.plain" to "read"."""
    return module.split(".")[1] if "." in module else ""


def imported(path: Path) -> Iterator[str]:
    """The modules of the package that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{relative(path)}: relative imports hide the direction"
            names = [node.module or ""] if node.module != "checker" else [f"checker.{one.name}" for one in node.names]
            yield from (name for name in names if name.split(".")[0] == "checker" and name != "checker.__version__")
        elif isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name.split(".")[0] == "checker")


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    """Every function and method of a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield node


@pytest.mark.parametrize("path", sorted((PACKAGE / "relate").rglob("*.py")), ids=relative)
def test_parts_of_relate_import_one_way(path):
    """No part of `relate` imports a later one, and what serves all parts imports none."""
    own = path.relative_to(PACKAGE / "relate").parts[0]
    rank = PARTS.index(own) if own in PARTS else -1
    parts = [name.split(".")[2] for name in imported(path) if name.count(".") > 2 and stage_of(name) == "relate"]
    assert [] == [part for part in parts if PARTS.index(part) > rank]


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_imports_go_one_way(path):
    """No stage imports a later one."""
    own = path.relative_to(PACKAGE).with_suffix("").parts[0]
    rank = RANK["" if own == "__init__" else own]
    assert [] == [name for name in imported(path) if RANK[stage_of(name)] > rank]


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_modules_and_functions_are_small(path):
    """A module has at most 300 lines, a function 40."""
    lines = len(path.read_text(encoding="utf-8").splitlines())
    long = [one.name for one in functions(path) if (one.end_lineno or 0) - one.lineno + 1 > 40]
    assert (True, []) == (lines <= 300, long), f"{lines} lines"


# A tag's rest never goes back within its group, and in an atomic group a long tag takes half a gigabyte.
@pytest.mark.parametrize("path", [path for path in MODULES if path.name != "html_tokens.py"], ids=relative)
def test_no_pattern_repeats_a_group_possessively(path):
    """Python 3.11.0 to 3.11.4 match `(...)*+` wrongly where the group goes back; `(?>(...)*)` they match well."""
    assert [] == re.findall(r"\)(?:[*+?]|\{[\d,]+\})\+.*", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_every_public_function_says_what_it_is_for(path):
    """Docstrings for all that others call."""
    assert [] == [one.name for one in public_functions(path) if not ast.get_docstring(one)]


def public_functions(path: Path) -> Iterator[ast.FunctionDef]:
    """The functions of a module and the methods of its classes, private ones left out."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    classes = (one for one in body if isinstance(one, ast.ClassDef) and not one.name.startswith("_"))
    for node in (*body, *(method for one in classes for method in one.body)):
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield node


@pytest.mark.parametrize("path", RULES, ids=relative)
def test_rule_files_are_small(path):
    """A rule can be read at a glance: at most 80 lines."""
    if path.name != "vocabulary.yaml":
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 80


def commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    """A command and those below it, each with its full name."""
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            assert found is not None
            yield from commands(found, f"{name} {below}")


@pytest.mark.parametrize(("name", "command"), list(commands(tieout, "tieout"))[1:], ids=lambda one: str(one))
def test_the_readme_names_every_command_and_option(name, command):
    """What --help offers stands in the README."""
    options = [one for parameter in command.params for one in parameter.opts if one.startswith("-")]
    assert [] == [one for one in (name, *options) if not re.search(rf"{re.escape(one)}\b", README)]


def table(heading: str) -> dict[str, str]:
    """The first two columns of the table under a heading of the README."""
    section = README.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [
        [cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in section.splitlines() if "|" in line
    ]
    return {row[0]: row[1] for row in rows[2:]}


def test_the_readme_has_the_exit_codes():
    """The table is made of the named constants."""
    assert {str(code): meaning for code, meaning in MEANINGS.items()} == table("Exit codes")


def test_the_readme_has_the_verdicts():
    """The table has every status that a verdict can have, and no other."""
    assert list(CLAIM_STATUSES) == list(table("Verdicts"))


def examples() -> list[tuple[str, str]]:
    """The command lines of the README with the output shown for each."""
    blocks = re.findall(r"^```console\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    parts = [part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [(line, output) for line, _, output in (part.partition("\n") for part in parts)]


@pytest.mark.parametrize(("line", "output"), examples(), ids=lambda one: one.splitlines()[0] if one else "")
def test_the_commands_of_the_readme_give_the_output_shown(run, monkeypatch, line, output):
    """Each `$ tieout ...` runs as written and prints what stands under it; what is cut is cut with `...`."""
    monkeypatch.chdir(ROOT)
    program, *arguments = shlex.split(line)
    assert "tieout" == program
    result = run(*arguments)
    shown = result.stdout.rstrip("\n")
    if output.endswith("...\n"):
        assert shown.startswith(output.removesuffix("...\n"))
    else:
        assert output.rstrip("\n") == shown


def test_the_readme_has_examples():
    """At least a failure, a list of figures, and a rule explained."""
    names = [shlex.split(line)[1] for line, _ in examples()]
    assert {"check", "figures", "explain"} <= set(names)


def test_every_command_has_one_file():
    """The table of commands and the folder say the same."""
    assert [] == [name for name in COMMANDS if not (PACKAGE / "cli" / f"{name}.py").is_file()]


def test_the_pre_commit_hook_runs(run, tmp_path):
    """The entry of the manifest is a command line that works on a file."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    story = tmp_path / "story.txt"
    story.write_text("A story of 3 boats.\n", encoding="utf-8")
    program, *arguments = shlex.split(hook["entry"])
    assert ("tieout", 0) == (program, run(*arguments, story).exit_code)


@pytest.mark.skipif(sys.platform == "win32", reason="the action's script is for bash")
def test_the_github_action_runs_tieout_on_its_paths(tmp_path):
    """The step's own script, with a path and an option given as inputs, ends with the exit code of the check."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    script = action["runs"]["steps"][-1]["run"]
    story = tmp_path / "story.txt"
    story.write_text("Sales rose 21 percent to $4.2 million from $3.75 million a year earlier.\n", encoding="utf-8")
    program = tmp_path / "tieout"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin", "PYTHONPATH": str(ROOT), "PATHS": str(story), "OPTIONS": "-q"}
    done = subprocess.run(["bash", "-eo", "pipefail", "-c", script], env=environment, capture_output=True, text=True)
    assert (1, "") == (done.returncode, done.stderr)
    assert f"{story}:1:" in done.stdout


@pytest.mark.slow
def test_the_wheel_works_anywhere(tmp_path):
    """Built from the source distribution and installed into a fresh environment, it checks copy from another folder."""
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, text=True)
    (wheel,) = tmp_path.glob("tieout-*.whl")
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    python = environment / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(pip, check=True, capture_output=True, text=True)
    # The dependencies of this environment, but not its editable installation of the project.
    (site,) = environment.glob("lib/python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")

    def installed(*command: str | Path) -> subprocess.CompletedProcess[str]:
        command = (environment / "bin" / command[0], *command[1:])
        return subprocess.run(command, cwd=tmp_path, env={"PATH": ""}, capture_output=True, text=True, check=False)

    where = installed("python", "-c", "import checker; print(checker.__file__)").stdout
    assert Path(where.strip()).is_relative_to(environment)
    listed = installed("tieout", "rules").stdout.splitlines()
    assert len([path for path in RULES if path.name != "vocabulary.yaml"]) == len(listed)
    checked = installed("tieout", "check", ROOT / "seeds" / "ruto-haiti.txt")
    assert (0, "") == (checked.returncode, checked.stderr)
    assert checked.stdout.splitlines()[-1].startswith("4 claims: 4 pass.")


def test_the_rule_of_the_readme_works(run, tmp_path):
    """The example under "Write a rule" is a rule that does what its examples say."""
    rule = README.split("\n## Write a rule\n", 1)[1].split("```yaml\n", 1)[1].split("```", 1)[0]
    path = tmp_path / "part-whole" / "fleet.yaml"
    path.parent.mkdir()
    path.write_text(rule, encoding="utf-8")
    result = run("rules", "test", "--rules", tmp_path, "--select", "part-whole/fleet")
    assert "3 examples: 3 as labelled, 0 not.\n" == result.stdout
