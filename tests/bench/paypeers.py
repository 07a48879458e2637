# SPDX-License-Identifier: GPL-3.0-or-later
"""Percentiles of pay by pandas.

python3 paypeers.py FILE RUNS QUESTIONS: the rows, and what is asked, as JSON. Prints "version",
"time QUESTION WAY MILLISECONDS" and "cell QUESTION ROLE LEVEL N P10 P25 P50 P75 P90", parted by tabs; the time is the
median of the runs after a warm-up.
"""
import json
import statistics
import sys
import time

import pandas

SHARES = [0.1, 0.25, 0.5, 0.75, 0.9]
WARM_UPS = 1


def passing(rows, question):
    """The rows that are asked for."""
    mask = None
    if question["places"]:
        mask = rows["country"].isin(question["places"])
    if question["toYear"] > 0:
        years = rows["work_year"].between(question["fromYear"], question["toYear"])
        mask = years if mask is None else mask & years
    return rows if mask is None else rows[mask]


def answered(rows, question):
    """Number and percentiles by role and level, and by role."""
    passed = passing(rows, question)
    answers = []
    for keys in (["job_title", "experience_level"], ["job_title"]):
        salaries = passed.groupby(keys, observed=True, sort=False)["salary"]
        answers.append((salaries.count(), salaries.quantile(SHARES).unstack()))
    return answers


def print_cells(name, answers):
    """All numbers with every digit that they have."""
    for counts, percentiles in answers:
        for key, n in counts.items():
            role, level = key if isinstance(key, tuple) else (key, "all")
            print("cell", name, role, level, n, *(repr(float(each)) for each in percentiles.loc[key]), sep="\t")


def main():
    file, runs, questions = sys.argv[1:]
    words = "category"
    rows = pandas.read_csv(file, keep_default_na=False, na_values=[""], dtype={
        "job_title": words, "experience_level": words, "country": words, "industry": words, "company_size": words,
        "currency": words, "work_year": "int16", "salary": "float64"})
    ordered = rows.sort_values(["job_title", "experience_level", "salary"], ignore_index=True)
    print("version", f"pandas {pandas.__version__}", sep="\t")
    for question in json.loads(questions):
        for way, table in (("unordered", rows), ("ordered", ordered)):
            times = []
            for _ in range(WARM_UPS + int(runs)):
                begin = time.perf_counter()
                answers = answered(table, question)
                times.append((time.perf_counter() - begin) * 1000)
            print("time", question["name"], way, statistics.median(times[WARM_UPS:]), sep="\t")
            print_cells(question["name"], answers)


main()
