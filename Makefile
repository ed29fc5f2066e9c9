# The project's own commands. Each sets up what it needs, in a virtual environment of its own, and says what is missing.
PYTHON ?= python3
VENV ?= .venv
PORT ?= 8000
BIN := $(VENV)/bin
PRODUCT := $(VENV)/.product
STAMP := $(VENV)/.installed

.PHONY: demo test unit check eval bench lint clean help

help:
	@echo "make demo    [PORT=8000]  set up, replay the demonstration, serve its live page (Ctrl-C stops it)"
	@echo "make test    set up, run all tests"
	@echo "make unit    only the fast tests"
	@echo "make check   lint, types, floors, docs, tests: what CI runs"
	@echo "make eval    [TASK=name] [DATA=path]  quality against pinned floors"
	@echo "make bench   speed, as ratios in one run"

$(PRODUCT): pyproject.toml
	@$(PYTHON) -c 'import sys; v=sys.version_info; sys.exit(0 if (3,11)<=v[:2]<(3,14) else "Citewire needs Python 3.11 to 3.13, this is %d.%d: set PYTHON=python3.12, for instance" % v[:2])'
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python has no venv module: on Debian or Ubuntu run 'apt-get install python3-venv' as root"; exit 1; }
	@echo "Setting up $(VENV): a few minutes and some 700 MB, once"
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(STAMP): $(PRODUCT)
	@echo "Adding what the tests and checks need to $(VENV): some 300 MB, once"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

demo: $(PRODUCT)
	$(BIN)/citewire demo --port $(PORT)

test: $(STAMP)
	$(BIN)/python -m pytest

unit: $(STAMP)
	$(BIN)/python -m pytest -m "not slow and not browser and not shared"

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

check: lint
	$(BIN)/python -m tools.house
	$(BIN)/python -m tools.docs --check
	$(BIN)/python -m pytest

eval: $(STAMP)
	@$(BIN)/python -m evals $(if $(TASK),--task $(TASK)) $(if $(DATA),--data $(DATA))

bench: $(STAMP)
	@$(BIN)/python -m bench $(NAME)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
