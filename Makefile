# Needs Python 3.11 or newer, git and make; everything else is set up in .uv/ and .venv/ beside this file.
export UV_PYTHON_DOWNLOADS := never
export UV_COMPILE_BYTECODE := 1
export UV_PROJECT_ENVIRONMENT := .venv
unexport VIRTUAL_ENV

PYTHON ?= python3
UV := $(or $(shell command -v uv),.uv/bin/uv)
READY := .venv/.ready

.PHONY: help report test golden clean
.DEFAULT_GOAL := help

help:
	@echo "make report   read data/articles; write the table, the CSV files and the charts under reports/"
	@echo "make test     ruff, mypy and pytest"
	@echo "make golden   write what the sample articles give, which the tests hold to, anew: data/golden, reports/2025-W30"
	@echo "make bench    speed beside other tools, growth, start-up, engines killed under way; BENCH_CORPUS=file.txt.gz"
	@echo "make clean    remove the environments and caches"

report: $(READY)
	.venv/bin/tracker run

test: $(READY)
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/pytest

golden: $(READY)
	env -u SOURCE_DATE_EPOCH .venv/bin/python tests/golden.py

bench: $(READY)
	$(UV) sync --locked --quiet --all-extras --group bench
	PYTHONPATH=tests .venv/bin/python -m benchmarks
	BENCH=1 .venv/bin/pytest tests/engines

clean:
	rm -rf .venv .uv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

$(READY): pyproject.toml uv.lock | $(UV)
	$(UV) sync --locked --quiet --all-extras
	.venv/bin/python -m compileall -q tracker
	@touch $@

# A uv of its own, outside .venv: `uv sync` removes from .venv what the lock does not name, itself included.
.uv/bin/uv:
	$(PYTHON) -m venv .uv
	.uv/bin/python -m pip install --quiet --disable-pip-version-check uv
