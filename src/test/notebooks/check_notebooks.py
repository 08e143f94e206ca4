"""Runs the notebooks on a dataset and compares what they found with figures worked out from annotations, by other code than
theirs: check_notebooks.py DATASET GOLD_DIR [--html DIR]

The notebooks themselves hold no check: a cell that shows what their variables hold is added to a copy. With --html the
executed copies are written to DIR, to be looked at."""
import argparse
import importlib.util
import json
import os
import statistics
import sys
import time
from collections import defaultdict
from datetime import date
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent
NOTEBOOKS = HERE.parents[1] / "notebooks"

# Payments of the sample decisions that recognise distress, found by reading them: file and total. The annotations say of
# each what it is and of which date, but not what for.
SAMPLE_DISTRESS = [("91-004-217.txt", "350.00"), ("92-010-588.txt", "225.00"), ("95-016-322.txt", "200.00"),
                   ("96-003-475.txt", "500.00"), ("99-009-650.txt", "300.00")]

SHOW = """
import json as _json
def _plain(frame):
    return _json.loads(frame.reset_index().to_json(orient="records", date_format="iso"))
print(_json.dumps({{name: _plain(globals()[name]) for name in {names} }}))
"""
NAMES = ["outcomes", "by_organisation", "by_status", "distress_by_year", "provisions", "time_to_act", "no_due_date", "by_code"]
COUNCILS = {"county_council", "unitary_authority", "metropolitan_district", "london_borough", "non_metropolitan_district"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dataset", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--html", type=Path)
    options = parser.parse_args()
    expected = figures_of(read_gold(options.gold))
    wrong = []
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        began = time.monotonic()
        found = COMMON[path.stem](execute(path, options))
        different = [f"{path.name}: {name} is {found[name]}, not {expected[name]}" for name in expected if found[name] != expected[name]]
        wrong += different
        print(f"{path.name}: {len(expected) - len(different)} of {len(expected)} figures as annotated, "
              f"{time.monotonic() - began:.0f} s")
    sys.exit("\n".join(wrong))


def execute(path, options):
    notebook = nbformat.read(path, as_version=4)
    stale = [cell for cell in notebook.cells if cell.cell_type == "code" and (cell.outputs or cell.execution_count)]
    if stale:
        sys.exit(f"{path.name}: clear its outputs before it is committed: jupyter nbconvert --clear-output --inplace")
    notebook.cells.append(nbformat.v4.new_code_cell(SHOW.format(names=NAMES)))
    os.environ["REDRESS_DATASET"] = str(options.dataset.resolve())
    if importlib.util.find_spec("duckdb") is None:
        os.environ["DUCKDB_STAND_IN"] = str(HERE / "DuckDbStandIn.java")
        os.environ["PYTHONPATH"] = str(HERE / "standin")
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(NOTEBOOKS)}}).execute()
    shown = json.loads(notebook.cells.pop().outputs[0].text)
    if options.html:
        from nbconvert import HTMLExporter
        options.html.mkdir(parents=True, exist_ok=True)
        (options.html / f"{path.stem}.html").write_text(HTMLExporter().from_notebook_node(notebook)[0], encoding="utf-8")
    return shown


def read_gold(folder):
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [file for file in files if not file["reject"]]


def figures_of(gold):
    """What the annotations say, each figure as a dictionary."""
    remedies = [dict(remedy, file=file["source_file"], **{key: file["decision"].get(key) for key in ("organisation", "decision_date")})
                for file in gold for remedy in file["remedies"]]
    to_be_done = [remedy for remedy in remedies if remedy["status"] in ("agreed", "recommended")]
    promised = [remedy for remedy in to_be_done if remedy["kind"] in ("payment", "refund")]
    figures = {
        "decisions by year and outcome": count((year(file["decision"]["decision_date"]), file["decision"]["outcome"]) for file in gold),
        "payments by organisation": totals((folded(remedy["organisation"]), remedy) for remedy in promised),
        "money by kind and status": totals(((remedy["kind"], remedy["status"]), remedy) for remedy in remedies
                                           if remedy["kind"] in ("payment", "refund", "waiver")),
        "decisions by category and provision": count({(file["decision"]["category"], law(citation), file["source_file"])
                                                      for file in gold if file["decision"]["category"]
                                                      for citation in file["legislation"]
                                                      if not citation["boilerplate"] and citation["kind"] in ("act", "instrument")}, 2),
        "days to act by kind": days(to_be_done),
        "remedies without a due date": count(why_open(remedy) for remedy in to_be_done if not remedy["due_date"]),
        "doubts that annotations explain": {code: sum(map(doubt, (file["decision"] for file in gold))) for code, doubt in DOUBTS.items()},
    }
    read = {(file["source_file"]) for file in gold}
    if all(file in read for file, _ in SAMPLE_DISTRESS):
        figures["distress by year"] = totals((year(remedy["decision_date"]), remedy) for remedy in promised
                                             if (remedy["file"], remedy["total_gbp"]) in SAMPLE_DISTRESS)
    return figures


