# `make demo` and `make test` need Python 3.11 or newer and nothing else; both make the environment in .venv first.
PYTHON ?= python3
BIN := .venv/bin
DESK := fixtures/newsroom
REPORT := demo-report.html

.PHONY: demo samples test lint types clean

demo: .venv/installed
	@echo "The seed article, checked by the shipped rules, by the house rules in $(DESK)/rules, by the desk's fact book"
	@echo "and against its table of deployments, which must pass its suite first; as text with every pass shown:"
	@echo
	$(BIN)/tieout check seeds/ruto-haiti.txt --config $(DESK)/tieout.toml --report html=$(REPORT) --verbose
	@echo
	@echo "The report for editors: $(abspath $(REPORT))"

# The sample reports in reports/, which a test keeps current.
samples: .venv/installed
	$(BIN)/tieout check seeds/ruto-haiti.txt --rules $(DESK)/rules --reference $(DESK)/deployments.csv --report html=reports/sample-seed.html -q
	$(BIN)/tieout check fixtures/newsroom/harbour.txt --fail-on never --report html=reports/sample-failing.html -q >/dev/null

test: lint types
	$(BIN)/python -m pytest

lint: .venv/installed
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: .venv/installed
	$(BIN)/mypy

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

# The stamp is older than pyproject.toml only when the dependencies may have changed.
.venv/installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
