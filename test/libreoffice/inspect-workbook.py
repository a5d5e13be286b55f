#!/usr/bin/env python3
"""Looks at .xlsx files through LibreOffice, which shares no code with us.

    inspect-workbook.py FILE...               prints one JSON array: what LibreOffice found in each file
    inspect-workbook.py --set REQUESTS FILE   opens FILE and carries out REQUESTS, a file with one JSON request a line
    inspect-workbook.py --set - FILE          the same from standard input, answering line by line

Every request gets one line back, {"ok": ...} or {"error": "..."}; the first line says that the file is open.

    {"do": "inspect"}
    {"do": "set", "sheet": NAME, "cells": [[ADDRESS, VALUE], ...]}
         VALUE: a number, a text, null (clears the cell) or {"formula": "=1/0"} in LibreOffice's English notation
    {"do": "recalculate"}
    {"do": "read", "sheet": NAME, "cells": [ADDRESS, ...]}
         numbers, texts, null for an empty cell, {"error": "#VALUE!"}; a boolean comes as 1 or 0
    {"do": "insertRows", "sheet": NAME, "row": ROW, "count": COUNT}
         empty rows before the 0-based ROW; a protected sheet is unprotected first, as its user must
    {"do": "rename", "sheet": NAME, "name": NEW NAME}
    {"do": "shown"}                           {"sheet": NAME, "cell": ADDRESS}: what is in front, before any inspect
    {"do": "links", "sheet": NAME}            {ADDRESS: TARGET, ...} of cells that lead elsewhere
    {"do": "save", "path": PATH}              as .xlsx
    {"do": "close"}

Lengths are in points, margins in millimetres, colours #RRGGBB. Which LibreOffice: see office.py.
"""

import json
import os
import re
import sys

import uno
from com.sun.star.table import CellAddress

from office import Office, named

POINTS_PER_100TH_MM = 72 / 2540
FORMULA = 16
ERROR_RESULT = 4
OWN_NOTATION = 0
EXCEL_NOTATION = 1
FILE_NOTATION = 3


def color(number):
    return None if number == -1 else "#%06X" % (number & 0xFFFFFF)


def column_letters(column):
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(row, column):
    return column_letters(column) + str(row + 1)


def area(range_address):
    first = address(range_address.StartRow, range_address.StartColumn)
    last = address(range_address.EndRow, range_address.EndColumn)
    return first if first == last else first + ":" + last


def place(text):
    letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", text).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(digits) - 1, column - 1


def rectangles(places):
    """Covers the places with few rectangles, (top, left) to (bottom, right): a call for a block costs as a cell's."""
    growing, done = {}, []
    runs = []
    for row, column in sorted(places):
        if runs and runs[-1][0] == row and runs[-1][2] == column - 1:
            runs[-1][2] = column
        else:
            runs.append([row, column, column])
    for row, left, right in runs:
        top, bottom = growing.pop((left, right), (row, row - 1))
        if bottom != row - 1:
            done.append(((top, left), (bottom, right)))
            top = row
        growing[left, right] = (top, row)
    return done + [((top, left), (bottom, right)) for (left, right), (top, bottom) in growing.items()]


