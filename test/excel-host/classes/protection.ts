import { strictProtection, type ProtectionOptions, type SheetModel, type WorkbookModel } from "../model";
import { defineClass, writes, type ApiClass } from "../protocol/api-class";
import { apiNotFound, refuse } from "../protocol/api-error";
import { oneOf, truth } from "./arguments";
import { assertSheetPresent } from "./cells";

export const worksheetProtectionClass: ApiClass<SheetModel> = defineClass({
  name: "WorksheetProtection",
  scalars: {
    protected: { get: ({ protection }) => protection !== null },
    options: { get: ({ protection }) => protection ?? strictProtection },
  },
  methods: {
    protect: writes((sheet, [options, password], { faults }) => {
      assertSheetPresent(sheet);
      if (sheet.protection) {
        if (faults.protectAcceptsNoOp) return;
        throw refuse("AccessDenied");
      }
      sheet.protection = readOptions(options);
      sheet.password = typeof password === "string" ? password : "";
      announce(sheet);
    }),
    unprotect: writes((sheet, [password], { faults }) => {
      assertSheetPresent(sheet);
      if (!sheet.protection) {
        if (faults.unprotectRefusesNoOp) throw refuse("AccessDenied");
        return;
      }
      if (sheet.password !== "" && sheet.password !== password) throw refuse("AccessDenied");
      sheet.protection = null;
      sheet.password = "";
      announce(sheet);
    }),
  },
});

function announce(sheet: SheetModel): void {
  const { book, id, protection } = sheet;
  book.emit({ type: "protectionChanged", sheetId: id, protected: protection !== null, origin: book.origin });
}

/** What is not allowed by name is forbidden; an option Excel does not have is a mistake. */
function readOptions(given: unknown): ProtectionOptions {
  const options: Record<string, unknown> = { ...strictProtection };
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === null || value === undefined) continue;
    if (!(name in strictProtection)) throw apiNotFound("WorksheetProtectionOptions", name);
    options[name] = name === "selectionMode" ? oneOf(value, ["Normal", "Unlocked", "None"]) : truth(value);
  }
  return options as unknown as ProtectionOptions;
}

export const workbookProtectionClass: ApiClass<WorkbookModel> = defineClass({
  name: "WorkbookProtection",
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    protect: writes((book) => {
      if (book.structureProtected) throw refuse("AccessDenied");
      book.structureProtected = true;
    }),
    unprotect: writes((book) => {
      book.structureProtected = false;
    }),
  },
});
