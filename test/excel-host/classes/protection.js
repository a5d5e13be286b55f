"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.workbookProtectionClass = exports.worksheetProtectionClass = void 0;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const cells_1 = require("./cells");
exports.worksheetProtectionClass = (0, api_class_1.defineClass)({
  name: "WorksheetProtection",
  scalars: {
    protected: { get: ({ protection }) => protection !== null },
    options: { get: ({ protection }) => protection ?? model_1.strictProtection },
  },
  methods: {
    protect: (0, api_class_1.writes)((sheet, [options, password], { faults }) => {
      (0, cells_1.assertSheetPresent)(sheet);
      if (sheet.protection) {
        if (faults.protectAcceptsNoOp) return;
        throw (0, api_error_1.refuse)("AccessDenied");
      }
      sheet.protection = readOptions(options);
      sheet.password = typeof password === "string" ? password : "";
      announce(sheet);
    }),
    unprotect: (0, api_class_1.writes)((sheet, [password], { faults }) => {
      (0, cells_1.assertSheetPresent)(sheet);
      if (!sheet.protection) {
        if (faults.unprotectRefusesNoOp) throw (0, api_error_1.refuse)("AccessDenied");
        return;
      }
      if (sheet.password !== "" && sheet.password !== password) throw (0, api_error_1.refuse)("AccessDenied");
      sheet.protection = null;
      sheet.password = "";
      announce(sheet);
    }),
  },
});
function announce(sheet) {
  const { book, id, protection } = sheet;
  book.emit({ type: "protectionChanged", sheetId: id, protected: protection !== null, origin: book.origin });
}
/** What is not allowed by name is forbidden; an option Excel does not have is a mistake. */
function readOptions(given) {
  const options = { ...model_1.strictProtection };
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === null || value === undefined) continue;
    if (!(name in model_1.strictProtection))
      throw (0, api_error_1.apiNotFound)("WorksheetProtectionOptions", name);
    options[name] =
      name === "selectionMode"
        ? (0, arguments_1.oneOf)(value, ["Normal", "Unlocked", "None"])
        : (0, arguments_1.truth)(value);
  }
  return options;
}
exports.workbookProtectionClass = (0, api_class_1.defineClass)({
  name: "WorkbookProtection",
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    protect: (0, api_class_1.writes)((book) => {
      if (book.structureProtected) throw (0, api_error_1.refuse)("AccessDenied");
      book.structureProtected = true;
    }),
    unprotect: (0, api_class_1.writes)((book) => {
      book.structureProtected = false;
    }),
  },
});
