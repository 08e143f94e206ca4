"""Stands in for the package duckdb where it cannot be installed, so that the notebook can be tried all the same: the
statements go to the real DuckDB, by its driver for Java. It knows what the notebook uses: sql(...).df()."""
import base64
import os
import re
import subprocess

import pandas as pd

_engine = subprocess.Popen(["java", "-cp", os.environ["DUCKDB_JAR"], os.environ["DUCKDB_STAND_IN"]],
                           stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def sql(statement):
    _engine.stdin.write(base64.b64encode(statement.encode("utf-8")).decode("ascii") + "\n")
    _engine.stdin.flush()
    answer = list(iter(lambda: _engine.stdout.readline().rstrip("\n"), ""))
    if answer and answer[0].startswith("!"):
        raise RuntimeError(_text(answer[0][1:]))
    return _Relation([[_text(cell) for cell in line.split()] for line in answer])


def _text(cell):
    return None if cell == "-" else base64.b64decode(cell[1:]).decode("utf-8")


class _Relation:

    def __init__(self, lines):
        self._lines = lines

    def df(self):
        """As the package does: decimals become float64, whole numbers int64 or, with NULL among them, float64."""
        header, rows = self._lines[0], self._lines[1:]
        names, types = header[0::2], header[1::2]
        frame = pd.DataFrame(rows, columns=names, dtype=object)
        for name, kind in zip(names, types):
            if re.match("DECIMAL|DOUBLE|FLOAT|HUGEINT", kind):
                frame[name] = frame[name].astype(float)
            elif "INT" in kind:
                frame[name] = pd.to_numeric(frame[name])
            elif kind == "DATE":
                frame[name] = pd.to_datetime(frame[name])
        return frame
