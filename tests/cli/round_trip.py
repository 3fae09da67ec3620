"""Every text table of the repository, and tables written by Python's csv module in many dialects, go through
"kapok-cli convert --types text" and come back cell by cell as Python reads them.

round_trip.py KAPOK_CLI FOLDER...: tables of folders that are not there are left out.
"""

import csv
import gzip
import io
import json
import pathlib
import random
import subprocess
import sys
import tempfile

csv.field_size_limit(1 << 30)

QUOTES = {"visits.csv": "'"}  # what Python cannot see from the first line


def decoded(path):
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError(f"{path}: neither UTF-8 nor GB18030")


def rows_of(text, delimiter, quote):
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quotechar=quote) if row]


def converted(cli, path, folder):
    out = folder / "out.csv"
    run = subprocess.run([cli, "convert", str(path), str(out), "--types", "text"], capture_output=True, text=True)
    if run.returncode != 0:
        raise ValueError(f"{path}: {run.stderr.strip()}")
    with open(out, encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.reader(file) if row], run.stderr


def difference(wanted, found):
    """None when equal. A table without names gets some: then all its rows are data."""
    if len(found) == len(wanted) + 1:
        found = found[1:]
    if len(found) != len(wanted):
        return f"{len(wanted)} rows became {len(found)}"
    width = max(len(row) for row in wanted)
    for number, (a, b) in enumerate(zip(wanted, found), 1):
        for column in range(max(width, len(b))):
            before = a[column] if column < len(a) else ""
            after = b[column] if column < len(b) else ""
            if before != after:
                return f"row {number}, column {column + 1}: {before!r} became {after!r}"
    return None


def shipped(folders):
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.name.endswith((".csv", ".tsv", ".csv.gz")) and "build" not in path.parts:
                text = decoded(path)
                lines = text.splitlines(keepends=True)
                if lines and lines[0].startswith("#"):
                    lines = lines[1:]
                delimiter = max(",;|\t", key=lines[0].count)
                yield path, rows_of("".join(lines), delimiter, QUOTES.get(path.name, '"'))


WORDS = ["广州市", "深圳", "0021", "1,234", "-3.5e10", "a b", "x\"y", "1;2", "a|b", "line\nbreak", "NULL", "NA", "",
         "2024年3月5日", "=1+1", "100%", "￥12", "it's", "'quoted'", "18-digit 91440101MA59XXXXXX", "123456789012345678901"]
WRITTEN = [  # encoding, delimiter, line end, all quoted
    ("utf-8", ",", "\n", False), ("utf-8-sig", ",", "\r\n", False), ("utf-8", "\t", "\n", True),
    ("utf-8", ";", "\r\n", False), ("utf-8", "|", "\n", False), ("utf-16", ",", "\r\n", False),
    ("utf-32", ",", "\n", False), ("gb18030", ",", "\r\n", False), ("gbk", "\t", "\n", False),
    ("utf-8", ",", "\r", True)]


def written(folder):
    draw = random.Random(20240305)
    for index, (encoding, delimiter, end, quoted) in enumerate(WRITTEN):
        rows = [["id", "名称", "value", "text"]]
        for number in range(1, 200):
            rows.append([str(number)] + [draw.choice(WORDS) for _ in range(3)])
        if end == "\r":
            rows = [[cell.replace("\n", " ") for cell in row] for row in rows]
        path = folder / f"dialect{index}.csv"
        with open(path, "w", encoding=encoding, newline="") as file:
            writer = csv.writer(file, delimiter=delimiter, lineterminator=end,
                                quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
            writer.writerows(rows)
        yield path, rows


def invalid_bytes(cli, folder):
    """Bytes that are no character of the encoding: the conversion warns of them, and each is listed with its place."""
    path = folder / "invalid.csv"
    path.write_bytes("name,n\n广州市,1\n".encode() * 25 + b"a\xffb,2\n")
    rows, said = converted(cli, path, folder)
    report = subprocess.run([cli, "info", str(path), "--json"], capture_output=True, text=True).stdout
    listed = json.loads(report)["problems"]
    failures = [] if "not valid UTF-8" in said else [f"{path}: no warning of invalid bytes: {said!r}"]
    if rows[-1] != ["a\N{REPLACEMENT CHARACTER}b", "2"]:
        failures.append(f"{path}: the row of the invalid byte became {rows[-1]}")
    if len(listed) != 1 or "FF" not in json.dumps(listed).upper() or listed[0]["row"] != 51:
        failures.append(f"{path}: the invalid byte is not listed: {listed}")
    return failures


def main():
    cli, folders = sys.argv[1], sys.argv[2:]
    failures = []
    tables = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for path, rows in [*shipped(f for f in folders if pathlib.Path(f).is_dir()), *written(folder)]:
            tables += 1
            try:
                wrong = difference(rows, converted(cli, path, folder)[0])
            except ValueError as error:
                wrong = str(error)
            if wrong:
                failures.append(f"{path}: {wrong}")
        failures += invalid_bytes(cli, folder)
    for failure in failures:
        print(failure)
    print(f"{tables - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
