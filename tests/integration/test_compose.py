"""docker-compose.yml, read by Docker Compose itself: whole with passwords, refused without. Starts nothing, needs no engine."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PASSWORDS = {"NEO4J_PASSWORD": "a-secret-of-tests", "FUSEKI_PASSWORD": "another-secret-of-tests"}


@pytest.fixture(scope="module")
def compose() -> list[str]:
    """The command."""
    for command in (["docker", "compose"], ["docker-compose"]):
        if shutil.which(command[0]) and subprocess.run([*command, "version"], capture_output=True).returncode == 0:
            return command
    pytest.skip("no Docker Compose: neither 'docker compose' nor docker-compose is there")


def config(compose: list[str], passwords: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """What it makes of the file with passwords in .env, and nothing of them in the environment."""
    file = folder / ".env"
    file.write_text("".join(f"{name}={value}\n" for name, value in passwords.items()), "utf-8")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("NEO4J_", "FUSEKI_"))}
    command = [*compose, "--env-file", str(file), "--file", str(ROOT / "docker-compose.yml"), "config", "--format", "json"]
    return subprocess.run(command, capture_output=True, text=True, env=clean, timeout=60)


def test_it_is_whole_and_stays_on_this_machine(compose: list[str], tmp_path: Path) -> None:
    done = config(compose, PASSWORDS, tmp_path)
    assert done.returncode == 0, done.stderr
    services = json.loads(done.stdout)["services"]
    assert set(services) >= {"neo4j", "fuseki"}
    for name, service in services.items():
        tag = service["image"].partition(":")[2]
        assert tag.count(".") >= 2 and "latest" not in tag, f"{name}: a release, not whatever is newest"
        assert service["healthcheck"]["test"], name
        assert {port["host_ip"] for port in service["ports"]} == {"127.0.0.1"}, name
        assert [volume["type"] for volume in service["volumes"]] == ["volume"], name


@pytest.mark.parametrize("lacking", sorted(PASSWORDS))
@pytest.mark.parametrize("empty", [False, True])
def test_without_a_password_nothing_starts(compose: list[str], lacking: str, empty: bool, tmp_path: Path) -> None:
    given = {name: value for name, value in PASSWORDS.items() if name != lacking} | ({lacking: ""} if empty else {})
    done = config(compose, given, tmp_path)
    assert done.returncode != 0
    assert f"set {lacking} in .env" in done.stderr
