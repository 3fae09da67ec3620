"""Makes the workbooks of this folder with openpyxl 3.0, Gnumeric 1.12 and GDAL 3.6 (no dependencies of the project):
python3 make_sheets.py

The expected values in xlsx_test.cpp are what a spreadsheet program shows for these cells.
"""
import datetime
import os
import subprocess
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Font

here = os.path.dirname(os.path.abspath(__file__))


def other_writers():
    """The same through Gnumeric; shared strings by GDAL."""
    subprocess.run(["ssconvert", os.path.join(here, "formats.xlsx"), os.path.join(here, "gnumeric.xlsx")], check=True)
    with open("/tmp/shared.csv", "w") as file:
        file.write("name,city\n李,佛山\n王,佛山\n")
    subprocess.run(["ogr2ogr", "-f", "XLSX", os.path.join(here, "shared.xlsx"), "/tmp/shared.csv"], check=True)


def save(book, name):
    book.save(os.path.join(here, name))


def formats():
    book = Workbook()
    sheet = book.active
    sheet.title = "formats"
    sheet.append(["code", "day", "time", "moment", "amount", "flag", "word", "error", "mixed", "textcode", "month"])
    rows = [
        [1001, datetime.date(2024, 3, 5), datetime.time(8, 30), datetime.datetime(2024, 3, 5, 8, 30, 15), 1234.5, True,
         "广州", "#N/A", 1, "00042", datetime.date(2024, 3, 1)],
        [42, datetime.date(1900, 3, 1), datetime.time(23, 59, 59), datetime.datetime(1999, 12, 31, 23, 59, 59), -0.25,
         False, " 深圳 ", 7, "x", "123", datetime.date(2024, 4, 1)],
        [440106, datetime.date(2099, 12, 31), datetime.time(0, 0), datetime.datetime(2024, 1, 1), None, True, "a_x000D_b",
         "#DIV/0!", 2.5, "7", datetime.date(2024, 5, 1)],
    ]
    for row in rows:
        sheet.append(row)
    for row in range(2, 5):
        sheet.cell(row, 1).number_format = "000000"
        sheet.cell(row, 2).number_format = 'yyyy"年"m"月"d"日"'
        sheet.cell(row, 3).number_format = "hh:mm"
        sheet.cell(row, 4).number_format = "[$-804]yyyy/m/d h:mm:ss;@"
        sheet.cell(row, 5).number_format = '#,##0.00_ ;[Red]\\-#,##0.00\\ '
        sheet.cell(row, 10).number_format = "@"
        sheet.cell(row, 11).number_format = 'mmm\\-yy'
    sheet.cell(3, 3).number_format = "hh:mm:ss"
    book.create_sheet("empty")
    other = book.create_sheet("other")
    other.append(["a", "b"])
    other.append([1, 2])
    secret = book.create_sheet("secret")
    secret.append(["s"])
    secret.append([5])
    secret.sheet_state = "hidden"
    save(book, "formats.xlsx")


def yearbook():
    """A page as statistical yearbooks print it: title, unit, names in two merged rows, region merged down, notes."""
    book = Workbook()
    sheet = book.active
    sheet.title = "表1"
    sheet["A1"] = "表1 地区生产总值"
    sheet.merge_cells("A1:F1")
    sheet["F2"] = "单位：亿元"
    sheet["A3"], sheet["B3"], sheet["C3"], sheet["E3"] = "地区", "产业", "2023年", "2024年"
    for merge in ("A3:A4", "B3:B4", "C3:D3", "E3:F3"):
        sheet.merge_cells(merge)
    for column, name in zip("CDEF", ["上半年", "全年", "上半年", "全年"]):
        sheet[column + "4"] = name
    data = [("广州", "一产", 1.5, 3, 2, 4), (None, "二产", 10, 20.25, 11, 22), ("深圳", "一产", 0.1, 0.2, 0.3, 0.4),
            (None, "二产", 5, 6, 7, 8)]
    for i, row in enumerate(data):
        for j, value in enumerate(row):
            if value is not None:
                sheet.cell(5 + i, 1 + j, value)
    sheet.merge_cells("A5:A6")
    sheet.merge_cells("A7:A8")
    sheet["A10"] = "注：2024年为初步数。"
    sheet["A11"] = "按当年价格计算。"
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet["C3"].font = Font(bold=True)
    save(book, "yearbook.xlsx")


