#!/usr/bin/env python3
"""Changes a Word file in LibreOffice, as a leader's office would, and saves it as Word again.

    edit-document.py IN.docx OUT.docx EDITS.json

EDITS.json is a list of:

    {"replace": [FROM, TO]}           every FROM in the text, tables included
    {"cell": [TABLE, FROM, TO]}       the last cell of the table (0 is the first) that holds exactly FROM
    {"append": TEXT}                  a paragraph behind the last

Prints the number of changes made, one line an edit. Which LibreOffice: see office.py.
"""

import json
import os
import sys

import uno

from office import Office, named


def replace(document, old, new):
    search = document.createReplaceDescriptor()
    search.SearchString, search.ReplaceString, search.SearchCaseSensitive = old, new, True
    return document.replaceAll(search)


def change_cell(document, index, old, new):
    table = document.TextTables.getByIndex(index)
    cells = [table.getCellByName(name) for name in table.getCellNames()]
    for cell in reversed(cells):
        if cell.String == old:
            cell.String = new
            return 1
    return 0


def append(document, text):
    end = document.Text.createTextCursor()
    end.gotoEnd(False)
    document.Text.insertControlCharacter(end, uno.getConstantByName("com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK"), False)
    document.Text.insertString(end, text, False)
    return 1


def main(source, target, edits):
    office = Office()
    try:
        document = office.open(source)
        for edit in json.load(open(edits, encoding="utf-8")):
            if "replace" in edit:
                print(replace(document, *edit["replace"]))
            elif "cell" in edit:
                print(change_cell(document, *edit["cell"]))
            else:
                print(append(document, edit["append"]))
        url = uno.systemPathToFileUrl(os.path.abspath(target))
        document.storeToURL(url, named(FilterName="MS Word 2007 XML"))
        document.close(True)
    finally:
        office.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
