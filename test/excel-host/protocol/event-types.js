"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.workbookTarget = exports.eventTypes = void 0;
/** The numbers of the rich API's events, and how the client registers for them. */
exports.eventTypes = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
};
/** The target of registrations on the workbook and on its collections. */
exports.workbookTarget = "Workbook";