def groups():
    """Two rows of names without merged cells; gaps, an empty row and an empty column in the data."""
    book = Workbook()
    sheet = book.active
    sheet.title = "groups"
    sheet["C2"], sheet["E2"] = "2023", "2024"
    for column, name in zip("BCDEF", ["city", "a", "b", "a", "b"]):
        sheet[column + "3"] = name
    for row, values in ((4, ["x", 1, 2, 3, 4]), (6, ["y", 5, 6, 7, 8])):
        for column, value in zip("BCDEF", values):
            sheet[column + str(row)] = value
    sheet["H4"] = "far"
    save(book, "groups.xlsx")


def epoch1904():
    book = Workbook()
    from openpyxl.utils.datetime import CALENDAR_MAC_1904
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.append(["day", "n"])
    sheet.append([datetime.date(2024, 3, 5), 1])
    sheet.append([datetime.date(1904, 1, 2), 2])
    for row in (2, 3):
        sheet.cell(row, 1).number_format = "yyyy-mm-dd"
    save(book, "epoch1904.xlsx")


def formulas():
    """openpyxl stores no results of formulas."""
    book = Workbook()
    sheet = book.active
    sheet.append(["a", "b"])
    sheet.append([1, "=A2*2"])
    sheet.append([2, "=A3*2"])
    save(book, "formulas.xlsx")


def texts():
    """Values that were typed or exported as texts."""
    book = Workbook()
    sheet = book.active
    sheet.append(["月份", "产值（万元）", "占比", "电话", "code", "数量"])
    for row in [["2024年1月", "1,234.5", "12.5%", 13800138000, "0120", 5], ["2024年2月", "2,000", "7%", 13900139000, "0755", "6"],
                ["2024年3月", "-", "80.5%", 13700137000, "020", 7]]:
        sheet.append(row)
    save(book, "texts.xlsx")


def broken():
    with open(os.path.join(here, "formats.xlsx"), "rb") as file:
        whole = file.read()
    with open(os.path.join(here, "broken_truncated.xlsx"), "wb") as file:
        file.write(whole[: len(whole) // 2])

    def changed(name, part, change, source_name="formats.xlsx"):
        with zipfile.ZipFile(os.path.join(here, source_name)) as source, zipfile.ZipFile(
                os.path.join(here, name), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
            for item in source.namelist():
                content = source.read(item)
                if item == part:
                    content = change(content)
                if content is not None:
                    target.writestr(item, content)

    sheet = "xl/worksheets/sheet1.xml"
    changed("broken_xml.xlsx", sheet, lambda text: text[: len(text) // 2])
    changed("broken_part.xlsx", sheet, lambda text: None)
    changed("broken_cell.xlsx", sheet, lambda text: text.replace(b'r="B2"', b'r="ZZZZ2"'))
    changed("broken_string.xlsx", sheet, lambda text: text.replace(b"<v>0</v>", b"<v>999</v>"),
            "shared.xlsx")
    changed("broken_entities.xlsx", sheet, lambda text: b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + text[text.find(b"<worksheet"):])
    changed("broken_sparse.xlsx", sheet, lambda text: (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + b"".join(b'<row r="%d"><c r="%s%d"><v>1</v></c></row>' % (i * 60, letters(i).encode(), i * 60)
                   for i in range(1, 16385)) + b"</sheetData></worksheet>"))
    # 300 MB of blanks in 300 KB.
    changed("broken_bomb.xlsx", sheet, lambda text: text.replace(b"</sheetData>", b" " * 300_000_000 + b"</sheetData>"))


def letters(column):
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


if __name__ == "__main__":
    formats()
    other_writers()
    yearbook()
    groups()
    epoch1904()
    formulas()
    texts()
    broken()
