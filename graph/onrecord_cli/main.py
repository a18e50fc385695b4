"""The program ``onrecord``: its verbs, and how an error becomes one line and an exit code.

Exit codes: 0 found, 1 nothing found, 2 misuse, 3 a source or store failed.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection
from typing import Any, NoReturn

import typer

from onrecord.errors import OnRecordError, UsageError
from onrecord_cli import (
    asking,
    checking,
    comparing,
    exporting,
    ingesting,
    judging,
    pushing,
    querying,
    setting_up,
)

MISUSE: type[Exception] = next(each for each in typer.BadParameter.__mro__ if each.__name__ == "ClickException")
"""What typer raises for arguments that do not fit; the package from which it has it differs with its version."""

app = typer.Typer(
    name="onrecord",
    help="Who said what, when, about which public service, and what the inspectors and the official figures say.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for verbs in (
    setting_up,
    ingesting,
    asking,
    querying,
    checking,
    comparing,
    judging,
    exporting,
    pushing,
):
    verbs.add(app)


@app.callback(invoke_without_command=True)
def _top(version: bool = typer.Option(False, "--version", help="Print the version and stop.")) -> None:
    if version:
        from onrecord import __version__

        print(__version__)
        raise typer.Exit


def run() -> None:
    """Run the program with the process's arguments."""
    try:
        code = app(prog_name="onrecord", standalone_mode=False)
        sys.stdout.flush()
        sys.exit(code if isinstance(code, int) else 0)
    except OnRecordError as error:
        print(f"onrecord: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except MISUSE as error:
        _misused(error)
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(130)
    except BrokenPipeError:
        _nobody_reads()
    except OSError as error:
        print(f"onrecord: {error.filename or 'a file'}: {error.strerror or error}; free the disk or mend the rights", file=sys.stderr)
        sys.exit(OnRecordError.exit_code)
    except SystemExit as done:
        if isinstance(done.__context__, BrokenPipeError):  # typer's own way with a pipe that nobody reads: 1, nothing found
            _nobody_reads()
        raise


def _misused(error: Any) -> NoReturn:
    """What is wrong with the arguments in one line; the help where there were none."""
    if type(error).__name__ == "NoArgsIsHelpError":
        error.show()
    else:
        verb = getattr(error.ctx, "command_path", "onrecord")
        message = " ".join(error.format_message().split()).rstrip(".")
        if unknown := re.match("No such command '(.+?)'", message):
            message = _with_nearest(unknown, getattr(error.ctx.command, "commands", ()))
        print(f"onrecord: {message}; see '{verb} {'--list' if verb.endswith(' ask') else '--help'}'", file=sys.stderr)
    sys.exit(UsageError.exit_code)


def _with_nearest(unknown: re.Match[str], known: Collection[str]) -> str:
    """The message with the nearest names there are, by letters or by a whole word of theirs."""
    from difflib import get_close_matches

    words = [name for name in known if unknown[1].lower() in name.split("-")]
    near = list(dict.fromkeys([*get_close_matches(unknown[1].lower(), known, n=3, cutoff=0.5), *words]))[:3]
    return f"{unknown[0]}, nearest: {', '.join(near)}" if near else unknown[0]


def _nobody_reads() -> NoReturn:
    """Stop in peace: what was asked for has been read. What is still in the buffer must not be written at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(0)
