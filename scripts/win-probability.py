#!/usr/bin/env python3
"""Fits the two numbers of the win probability (docs/win-probability.md) to the line scores of an artifact.

    scripts/win-probability.py .build/release/baller store/real --hold-out 2023 2024

Fits on the seasons that are not held out, prints the numbers of warehouse/reference/win_probability.csv, and how well they foretell the
seasons that are held out. Needs nothing but Python and the program.
"""

import argparse
import csv
import io
import pathlib
import subprocess
from math import erf, log, sqrt

REGULATION, OVERTIME = 2880, 300


def normal(z):
    return (1 + erf(z / sqrt(2))) / 2


def chance(lead, seconds, is_overtime, edge, spread, overtime_chance):
    """The chance of a home win: ahead at the end, or tied and then the overtime."""
    share = seconds / REGULATION
    mean, deviation = lead + edge * share, spread * sqrt(share)
    ahead, level = normal((mean - 0.5) / deviation), normal((mean + 0.5) / deviation)
    return ahead + (level - ahead) * overtime_chance


def overtime(edge, spread):
    """The chance at the start of an overtime, which may be followed by another that starts alike."""
    ahead = chance(0, OVERTIME, True, edge, spread, 0)
    tied = chance(0, OVERTIME, True, edge, spread, 1) - ahead
    return ahead / (1 - tied)


def chances(states, edge, spread):
    start = overtime(edge, spread)
    return [chance(s["lead"], s["seconds_left"], s["is_overtime"], edge, spread, start) for s in states]


def loss(states, edge, spread):
    """The negative logarithm of the likelihood of what happened."""
    total = 0
    for state, p in zip(states, chances(states, edge, spread)):
        p = min(max(p, 1e-12), 1 - 1e-12)
        total -= state["wins"] * log(p) + (state["games"] - state["wins"]) * log(1 - p)
    return total


def fit(states):
    """The edge and spread of the greatest likelihood, by ever smaller steps, and how unsure each is."""
    best, step = [2.5, 13.0], 1.0
    while step > 1e-4:
        choices = [(best[0] + a * step, best[1] + b * step) for a in (-1, 0, 1) for b in (-1, 0, 1)]
        found = min(choices, key=lambda choice: loss(states, *choice))
        if list(found) == best:
            step /= 2
        best = list(found)
    errors = []
    for place in (0, 1):
        around = [list(best), list(best)]
        around[0][place] -= 0.05
        around[1][place] += 0.05
        bend = (loss(states, *around[0]) + loss(states, *around[1]) - 2 * loss(states, *best)) / 0.05**2
        errors.append(1 / sqrt(bend))
    return best, errors


def brier(states, foretold):
    squares = (s["wins"] * (1 - p) ** 2 + (s["games"] - s["wins"]) * p**2 for s, p in zip(states, foretold))
    return sum(squares) / count(states)


def count(states):
    return sum(s["games"] for s in states)


def rate(states):
    return sum(s["wins"] for s in states) / count(states)


def read(baller, store):
    # What begins with a comment looks like an option.
    sql = "\n" + pathlib.Path(__file__).with_suffix(".sql").read_text()
    command = [baller, "query", "--quiet", "--format", "csv", "--store", store, sql]
    answer = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if answer.returncode != 0:
        raise SystemExit(answer.returncode)
    rows = csv.DictReader(io.StringIO(answer.stdout))
    return [{key: value == "true" if key == "is_overtime" else int(value) for key, value in row.items()} for row in rows]


def table(states, foretold, base):
    moments = sorted({(s["is_overtime"], -s["seconds_left"]) for s in states})
    print("\n| from | games | Brier score | of the base rate |\n|---|---|---|---|")
    for is_overtime, left in moments:
        some = [(s, p) for s, p in zip(states, foretold) if (s["is_overtime"], -s["seconds_left"]) == (is_overtime, left)]
        own, ps = [s for s, _ in some], [p for _, p in some]
        name = "overtime" if is_overtime else f"{-left // 60} minutes left"
        print(f"| {name} | {count(own)} | {brier(own, ps):.4f} | {brier(own, [base] * len(own)):.4f} |")
    later = [(s, p) for s, p in zip(states, foretold) if s["seconds_left"] < REGULATION]
    own, ps = [s for s, _ in later], [p for _, p in later]
    print(f"| all but the start | {count(own)} | {brier(own, ps):.4f} | {brier(own, [base] * len(own)):.4f} |")
    print("\n| foretold | states | mean foretold | won |\n|---|---|---|---|")
    for tenth in range(10):
        some = [(s, p) for s, p in later if min(int(p * 10), 9) == tenth]
        if some:
            number = count([s for s, _ in some])
            mean = sum(s["games"] * p for s, p in some) / number
            print(f"| {tenth * 10}-{tenth * 10 + 10} % | {number} | {100 * mean:.1f} % | {100 * rate([s for s, _ in some]):.1f} % |")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("baller", help="the program")
    options.add_argument("store", help="a store with line scores")
    options.add_argument("--hold-out", nargs="+", type=int, default=[2023, 2024], metavar="YEAR", help="seasons to foretell")
    arguments = options.parse_args()
    states = read(arguments.baller, arguments.store)
    held = [s for s in states if s["season_year"] in arguments.hold_out]
    rest = [s for s in states if s["season_year"] not in arguments.hold_out]
    if not held or not rest:
        raise SystemExit("Games with line scores are needed in the seasons that are held out, and in others.")
    (edge, spread), errors = fit(rest)
    starts = [s for s in rest if s["seconds_left"] == REGULATION]
    print(f"Fitted on {count(starts)} games; {count([s for s in held if s['seconds_left'] == REGULATION])} games held out.")
    print(f"home_edge {edge:.2f} (± {errors[0]:.2f}), spread {spread:.2f} (± {errors[1]:.2f})")
    print(f"overtime_chance {overtime(edge, spread):.4f}; base rate {rate(starts):.4f}")
    table(held, chances(held, edge, spread), rate(starts))


if __name__ == "__main__":
    main()
