"""Runs the notebooks on a dataset and compares what they found with figures worked out from annotations, by other code
than theirs: check_notebooks.py DATASET GOLD_DIR [--html DIR]

The notebooks themselves hold no check: a cell that shows what their variables hold is added to a copy. With --html the
executed copies are written to DIR, to be looked at."""
import argparse
import importlib.util
import json
import os
import statistics
import sys
import time
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent
NOTEBOOKS = HERE.parents[1] / "notebooks"

# Payments of the sample decisions that recognise distress, found by reading them: file and total. The annotations say of
# each what it is and of which date, but not what for.
SAMPLE_DISTRESS = {("91-004-217.txt", "350.00"), ("92-010-588.txt", "225.00"), ("95-016-322.txt", "200.00"),
                   ("96-003-475.txt", "500.00"), ("99-009-650.txt", "300.00")}

# Doubts that an annotated heading explains.
DOUBTS = {"no_outcome_printed": "outcome", "no_decision_date_printed": "decision_date"}

SHOW = """
import json as _json
def _rows(frame):
    return _json.loads(frame.reset_index().to_json(orient="records", date_format="iso"))
print(_json.dumps({{name: _rows(globals()[name]) for name in {names} }}))
"""
VARIABLES = ["outcomes", "by_organisation", "by_status", "distress_by_year", "provisions", "time_to_act", "no_due_date",
             "by_code"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dataset", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--html", type=Path)
    options = parser.parse_args()
    expected = annotated(read_gold(options.gold))
    wrong = []
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        began = time.monotonic()
        found = figures(execute(path, options), READINGS[path.stem])
        different = [name for name in expected if found[name] != expected[name]]
        wrong += [f"{path.name}: {name}: found {found[name]}, annotated {expected[name]}" for name in different]
        print(f"{path.name}: {len(expected) - len(different)} of {len(expected)} figures as annotated, "
              f"{time.monotonic() - began:.0f} s")
    sys.exit("\n".join(wrong) or None)


def execute(path, options):
    """The rows of the variables after the last cell."""
    notebook = nbformat.read(path, as_version=4)
    if any(cell.get("outputs") or cell.get("execution_count") for cell in notebook.cells):
        sys.exit(f"{path.name}: clear its outputs before it is committed: "
                 f"jupyter nbconvert --clear-output --inplace src/notebooks/{path.name}")
    notebook.cells.append(nbformat.v4.new_code_cell(SHOW.format(names=VARIABLES)))
    os.environ["REDRESS_DATASET"] = str(options.dataset.resolve())
    if importlib.util.find_spec("duckdb") is None:
        if "DUCKDB_JAR" not in os.environ:
            sys.exit("install the package duckdb, or name the jar of DuckDB's driver for Java in DUCKDB_JAR")
        os.environ["DUCKDB_STAND_IN"] = str(HERE / "DuckDbStandIn.java")
        os.environ["PYTHONPATH"] = str(HERE / "standin")
    where = {"metadata": {"path": str(NOTEBOOKS)}}
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources=where).execute()
    shown = json.loads(notebook.cells.pop().outputs[0].text)
    if options.html:
        write_html(notebook, options.html / f"{path.stem}.html")
    return shown


def write_html(notebook, path):
    from nbconvert import HTMLExporter
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HTMLExporter().from_notebook_node(notebook)[0], encoding="utf-8")


def read_gold(folder):
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [file for file in files if not file["reject"]]


def annotated(gold):
    """What the annotations say."""
    decisions = [file["decision"] for file in gold]
    remedies = [dict(remedy, file=file["source_file"], decision=file["decision"])
                for file in gold for remedy in file["remedies"]]
    to_be_done = [remedy for remedy in remedies if remedy["status"] in ("agreed", "recommended")]
    promised = [remedy for remedy in to_be_done if remedy["kind"] in ("payment", "refund")]
    money = [remedy for remedy in remedies if remedy["kind"] in ("payment", "refund", "waiver")]
    expected = {
        "decisions by year and outcome": dict(Counter((year(each), each["outcome"]) for each in decisions)),
        "payments by organisation": totals((folded(each["decision"]["organisation"]), each) for each in promised),
        "money by kind and status": totals(((each["kind"], each["status"]), each) for each in money),
        "decisions by category and provision": dict(sum(map(provisions, gold), Counter())),
        "days to act by kind": days_by_kind(to_be_done),
        "remedies without a due date": dict(Counter(why_open(each) for each in to_be_done if not each["due_date"])),
        "doubts": {code: sum(each[field] is None for each in decisions) for code, field in DOUBTS.items()},
    }
    if {file for file, _ in SAMPLE_DISTRESS} <= {file["source_file"] for file in gold}:
        expected["distress by year"] = totals((year(each["decision"]), each) for each in promised
                                              if (each["file"], each["total_gbp"]) in SAMPLE_DISTRESS)
    return expected


