"""The command `tieout`: a group that imports a command only when it is called."""

from __future__ import annotations

import gc
import signal
from importlib import import_module

import click

from checker import __version__
from checker.cli.exit_codes import INTERRUPTED, NOT_CHECKED
from checker.cli.streams import bug_report, complain
from checker.errors import TieoutError

# Each command with its one line of help, so that --help imports none of them.
COMMANDS = {
    "check": "Check documents; the main job.",
    "figures": "List every figure found and how it was read.",
    "prove": "Change each tied figure in memory and show which changes would be noticed.",
    "baseline": "Accept today's failures, and fail on new ones only.",
    "reference": "Guard the tables that copy is checked against by suites of expectations.",
    "init": "Write a starter tieout.toml.",
    "explain": "Explain a rule: why it exists, how it is read, examples.",
    "rules": "List the rules, run their examples, print their JSON Schema.",
}
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


class LazyGroup(click.Group):
    """The commands, each in `checker/cli/<name>.py` as `command`; errors become one line and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if name not in COMMANDS:
            return None
        command: click.Command = import_module(f"checker.cli.{name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what goes wrong is one line on standard error and never the exit code of a verdict."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except (TieoutError, OSError) as problem:
            complain(str(problem))
        except Exception as problem:  # Python would end with 1, which says that a verdict failed
            complain(bug_report(problem))
        ctx.exit(NOT_CHECKED)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="tieout", message="%(prog)s %(version)s")
def tieout() -> None:
    """Check written copy before it is published: do its figures agree with each other?"""


def main() -> None:
    """Run the command line of this process."""
    # Documents leave no cycles behind: looking for some at every seven hundredth object is a tenth of the run, and even
    # twice, while linkers and rules are loaded, a tenth of a run over one story.
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    if hasattr(signal, "SIGPIPE"):  # `tieout check ... | head` ends as quietly as any other tool
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    tieout(prog_name="tieout")
