"""``python -m onrecord.generate [--check]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from onrecord.data import folder
from onrecord.errors import SchemaError
from onrecord.generate import artefacts
from onrecord.schema import load


def main(arguments: Sequence[str] | None = None) -> int:
    """Write schema/generated, or say what in it is stale. Exit code 1: stale files; 3: the schema itself is wrong."""
    parser = argparse.ArgumentParser("python -m onrecord.generate", description="Write what is made from schema/classes.")
    parser.add_argument("--check", action="store_true", help="write nothing; name each stale file and exit with 1")
    parser.add_argument("--schema", type=Path, default=folder("schema"), help="folder of classes/ and prefixes.yaml")
    options = parser.parse_args(arguments)
    try:
        schema = load(options.schema / "classes")
        target = options.schema / "generated"
        if not options.check:
            artefacts.write(schema, target)
            return 0
        stale = artefacts.stale(schema, target)
    except SchemaError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    for name in stale:
        print(f"{target / name}: stale; run python -m onrecord.generate", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