class Workbook:
    def __init__(self, document):
        self.document = document
        self.sheets = {}
        self.locks = {}
        self.parser = document.createInstance("com.sun.star.sheet.FormulaParser")
        self.parser.CompileEnglish = True

    # --- many rounds of figures -------------------------------------------------------------------------------

    def named_sheet(self, name):
        """Every call to LibreOffice waits for it, also one that asks again for what is known."""
        if name not in self.sheets:
            self.sheets[name] = self.document.Sheets.getByName(name)
        return self.sheets[name]

    def set(self, sheet_name, cells):
        formulas, plain = {}, {}
        for where, value in cells:
            if self.locked(sheet_name, where):
                raise RuntimeError("%s!%s is locked" % (sheet_name, where))
            if isinstance(value, dict):
                formulas[place(where)] = value["formula"]
            else:
                # A blank text empties the cell; texts stay texts, whatever they look like.
                plain[place(where)] = "" if value is None else value
        for block, rows in self.blocks(sheet_name, formulas):
            block.setFormulaArray(rows)
        for block, rows in self.blocks(sheet_name, plain):
            block.setDataArray(rows)

    def blocks(self, sheet_name, by_place):
        sheet = self.named_sheet(sheet_name)
        for (top, left), (bottom, right) in rectangles(by_place):
            rows = range(top, bottom + 1)
            yield sheet.getCellRangeByPosition(left, top, right, bottom), tuple(
                tuple(by_place[row, at] for at in range(left, right + 1)) for row in rows
            )

    def locked(self, sheet_name, where):
        key = (sheet_name, where)
        if key not in self.locks:
            sheet = self.named_sheet(sheet_name)
            self.locks[key] = sheet.isProtected() and sheet.getCellRangeByName(where).CellProtection.IsLocked
        return self.locks[key]

    def insert_rows(self, sheet_name, row, count):
        sheet = self.named_sheet(sheet_name)
        sheet.unprotect("")
        sheet.Rows.insertByIndex(row, count)
        self.locks.clear()

    def rename(self, sheet_name, name):
        self.named_sheet(sheet_name).setName(name)
        self.sheets.clear()
        self.locks.clear()

    def recalculate(self):
        self.document.calculateAll()

    def read(self, sheet_name, addresses):
        if not addresses:
            return []
        sheet = self.named_sheet(sheet_name)
        places = [place(one) for one in addresses]
        top, left = min(row for row, _ in places), min(column for _, column in places)
        bottom, right = max(row for row, _ in places), max(column for _, column in places)
        block = sheet.getCellRangeByPosition(left, top, right, bottom)
        values, texts = block.getDataArray(), block.getFormulaArray()

        def found(row, column):
            value = values[row - top][column - left]
            # An error has no value, and an empty cell, other than a formula that comes to "", no text.
            if value is None:
                return {"error": sheet.getCellByPosition(column, row).getString()}
            return None if texts[row - top][column - left] == "" else value

        return [found(row, column) for row, column in places]

    @staticmethod
    def contents(block, top, left):
        """Rows of (value, formula or None)."""
        calculated = set()
        for one in block.queryContentCells(FORMULA).getRangeAddresses():
            for row in range(one.StartRow, one.EndRow + 1):
                for column in range(one.StartColumn, one.EndColumn + 1):
                    calculated.add((row - top, column - left))
        rows = []
        for row, (values, texts) in enumerate(zip(block.getDataArray(), block.getFormulaArray())):
            found = []
            for column, (value, text) in enumerate(zip(values, texts)):
                formula = text if (row, column) in calculated else None
                found.append((None if text == "" and formula is None else value, formula))
            rows.append(found)
        for one in block.queryFormulaCells(ERROR_RESULT).getCells():
            where = one.getCellAddress()
            row, column = where.Row - top, where.Column - left
            rows[row][column] = ({"error": one.getString()}, rows[row][column][1])
        return rows

    def shown(self):
        controller = self.document.CurrentController
        where = self.document.CurrentSelection.RangeAddress
        return {"sheet": controller.ActiveSheet.Name, "cell": area(where)}

    def links(self, sheet_name):
        sheet = self.document.Sheets.getByName(sheet_name)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        found = {}
        for row in range(end.EndRow + 1):
            for column in range(end.EndColumn + 1):
                for field in sheet.getCellByPosition(column, row).TextFields:
                    found[address(row, column)] = field.URL
        return found

    # --- everything -------------------------------------------------------------------------------------------

    def inspect(self):
        document = self.document
        properties = document.DocumentProperties
        return {
            "sheets": [self.sheet(document.Sheets.getByName(name), index) for index, name in
                       enumerate(document.Sheets.ElementNames)],
            "names": [
                {"name": name, "content": document.NamedRanges.getByName(name).Content}
                for name in document.NamedRanges.ElementNames
            ],
            "properties": {"title": properties.Title, "author": properties.Author},
        }

    def sheet(self, sheet, index):
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        whole = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
        values, formulas = {}, {}
        for row, contents in enumerate(self.contents(whole, 0, 0)):
            for column, (value, formula) in enumerate(contents):
                if value is not None:
                    values[address(row, column)] = value
                if formula is not None:
                    formulas[address(row, column)] = self.excel_formula(sheet.getCellByPosition(column, row))
        looks, merges, validations = self.formats(sheet, whole)
        return {
            "name": sheet.Name,
            "visible": sheet.IsVisible,
            "tabColor": color(sheet.TabColor),
            "values": values,
            "formulas": formulas,
            "looks": looks,
            "merges": merges,
            "validations": validations,
            "conditionalFormats": self.conditional_formats(sheet, index),
            "protected": sheet.isProtected(),
            "columnWidths": [
                round(sheet.Columns.getByIndex(column).Width * POINTS_PER_100TH_MM, 2)
                for column in range(end.EndColumn + 1)
            ],
            "rowHeights": [
                round(sheet.Rows.getByIndex(row).Height * POINTS_PER_100TH_MM, 2) for row in range(end.EndRow + 1)
            ],
            "print": self.print_setup(sheet),
            "frozenRows": self.frozen_rows(sheet),
        }

    def excel_formula(self, cell):
        self.parser.FormulaConvention = FILE_NOTATION
        return "=" + self.parser.printFormula(cell.getTokens(), cell.getCellAddress())

    def excel_condition(self, formula, sheet_index, row, column):
        """A condition as Excel writes it; LibreOffice keeps it in its own notation, relative to the first cell."""
        where = CellAddress()
        where.Sheet, where.Row, where.Column = sheet_index, row, column
        own = self.document.createInstance("com.sun.star.sheet.FormulaParser")
        own.FormulaConvention = OWN_NOTATION
        own.CompileEnglish = True
        # The notation of files would write out arguments that were left out.
        self.parser.FormulaConvention = EXCEL_NOTATION
        return self.parser.printFormula(own.parseFormula(formula, where), where)

    def formats(self, sheet, whole):
        looks, merges, validations = [], [], []
        for group in whole.getUniqueCellFormatRanges():
            addresses = group.getRangeAddresses()
            areas = [area(one) for one in addresses]
            first = group.getByIndex(0)
            cell = first.getCellByPosition(0, 0)
            looks.append(dict(areas=areas, **self.look(cell)))
            validation = cell.Validation
            if validation.Type.value != "ANY":
                validations.append(dict(areas=areas, **self.validation(validation)))
            for one in addresses:
                for row in range(one.StartRow, one.EndRow + 1):
                    for column in range(one.StartColumn, one.EndColumn + 1):
                        merged = sheet.getCellByPosition(column, row)
                        if not merged.IsMerged:
                            continue
                        cursor = sheet.createCursorByRange(merged)
                        cursor.collapseToMergedArea()
                        merges.append(area(cursor.RangeAddress))
        return looks, sorted(merges), validations

    def look(self, cell):
        sides = (cell.TopBorder2, cell.RightBorder2, cell.BottomBorder2, cell.LeftBorder2)
        number_format = self.document.NumberFormats.getByKey(cell.NumberFormat)
        return {
            "font": cell.CharFontName,
            "fontAsian": cell.CharFontNameAsian,
            "size": cell.CharHeight,
            "bold": cell.CharWeight > 100,
            "color": color(cell.CharColor),
            "fill": color(cell.CellBackColor),
            "borders": [side.LineWidth for side in sides],
            "horizontal": cell.HoriJustify.value,
            "vertical": cell.VertJustify,
            "wrapped": cell.IsTextWrapped,
            "stacked": cell.Orientation.value == "STACKED",
            "locked": cell.CellProtection.IsLocked,
            "numberFormat": number_format.FormatString,
        }

    @staticmethod
    def validation(validation):
        return {
            "type": validation.Type.value,
            "operator": validation.getOperator().value,
            "formula1": validation.getFormula1(),
            "formula2": validation.getFormula2(),
            "ignoresBlank": validation.IgnoreBlankCells,
            "alert": validation.ErrorAlertStyle.value,
            "showsPrompt": validation.ShowInputMessage,
            "showsWarning": validation.ShowErrorMessage,
            "prompt": {"title": validation.InputTitle, "message": validation.InputMessage},
            "warning": {"title": validation.ErrorTitle, "message": validation.ErrorMessage},
        }

    def conditional_formats(self, sheet, index):
        formats = sheet.ConditionalFormats.getConditionalFormats() if sheet.ConditionalFormats else ()
        styles = self.document.StyleFamilies.getByName("CellStyles")
        found = []
        for one in formats:
            first = one.Range.getRangeAddresses()[0]
            for at in range(one.getCount()):
                entry = one.getByIndex(at)
                style = styles.getByName(entry.StyleName)
                found.append(
                    {
                        "areas": [area(part) for part in one.Range.getRangeAddresses()],
                        "formula": self.excel_condition(entry.Formula1, index, first.StartRow, first.StartColumn),
                        "fill": color(style.CellBackColor),
                        "color": color(style.CharColor),
                    }
                )
        return found

    def print_setup(self, sheet):
        style = self.document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
        titles = sheet.getTitleRows()
        footer = style.RightPageFooterContent if style.FooterIsOn else None
        return {
            "areas": [area(one) for one in sheet.getPrintAreas()],
            "titleRows": [titles.StartRow, titles.EndRow] if sheet.getPrintTitleRows() else None,
            "landscape": style.IsLandscape,
            "paper": [round(style.Width / 100), round(style.Height / 100)],
            "margins": {
                "top": style.TopMargin / 100,
                "bottom": style.BottomMargin / 100,
                "left": style.LeftMargin / 100,
                "right": style.RightMargin / 100,
                "footerHeight": style.FooterHeight / 100 if style.FooterIsOn else 0,
                "headerHeight": style.HeaderHeight / 100 if style.HeaderIsOn else 0,
            },
            "pagesWide": style.ScaleToPagesX,
            "pagesHigh": style.ScaleToPagesY,
            "centeredHorizontally": style.CenterHorizontally,
            "centerFooter": footer.CenterText.String if footer else "",
        }

    def frozen_rows(self, sheet):
        controller = self.document.CurrentController
        if controller is None or not sheet.IsVisible:
            return None
        controller.setActiveSheet(sheet)
        return controller.getSplitRow() if controller.hasFrozenPanes() else 0

    def save(self, path):
        url = uno.systemPathToFileUrl(os.path.abspath(path))
        self.document.storeToURL(url, named(FilterName="Calc MS Excel 2007 XML"))

    def answer(self, request):
        do = request["do"]
        if do == "inspect":
            return self.inspect()
        if do == "set":
            return self.set(request["sheet"], request["cells"])
        if do == "recalculate":
            return self.recalculate()
        if do == "read":
            return self.read(request["sheet"], request["cells"])
        if do == "shown":
            return self.shown()
        if do == "links":
            return self.links(request["sheet"])
        if do == "insertRows":
            return self.insert_rows(request["sheet"], request["row"], request["count"])
        if do == "rename":
            return self.rename(request["sheet"], request["name"])
        if do == "save":
            return self.save(request["path"])
        raise RuntimeError("unknown request: %s" % do)


def say(answer):
    print(json.dumps(answer, ensure_ascii=False), flush=True)


def serve(office, requests, path):
    workbook = Workbook(office.open(path))
    workbook.document.enableAutomaticCalculation(False)
    say({"ok": "open"})
    for line in requests:
        if not line.strip():
            continue
        request = json.loads(line)
        if request["do"] == "close":
            break
        try:
            say({"ok": workbook.answer(request)})
        except Exception as error:
            say({"error": "%s: %s" % (type(error).__name__, error)})
    workbook.document.close(True)


def main(arguments):
    if not arguments or arguments[0] in ("-h", "--help"):
        raise SystemExit(__doc__)
    office = Office()
    try:
        if arguments[0] == "--set":
            _, requests, path = arguments
            if requests == "-":
                serve(office, iter(sys.stdin.readline, ""), path)
            else:
                with open(requests, encoding="utf-8") as lines:
                    serve(office, lines, path)
        else:
            found = []
            for path in arguments:
                document = office.open(path)
                document.calculateAll()
                found.append(dict(file=path, **Workbook(document).inspect()))
                document.close(True)
            say(found)
    finally:
        office.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
