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
export * from "./model";
export type { HostOptions } from "./protocol/app-context";
export type { Counter } from "./protocol/counter";
export { createHost, type Host } from "./protocol/create-host";
export { noFaults, type Faults } from "./protocol/faults";
export { attachToFrame, type FrameOptions } from "./attach-to-frame";
export { openModel } from "./xlsx/open-model";
export { saveModel } from "./xlsx/save-model";
