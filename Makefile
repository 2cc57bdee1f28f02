# Two commands do all the set-up: `make demo` and `make test`. `make help` lists the rest.
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
BINARY = .build/release/vazhe
CONTENT = glossaries seeds

.PHONY: help demo test build release install lint format architecture evaluate bench docs clean setup model harvest

help:
	@echo 'make demo       the tour, on bundled texts'
	@echo 'make test       all tests'
	@echo 'make release    the program, in $(BINARY)'
	@echo 'make install    program, glossaries, man page and completions under PREFIX ($(PREFIX))'
	@echo 'make lint       checks format, architecture, glossaries and seeds'
	@echo 'make format     formats the code'
	@echo 'make evaluate   the quality figures of EVALUATION.md'
	@echo 'make model      the model of names, from the persons and places of the glossaries'
	@echo 'make harvest    the glossaries from free sources, glossaries/harvested'
	@echo 'make docs       the man page, from the help of the commands'
	@echo 'make bench      the speed figures of BENCHMARKS.md'

setup:
	@Scripts/setup

demo: release
	@$(BINARY) demo

test: setup
	$(SWIFT) test --disable-xctest

build: setup
	$(SWIFT) build

release: setup
	$(SWIFT) build -c release --product vazhe

install: release
	PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' Scripts/install $(BINARY)

lint: setup architecture
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift $(CONTENT)
	$(SWIFT) run vazhe-lint $(CONTENT)

architecture:
	Scripts/check-architecture

format:
	$(SWIFT) format format --in-place --recursive Sources Tests Package.swift $(CONTENT)

evaluate: release
	@Evaluation/evaluate $(BINARY)

model: release
	Scripts/make-model $(BINARY)

harvest: release
	Scripts/harvest/all $(BINARY)

bench: release
	@Benchmarks/run $(BINARY)

docs: setup
	$(SWIFT) package --allow-writing-to-package-directory generate-manual --output-directory Documentation
	rm -f Documentation/vazhe-lint.1

clean:
	$(SWIFT) package clean
