"""The digest of the projecting code: it covers all that projects, and changes with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import onrecord
from onrecord.project.code import digest, modules

IMPORTED = """
import sys
import onrecord.export.neo4j_admin, onrecord.project.build, onrecord.push.neo4j, onrecord.push.sparql
import onrecord.stores.neo4j, onrecord.stores.sparql
for name, module in sys.modules.items():
    if name.startswith("onrecord"): print(module.__file__)
"""
DIGEST = "from onrecord.project.code import digest; print(digest())"


def run(code: str, path: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": path}, timeout=60
    )
    return done.stdout.split()


def test_all_that_a_build_or_a_push_imports_is_covered() -> None:
    package = Path(onrecord.__file__).parent
    imported = {Path(each) for each in run(IMPORTED, os.pathsep.join(sys.path))}
    assert imported - set(modules()) <= {package / "export" / "__init__.py"}
    assert package / "project" / "build.py" in imported


def test_it_changes_with_the_code_and_with_the_schema_and_with_nothing_else(tmp_path: Path) -> None:
    source = Path(onrecord.__file__).parents[2]
    for folder in ("graph/onrecord", "schema"):
        shutil.copytree(source / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))

    def found() -> str:
        return run(DIGEST, str(tmp_path / "graph"))[0]

    seen = [found()]
    assert seen == [digest()], "the same wherever the program is installed"
    (tmp_path / "graph/onrecord/ask/answer.py").write_text("# asked in another way")
    assert found() == seen[0]
    for part in ("graph/onrecord/project/join.py", "graph/onrecord/push/sparql.py", "schema/classes/Person.yaml"):
        with (tmp_path / part).open("a") as file:
            file.write("\n# a later release\n")
        seen.append(found())
    assert len(set(seen)) == len(seen)
