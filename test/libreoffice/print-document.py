#!/usr/bin/env python3
"""Prints a Word file or a workbook to PDF in LibreOffice.

    print-document.py IN.docx|IN.xlsx OUT.pdf

Which LibreOffice: see office.py.
"""

import os
import sys

import uno

from office import Office, named

FILTERS = {".docx": "writer_pdf_Export", ".xlsx": "calc_pdf_Export"}


def main(source, target):
    office = Office()
    try:
        document = office.open(source)
        url = uno.systemPathToFileUrl(os.path.abspath(target))
        document.storeToURL(url, named(FilterName=FILTERS[os.path.splitext(source)[1]]))
        document.close(True)
    finally:
        office.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
