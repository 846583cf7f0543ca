# `make demo` and `make test` set up everything that they need in .venv; nothing else has to be installed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
COMPILED := $(VENV)/.catalogues

# Tests start thousands of processes: whatever the surroundings say, modules are compiled once.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help env demo test lint types contracts units tools test-faults gallery pictures fuzz bench bench-bundle bench-signals lock strings clean

help:            ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*##/\t/'

env: $(READY) $(COMPILED)    ## the environment in .venv, from the lock file; the catalogues, compiled

$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) packaging/environment.py $(VENV) requirements-dev.lock
	@touch $(READY)

$(COMPILED): $(READY) packaging/catalogues.py $(wildcard resources/translations/*.ts)
	$(BIN)/python packaging/catalogues.py
	@touch $(COMPILED)

demo: env        ## a throw-away practice: on the screen where there is one, else played through into demo-tour/
	$(BIN)/python packaging/demo.py

test: env lint types contracts units   ## everything that has to hold

lint: env
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: env
	$(BIN)/mypy

contracts: env
	$(BIN)/lint-imports

units: env tools
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto

tools:
	@$(PYTHON) packaging/environment.py tools

test-faults: env tools   ## all faults at every system call, every byte, 18,000 power cuts, 2,000 surveys: takes hours
	QT_QPA_PLATFORM=offscreen RAPPORT_FAULTS=thorough $(BIN)/pytest -n auto -o faulthandler_timeout=0 tests/faults tests/client_pages/test_many_surveys.py

GALLERY ?=

gallery: env     ## every page in every state, language, look and size, as pictures in gallery/; GALLERY=--all for all of each
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/gallery/make.py $(GALLERY)

pictures: env    ## the pictures that the figure of a client's course is compared with, drawn anew: look at each
	QT_QPA_PLATFORM=offscreen RAPPORT_RENEW_PICTURES=1 $(BIN)/pytest -q tests/therapist_pages/test_pictures.py

FUZZ ?= --seconds 60

fuzz: env        ## every reader of foreign bytes, led by the code it reaches; FUZZ="--seconds 600" for longer
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-fuzz.lock
	PYTHONPATH=tests/fuzz $(BIN)/python tests/fuzz/run.py $(FUZZ)

BENCH ?=

bench: env       ## figures against their peers: a table and JSON lines; BENCH=--quick for a first look
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/run.py $(BENCH)

bench-bundle: dist ## how large the bundle is and how soon it shows a page, against the plainest bundle
	$(BIN)/python tests/benchmarks/run.py bundle $(BENCH)

bench-signals: env   ## which ruptures the trends notice, on simulated clients, against an oracle (minutes; BENCH=--quick)
	PYTHONPATH=. $(BIN)/python tests/benchmarks/signals/run.py $(BENCH)

dist: env dist-tools ## everything for a practice's stick into dist/: packages, wheels, licences, guide, SHA256SUMS
	$(PYTHON) packaging/make_dist.py

test-dist: dist  ## install, set up, use, update and remove from dist/ in a fresh Debian without a network
	$(PYTHON) packaging/try_dist.py

dist-tools:
	@$(PYTHON) packaging/environment.py dist-tools

lock:            ## pin the newest allowed versions anew (needs uv)
	uv pip compile pyproject.toml --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url --upgrade -o requirements.lock
	uv pip compile pyproject.toml --extra dev --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url --upgrade -o requirements-dev.lock
	uv pip compile --group fuzz --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url --upgrade -o requirements-fuzz.lock
	uv pip compile --group bench --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url --upgrade -o requirements-bench.lock
	uv pip compile pyproject.toml --group dist -c requirements-dev.lock --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url -o requirements-dist.lock

strings: env     ## collect the sentences for translators, compile the catalogues; begin one: make strings LANGUAGES=de
	$(BIN)/python packaging/strings.py $(LANGUAGES)

clean:           ## remove what was generated
	rm -rf $(VENV) build dist demo-tour gallery .fuzz .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
