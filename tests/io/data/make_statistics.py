"""Makes statistics.dta with pandas 1.5, statistics.sav with PSPP 1.6, and statistics.xpt by SAS's own description
of the transport format (technical note TS-140): python3 make_statistics.py
"""
import datetime
import os
import struct
import subprocess

import pandas

here = os.path.dirname(os.path.abspath(__file__))


def stata():
    frame = pandas.DataFrame({
        "id": [1, 2, 3],
        "sex": pandas.Categorical.from_codes([0, 1, -1], ["男", "女"]),
        "age": [30.0, 41.5, None],
        "born": pandas.to_datetime(["1990-03-05", "1959-12-31", None]),
        "seen": pandas.to_datetime(["2024-03-05 08:30:15", "1960-01-01 00:00:00", "2000-02-29 23:59:59"]),
        "month": pandas.to_datetime(["2024-03-01", "1959-12-01", "2000-02-01"]),
        "city": ["广州", "", "深圳"],
    })
    frame.to_stata(os.path.join(here, "statistics.dta"), write_index=False, version=118,
                   convert_dates={"born": "td", "seen": "tc", "month": "tm"},
                   variable_labels={"id": "编号", "age": "Age in years", "sex": "性别"})


def spss():
    program = """
DATA LIST LIST /id (F8.0) sex (F1.0) income (F8.2) born (DATE11) seen (DATETIME20) answer (F2.0) city (A12).
BEGIN DATA
1 1 1000.5 05-MAR-1990 '05-MAR-2024 08:30:15' 5 广州
2 2 -9 31-DEC-1959 '01-JAN-1960 00:00:00' 98 深圳
3 . 20 . . 99 X
END DATA.
VARIABLE LABELS id '编号' sex '性别' income 'Income'.
VALUE LABELS sex 1 '男' 2 '女' /answer 1 'low' 5 'high' 98 'refused' 99 'not asked' /income -9 'unknown'.
MISSING VALUES income (-9) answer (98 THRU 99) city ('X').
SAVE OUTFILE='%s/statistics.sav'.
""" % here
    with open("/tmp/statistics.sps", "w") as file:
        file.write(program)
    subprocess.run(["pspp", "--syntax-encoding=UTF-8", "-o", "/dev/null", "/tmp/statistics.sps"], check=True,
                   env={**os.environ, "LC_ALL": "C.UTF-8"})


def ibm(number):
    """A double as IBM System/360 holds it: sign, exponent of 16 with 64 added, 56 bits of fraction."""
    if number is None:
        return b"." + bytes(7)
    if number == 0:
        return bytes(8)
    sign = 0x80 if number < 0 else 0
    number, exponent = abs(number), 64
    while number >= 1:
        number, exponent = number / 16, exponent + 1
    while number < 1 / 16:
        number, exponent = number * 16, exponent - 1
    return bytes([sign | exponent]) + int(number * 2**56).to_bytes(7, "big")


def sas():
    def padded(text, length):
        return text.encode("ascii").ljust(length)

    def header(kind, rest="0" * 30):
        return padded("HEADER RECORD*******%s HEADER RECORD!!!!!!!" % kind.ljust(8) + rest, 80)

    stamp = padded("01JAN24:00:00:00", 16)
    names = [("ID", "Identifier", "", 8, 1), ("CITY", "Where", "", 8, 2), ("BORN", "Day of birth", "DATE", 8, 1),
             ("SEEN", "", "DATETIME", 8, 1)]
    out = header("LIBRARY") + padded("SAS     SAS     SASLIB  6.06    test", 64) + stamp + stamp.ljust(80)
    out += header("MEMBER", "000000000000000001600000000140  ")[:80] + header("DSCRPTR")
    out += padded("SAS     STATS   SASDATA 6.06    test", 64) + stamp + stamp.ljust(80)
    out += header("NAMESTR", "000000%04d00000000000000000000  " % len(names))[:80]
    fields, position = b"", 0
    for number, (name, label, form, length, kind) in enumerate(names):
        fields += struct.pack(">hhhh8s40s8shhh2s8shhl52s", kind, 0, length, number + 1, padded(name, 8),
                              padded(label, 40), padded(form, 8), 9 if form else 0, 0, 0, b"  ", b" " * 8, 0, 0,
                              position, bytes(52))
        position += length
    out += fields + b" " * (-len(fields) % 80) + header("OBS")
    day = (datetime.date(1990, 3, 5) - datetime.date(1960, 1, 1)).days
    moment = (datetime.datetime(2024, 3, 5, 8, 30, 15) - datetime.datetime(1960, 1, 1)).total_seconds()
    rows = b""
    for row in [(1.5, "Canton", day, moment), (-3, "", -1, 0), (None, "Shenzhen", None, None)]:
        rows += b"".join(padded(v, 8) if isinstance(v, str) else ibm(v) for v in row)
    with open(os.path.join(here, "statistics.xpt"), "wb") as file:
        file.write(out + rows + b" " * (-len(rows) % 80))


if __name__ == "__main__":
    stata()
    spss()
    sas()
