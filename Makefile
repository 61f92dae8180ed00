# `make run` builds an artifact and serves it; `make test` runs all tests. Both set up what they need first.
.PHONY: run test setup build debug sample artifact real printed lint format docs bench api browser season dist install deploy clean

SWIFT_BUILD = swift build --explicit-target-dependency-import-check error
BALLER = .build/release/baller
# A folder of raw files; without it a made-up league is written and built.
RAW ?=
SEASONS ?= 5
SEED ?= 1
PORT ?= 8080
# Unlimited, hundreds of tests hold an artifact open at the same time, and none comes to an end for minutes.
TESTS_AT_ONCE ?= 8
# Every league has a store of its own: a season that is live in one may not vanish from it.
SAMPLE = sample-$(SEASONS)-$(SEED)
STORE ?= store/$(if $(RAW),raw,$(SAMPLE))

run: artifact
	$(BALLER) serve --store $(STORE) --port $(PORT)

test: setup lint debug
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$(TESTS_AT_ONCE) swift test --skip-build --parallel

setup:
	@scripts/setup.sh

build: setup
	$(SWIFT_BUILD) -c release --product baller

# Without line numbers, which only crashes would need: they are a good part of what the compiler and the linker have to write.
debug: setup
	$(SWIFT_BUILD) -debug-info-format none --build-tests

sample: build
	$(BALLER) sample --seasons $(SEASONS) --seed $(SEED) --out raw/$(SAMPLE)

ifeq ($(RAW),)
artifact: sample
	$(BALLER) build --raw raw/$(SAMPLE) --store $(STORE) --publish
else
artifact: build
	$(BALLER) build --raw $(RAW) --store $(STORE) --publish
endif

# Everything that is at hand in one artifact: pages, logs, season tables, lists of players.
real: build
	scripts/real.sh $(BALLER) store/real

# Holds tables of the site over all real records to kept pages of Basketball-Reference, and writes down what differs and why.
printed: real
	Tests/Printed/run.sh $(BALLER) store/real --out docs/reference/printed-pages.md

lint:
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks warehouse
	@scripts/check-boundaries.sh
	@scripts/check-folders.sh
	@scripts/check-sizes.sh

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks warehouse

# Writes the pages and lists that are made from code and SQL: first what the warehouse reads itself, then what is made with it.
docs: debug
	BALLER_WRITE_DOCS=1 swift test --skip-build --filter 'Declarations of'
	BALLER_WRITE_DOCS=1 swift test --skip-build --filter 'ShapeTests'
	$(SWIFT_BUILD) -debug-info-format none --build-tests
	BALLER_WRITE_DOCS=1 swift test --skip-build --filter 'SchemaDocumentTests|PageTypesDocumentTests|RealLogTests|GoldenTests'

# Holds the API to its own description with schemathesis and a generated client; installs both from PyPI when missing.
api: artifact
	Tests/API/run.sh $(BALLER) $(STORE)

# Plays 30 days of a season under a running server: games, corrections, an outage, a refusal, another layout, a postponed game.
season: debug
	BALLER_SEASON_DAYS=30 swift test --skip-build --filter SimulatedSeasonTests

# Visits every kind of page in a real browser, and holds it to the HTML standard where there is Java; installs what is missing.
browser: artifact
	Tests/Browser/run.sh $(BALLER) $(STORE)

# A tarball that runs where Swift is not installed, the program below PREFIX, and all of that tried out in a bare Debian.
dist: setup
	@scripts/dist.sh

PREFIX ?= /usr/local
install: setup
	scripts/install.sh "$$(scripts/dist.sh)" $(PREFIX)

deploy: setup
	Tests/Deploy/run.sh "$$(scripts/dist.sh)"

bench: build
	$(SWIFT_BUILD) -c release --product StaticPeer
	$(SWIFT_BUILD) -c release --product WrapperOverhead
	$(SWIFT_BUILD) -c release --product ParseProbe
	Benchmarks/run.sh

clean:
	rm -rf .build dist