DOUBTS = {
    "no_outcome_printed": lambda decision: decision["outcome"] is None,
    "no_decision_date_printed": lambda decision: decision["decision_date"] is None,
}


def of_pandas(shown):
    by_status = {(row["kind"], row["status"]): [row["rows"], round(row["pounds"], 2)] for row in shown["by_status"]}
    outcomes = {(row["year"].replace("no date", ""), outcome.replace("not printed", "")): number
                for row in shown["outcomes"] for outcome, number in row.items() if outcome != "year" and number}
    doubts = [row for row in shown["by_code"] if row["category"] == "all"]
    no_due_date = {row["index"]: row["remedies without a due date"] for row in shown["no_due_date"]}
    return common(shown, by_status, {key: number for key, number in no_due_date.items() if number},
                  {(y or None, outcome or None): number for (y, outcome), number in outcomes.items()},
                  lambda code: sum(row.get(code, 0) for row in doubts))


def of_duckdb(shown):
    by_status = {(row["kind"], row["status"]): [row["rows"], round(row["pounds"], 2)] for row in shown["by_status"]}
    return common(shown, by_status, {row["reason"]: row["remedies"] for row in shown["no_due_date"]},
                  {(row["year"] and str(int(row["year"])), row["outcome"]): row["decisions"] for row in shown["outcomes"]},
                  lambda code: sum(row["doubts"] for row in shown["by_code"] if row["code"] == code))


COMMON = {"decisions_pandas": of_pandas, "decisions_duckdb": of_duckdb}


def common(shown, by_status, no_due_date, outcomes, doubts):
    return {
        "decisions by year and outcome": outcomes,
        "payments by organisation": {folded(row["organisation"]): [row["payments"], round(row["pounds"], 2)]
                                     for row in shown["by_organisation"]},
        "money by kind and status": by_status,
        "decisions by category and provision": {(row["category"], folded(row["law"])): row["decisions"] for row in shown["provisions"]},
        "days to act by kind": {row["kind"]: [row["remedies"], row["known"]] + [row[key] and float(row[key])
                                for key in ("shortest", "median", "longest")] for row in shown["time_to_act"]},
        "remedies without a due date": no_due_date,
        "doubts that annotations explain": {code: doubts(code) for code in DOUBTS},
        "distress by year": {str(int(row["year"])): [row["payments"], round(row["pounds"], 2)] for row in shown["distress_by_year"]},
    }


def count(keys, length=None):
    counts = defaultdict(int)
    for key in keys:
        counts[key[:length] if length else key] += 1
    return dict(counts)


def totals(pairs):
    """How many remedies each key has, and the pounds of all of them together."""
    sums = defaultdict(lambda: [0, 0.0])
    for key, remedy in pairs:
        sums[key] = [sums[key][0] + 1, round(sums[key][1] + float(remedy["total_gbp"] or 0), 2)]
    return dict(sums)


def days(remedies):
    by_kind = defaultdict(list)
    for remedy in remedies:
        due, decided = remedy["due_date"], remedy["decision_date"]
        by_kind[remedy["kind"]].append((date.fromisoformat(due) - date.fromisoformat(decided)).days if due and decided else None)
    known = {kind: [number for number in numbers if number is not None] for kind, numbers in by_kind.items()}
    return {kind: [len(by_kind[kind]), len(numbers)] + ([float(min(numbers)), float(statistics.median(numbers)), float(max(numbers))]
            if numbers else [None] * 3) for kind, numbers in known.items()}


def why_open(remedy):
    if not remedy["deadline"]:
        return "no deadline is printed"
    return "the deadline hangs on another event" if remedy["decision_date"] else "a deadline, but no decision date to count from"


def year(day):
    return day[:4] if day else None


def law(citation):
    return folded(", ".join(filter(None, [citation["title"], citation["provision"]])))


def folded(text):
    return text.lower().replace("’", "'").replace("‘", "'")


if __name__ == "__main__":
    main()
