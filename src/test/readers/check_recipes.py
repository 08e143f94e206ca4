"""Runs the recipes of the README, as they stand there, on a snapshot, and looks whether they read it right:
check_recipes.py README SNAPSHOT

Into a copy of the snapshot go the texts NA and null, which readers like to take for absent values. What a reader should find
is worked out by Python's csv module. A reader that is not installed is skipped; DuckDB is tried by LoadingRecipesTests."""
import csv
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent

# Each shows what a recipe has read, as JSON.
PANDAS = """
import json
promised = remedies[remedies.kind.isin(["payment", "refund"]) & remedies.status.isin(["agreed", "recommended"])]
print(json.dumps({
    "rows": len(remedies),
    "pounds": f"{promised.total_gbp.sum():.2f}",
    "without purpose": int(remedies.purpose.isna().sum()),
    "NA": int((remedies.purpose == "NA").sum()),
    "null": int((remedies.purpose == "null").sum()),
    "each": int(remedies["each"].sum()),
    "periods": int(remedies.periods.sum()),
    "with periods": int(remedies.periods.notna().sum()),
    "last due": f"{remedies.due_date.max():%Y-%m-%d}",
    "with due date": int(remedies.due_date.notna().sum()),
    "recipients": int(remedies.recipients.dropna().map(len).sum()),
    "longest action": int(remedies.action.str.len().max()),
    "quotes": int(remedies.action.str.count('"').sum()),
}))
"""

R = """
promised <- remedies[remedies$kind %in% c("payment", "refund") & remedies$status %in% c("agreed", "recommended"), ]
found <- c(
    "rows" = nrow(remedies),
    "pounds" = sprintf('"%.2f"', sum(promised$total_gbp, na.rm = TRUE)),
    "without purpose" = sum(is.na(remedies$purpose)),
    "NA" = sum(remedies$purpose == "NA", na.rm = TRUE),
    "null" = sum(remedies$purpose == "null", na.rm = TRUE),
    "each" = sum(remedies$each),
    "periods" = sum(remedies$periods, na.rm = TRUE),
    "with periods" = sum(!is.na(remedies$periods)),
    "last due" = sprintf('"%s"', max(remedies$due_date, na.rm = TRUE)),
    "with due date" = sum(!is.na(remedies$due_date)),
    "recipients" = sum(lengths(remedies$recipients[!is.na(remedies$recipients)])),
    "longest action" = max(nchar(remedies$action)),
    "quotes" = sum(lengths(regmatches(remedies$action, gregexpr('"', remedies$action)))))
cat("{", paste0('"', names(found), '": ', found, collapse = ", "), "}")
"""


def main():
    readme, snapshot = (Path(argument).resolve() for argument in sys.argv[1:3])
    recipes = dict(re.findall(r"```(?:python )?(pandas|polars|r)\n(.*?)```", readme.read_text(encoding="utf-8"), re.S))
    readers = {"pandas": (has_pandas, run_pandas), "polars": (has_polars, run_polars), "r": (has_r, run_r)}
    with tempfile.TemporaryDirectory() as folder:
        latest = Path(folder, "output", "latest")
        shutil.copytree(snapshot, latest)
        expected = prepare(latest / "remedies.csv")
        for name, (is_installed, run) in readers.items():
            if name not in recipes:
                sys.exit(f"{readme.name} has no recipe for {name}")
            if is_installed():
                compare(name, json.loads(run(recipes[name], folder)), expected)
            else:
                print(f"{name}: not installed, skipped")


def compare(name, found, expected):
    wrong = [f"{name} reads {what} as {found[what]}, not {expected[what]}" for what in expected
             if found[what] != expected[what]]
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{name}: {len(expected)} of {len(expected)} figures as in the file")


def prepare(file):
    """Puts texts into the file that must stay texts, and works out what there is to be found."""
    with open(file, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    rows[0]["purpose"], rows[1]["purpose"] = "NA", "null"
    rows[2]["action"] += ' a "quoted" word, and a comma'
    with open(file, "w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    pence = sum(int(row["total_gbp"].replace(".", "")) for row in rows if row["total_gbp"]
                and row["kind"] in ("payment", "refund") and row["status"] in ("agreed", "recommended"))
    return {
        "rows": len(rows),
        "pounds": f"{pence / 100:.2f}",
        "without purpose": sum(not row["purpose"] for row in rows),
        "NA": 1,
        "null": 1,
        "each": sum(row["each"] == "true" for row in rows),
        "periods": sum(int(row["periods"] or 0) for row in rows),
        "with periods": sum(bool(row["periods"]) for row in rows),
        "last due": max(row["due_date"] for row in rows),
        "with due date": sum(bool(row["due_date"]) for row in rows),
        "recipients": sum(len(row["recipients"].split("; ")) for row in rows if row["recipients"]),
        "longest action": max(len(row["action"]) for row in rows),
        "quotes": sum(row["action"].count('"') for row in rows),
    }


def has_pandas():
    return importlib.util.find_spec("pandas") is not None


def run_pandas(recipe, folder):
    return output([sys.executable, "-c", recipe + PANDAS], folder)


def has_r():
    return shutil.which("Rscript") is not None


def run_r(recipe, folder):
    return output(["Rscript", "--vanilla", "-e", recipe + R], folder, LC_ALL="C.UTF-8")


def has_polars():
    if shutil.which("node") is None:
        return False
    return subprocess.run(["node", "-e", "require('nodejs-polars')"], capture_output=True).returncode == 0


def run_polars(recipe, folder):
    """By polars for Node, the same reader; it gets the options that the recipe gives to polars for Python."""
    options = dict(re.findall(r"(\w+)=(\w+)", recipe.split("read_csv(", 1)[1].split("\n", 1)[0]))
    return output(["node", str(HERE / "read_polars.js"), "output/latest/remedies.csv", json.dumps(options)], folder)


def output(command, folder, **environment):
    done = subprocess.run(command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True,
                          encoding="utf-8")
    if done.returncode:
        sys.exit(f"{' '.join(command[:2])}: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