def provisions(file):
    """Each provision that a decision cites outside the powers section, once."""
    laws = {folded(", ".join(filter(None, [each["title"], each["provision"]]))) for each in file["legislation"]
            if not each["boilerplate"] and each["kind"] in ("act", "instrument")}
    category = file["decision"]["category"]
    return Counter((category, law) for law in laws if category)


def totals(pairs):
    """How many remedies each key has, and the pounds of all of them together."""
    sums = defaultdict(lambda: [0, 0.0])
    for key, remedy in pairs:
        count, pounds = sums[key]
        sums[key] = [count + 1, round(pounds + float(remedy["total_gbp"] or 0), 2)]
    return dict(sums)


def days_by_kind(remedies):
    return {kind: days([each for each in remedies if each["kind"] == kind]) for kind in {each["kind"] for each in remedies}}


def days(remedies):
    """How many remedies, of how many the days are known, and the least, the median and the most of them."""
    spans = [(date.fromisoformat(each["due_date"]) - date.fromisoformat(each["decision"]["decision_date"])).days
             for each in remedies if each["due_date"] and each["decision"]["decision_date"]]
    of_spans = [float(figure(spans)) if spans else None for figure in (min, statistics.median, max)]
    return [len(remedies), len(spans), *of_spans]


def why_open(remedy):
    if not remedy["deadline"]:
        return "no deadline is printed"
    if not remedy["decision"]["decision_date"]:
        return "a deadline, but no decision date to count from"
    return "the deadline hangs on another event"


def year(decision):
    return decision["decision_date"] and decision["decision_date"][:4]


def folded(text):
    return text.lower().replace("’", "'").replace("‘", "'")


def figures(shown, reading):
    """What a notebook found, in the form of what is annotated."""
    money = {(row["kind"], row["status"]): [row["rows"], round(row["pounds"], 2)] for row in shown["by_status"]}
    return {
        "payments by organisation": {folded(row["organisation"]): [row["payments"], round(row["pounds"], 2)]
                                     for row in shown["by_organisation"]},
        "money by kind and status": money,
        "decisions by category and provision": {(row["category"], folded(row["law"])): row["decisions"]
                                                for row in shown["provisions"]},
        "days to act by kind": {row["kind"]: [row[name] for name in ("remedies", "known", "shortest", "median", "longest")]
                                for row in shown["time_to_act"]},
        "distress by year": {str(row["year"]): [row["payments"], round(row["pounds"], 2)]
                             for row in shown["distress_by_year"]},
        **reading(shown),
    }


def of_pandas(shown):
    outcomes = [(row["year"], outcome, number) for row in shown["outcomes"] for outcome, number in row.items()
                if outcome != "year" and number]
    everywhere = next((row for row in shown["by_code"] if row["category"] == "all"), {})
    return {
        "decisions by year and outcome": {(None if year == "no date" else year,
                                           None if outcome == "not printed" else outcome): number
                                          for year, outcome, number in outcomes},
        "remedies without a due date": {row["index"]: row["remedies without a due date"] for row in shown["no_due_date"]
                                        if row["remedies without a due date"]},
        "doubts": {code: everywhere.get(code, 0) for code in DOUBTS},
    }


def of_duckdb(shown):
    return {
        "decisions by year and outcome": {(row["year"], row["outcome"]): row["decisions"] for row in shown["outcomes"]},
        "remedies without a due date": {row["reason"]: row["remedies"] for row in shown["no_due_date"]},
        "doubts": {code: sum(row["doubts"] for row in shown["by_code"] if row["code"] == code) for code in DOUBTS},
    }


READINGS = {"decisions_pandas": of_pandas, "decisions_duckdb": of_duckdb}

if __name__ == "__main__":
    main()
