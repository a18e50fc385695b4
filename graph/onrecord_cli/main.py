"""The program ``onrecord``: its verbs, and how an error becomes one line and an exit code.

Exit codes: 0 found, 1 nothing found, 2 misuse, 3 a source or store failed.
"""

from __future__ import annotations

import sys

import typer

from onrecord.errors import OnRecordError
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
        app()
    except OnRecordError as error:
        print(f"onrecord: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        print(f"onrecord: {error.filename or 'a file'}: {error.strerror or error}; free the disk or mend the rights", file=sys.stderr)
        sys.exit(OnRecordError.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
