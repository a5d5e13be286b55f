"use strict";
var __createBinding =
  (this && this.__createBinding) ||
  (Object.create
    ? function (o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = {
            enumerable: true,
            get: function () {
              return m[k];
            },
          };
        }
        Object.defineProperty(o, k2, desc);
      }
    : function (o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        o[k2] = m[k];
      });
var __exportStar =
  (this && this.__exportStar) ||
  function (m, exports) {
    for (var p in m)
      if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p))
        __createBinding(exports, m, p);
  };
Object.defineProperty(exports, "__esModule", { value: true });
exports.saveModel =
  exports.openModel =
  exports.attachToFrame =
  exports.noFaults =
  exports.createHost =
    void 0;
/**
 * The emulated Excel: the only "Excel" this project is developed and tested with. A test tool, never shipped.
 *
 * MODEL (`model/`): a plain synchronous workbook.
 *   const book = new WorkbookModel("Sheet1")      book.sheets, book.activeSheet, book.findSheet(name), book.names ...
 *   book.onChange((event: ModelEvent) => ...)     called after every change; returns the function that ends it
 *   book.user                                     what a person can do (see `User`): typeInto, beginEdit, cancelEdit,
 *                                                 pasteBlock, clearSelection, select, activateSheet, insertRows,
 *                                                 deleteRows, renameSheet, addSheet, deleteSheet, undo, redo ...
 *                                                 results are values ({kind: "entered" | "refused" | "alert" | "done"})
 *   book.history.canUndo / canRedo                an add-in's write empties the list
 *   book.editing                                  the cell being typed in, or null
 *   book.valueAt("'三'!D4")                       a value, for tests
 *   book.conditionalStyleOf(sheet, row, column)   what conditional formats lay over the cell, or null
 *   sheet.cell(r, c) / value / text / editText    content, result, as drawn, as in the formula bar
 *   sheet.style(r, c)                             complete CellStyle; sheet.columnWidth(c), rowHeight(r) in points
 *   sheet.mergeAt(r, c), promptAt(r, c), validationAt(r, c), refusesTyping(r, c), usedArea(valuesOnly?)
 *   sheet.selection, protection, freeze, tabColor, visibility, pageLayout, comments; sheet.content.notes (keyOf(r, c))
 *   choicesAt(sheet, r, c)                        items of a cell's drop-down list
 *
 * HOST (`protocol/`, `classes/`): what genuine office.js talks to.
 *   const host = createHost(book, { excelApi: "1.15" })
 *   host.send = (text) => ...; host.receive(text)  the two ends of postMessage, always JSON text
 *   host.faults                                   what may go wrong (see `Faults`); change it at any time
 *   host.counter                                  {syncs, writeActions, batches, writeLog, settingsSaves, reset()}
 *   host.pressRibbonButton(functionName)          an ExecuteFunction button; host.completedCommands
 *   host.createdWorkbooks                         what Excel.createWorkbook was given
 *   book.as("remote", () => book.user.typeInto(...))   another person's change (isRemote events)
 * An API member the host does not imitate answers ApiNotFound naming Class.member.
 *
 * FILES: saveModel(book): Promise<Uint8Array>; openModel(bytes, fileName?): Promise<WorkbookModel>   (.xlsx)
 *
 * IN JEST (import from "./start-excel", which needs Node):
 *   const { host, model, Office, Excel, settle, close } = await startExcel({ excelApi, model });
 * IN A BROWSER: attachToFrame(host, iframe, { src, ... }) in `attach-to-frame.ts`.
 *
 * Rows and columns are 0-based everywhere; addresses as texts are A1 style.
 */
__exportStar(require("./model"), exports);
var create_host_1 = require("./protocol/create-host");
Object.defineProperty(exports, "createHost", {
  enumerable: true,
  get: function () {
    return create_host_1.createHost;
  },
});
var faults_1 = require("./protocol/faults");
Object.defineProperty(exports, "noFaults", {
  enumerable: true,
  get: function () {
    return faults_1.noFaults;
  },
});
var attach_to_frame_1 = require("./attach-to-frame");
Object.defineProperty(exports, "attachToFrame", {
  enumerable: true,
  get: function () {
    return attach_to_frame_1.attachToFrame;
  },
});
var open_model_1 = require("./xlsx/open-model");
Object.defineProperty(exports, "openModel", {
  enumerable: true,
  get: function () {
    return open_model_1.openModel;
  },
});
var save_model_1 = require("./xlsx/save-model");
Object.defineProperty(exports, "saveModel", {
  enumerable: true,
  get: function () {
    return save_model_1.saveModel;
  },
});
