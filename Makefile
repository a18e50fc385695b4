PYTHON ?= python3

.PHONY: install lint test generated

install:
	$(PYTHON) -m pip install -e '.[test,lint]'

lint:
	ruff check .
	ruff format --check .
	mypy
	lint-imports
	$(PYTHON) -m onrecord.generate --check

test:
	$(PYTHON) -m pytest

generated:
	$(PYTHON) -m onrecord.generate
	$(PYTHON) -m onrecord_cli.reference > docs/commands.md
