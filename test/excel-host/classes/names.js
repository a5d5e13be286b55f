"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.namedItemClass = exports.namedItemCollectionClass = void 0;
const model_1 = require("../model");
const calc_1 = require("../model/calc");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const model_2 = require("../model");
const arguments_1 = require("./arguments");
const range_1 = require("./range");
const worksheet_1 = require("./worksheet");
const mapOf = ({ book, sheet }) => (sheet ? sheet.names : book.names);
function current(target) {
  const found = mapOf(target).get(target.key);
  if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
  return found;
}
function change(target, patch) {
  mapOf(target).set(target.key, { ...current(target), ...patch });
  target.book.invalidate();
  target.book.emit({ type: "other", sheetId: null });
}
/** Letters (Chinese ones too), digits, dots and underscores; nothing that reads as a cell. */
function isName(name) {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name)) return false;
  const cell = /^([A-Za-z]{1,3})\d+$/.exec(name);
  return (
    !(cell && (0, model_1.columnIndex)(cell[1] ?? "") >= 0) &&
    !/^[rc]\d*$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name)
  );
}
function nameOf(target, key) {
  const folded = String(key).toLowerCase();
  return mapOf(target).has(folded) ? exports.namedItemClass.of({ ...target, key: folded }) : null;
}
exports.namedItemCollectionClass = (0, api_class_1.defineClass)({
  name: "NamedItemCollection",
  items: (target) => [...mapOf(target).keys()].map((key) => exports.namedItemClass.of({ ...target, key })),
  item: (target, key) => {
    const found = nameOf(target, key);
    if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
    return found;
  },
  methods: {
    getItem: (0, api_class_1.reads)((target, [key]) => {
      const found = nameOf(target, key);
      if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
      return found;
    }),
    getItemOrNullObject: (0, api_class_1.reads)((target, [key]) => nameOf(target, key)),
    getCount: (0, api_class_1.reads)((target) => mapOf(target).size),
    add: (0, api_class_1.writes)((target, [given, reference, comment]) => {
      const name = (0, arguments_1.text)(given);
      const names = mapOf(target);
      if (!isName(name)) throw (0, api_error_1.refuse)("InvalidArgument");
      if (names.has(name.toLowerCase())) throw (0, api_error_1.refuse)("ItemAlreadyExists");
      const formula = formulaOf(target, reference);
      names.set(name.toLowerCase(), {
        name,
        formula,
        visible: true,
        comment: comment === null || comment === undefined ? "" : (0, arguments_1.text)(comment),
      });
      target.book.invalidate();
      target.book.emit({ type: "other", sheetId: null });
      return exports.namedItemClass.of({ ...target, key: name.toLowerCase() });
    }),
  },
});
/** A range becomes its absolute address; a text must be a formula. */
function formulaOf({ book, sheet }, reference) {
  if ((0, api_class_1.isApiObject)(reference)) {
    const { sheet: on, areas } = (0, arguments_1.areasOf)(reference, sheet ?? book.activeSheet);
    return `=${areas.map((area) => (0, model_2.sheetPrefix)(on.name) + (0, model_2.areaAddress)(area, true)).join(",")}`;
  }
  const formula = (0, arguments_1.text)(reference);
  const readable =
    formula.startsWith("=") &&
    splitUnion(formula.slice(1)).every((part) => (0, calc_1.parseFormula)(`=${part}`));
  if (!readable) throw (0, api_error_1.refuse)("InvalidArgument");
  return formula;
}
/** A name may hold several areas: ='一'!$A$1,'一'!$C$3 */
const splitUnion = (formula) => formula.match(/(?:'(?:[^']|'')*'|"[^"]*"|\([^)]*\)|[^,])+/g) ?? [];
function rangeOfName(target) {
  const { sheet: name, rest } = (0, model_1.splitSheet)(current(target).formula.slice(1));
  const sheet = name === null ? target.sheet : target.book.findSheet(name);
  const area = (0, model_1.parseArea)(rest);
  return sheet && area && !current(target).formula.includes(",") ? (0, range_1.rangeOf)(sheet, area) : null;
}
exports.namedItemClass = (0, api_class_1.defineClass)({
  name: "NamedItem",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    _id: { get: ({ key }) => key },
    name: { get: (target) => current(target).name },
    // A name whose cells are gone is of type Error.
    type: { get: (target) => (/#REF!/.test(current(target).formula) ? "Error" : "Range") },
    value: { get: (target) => current(target).formula.slice(1) },
    formula: {
      get: (target) => current(target).formula,
      set: (target, value) => change(target, { formula: formulaOf(target, value) }),
    },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    visible: {
      get: (target) => current(target).visible,
      set: (target, value) => change(target, { visible: (0, arguments_1.truth)(value) }),
    },
    comment: {
      get: (target) => current(target).comment,
      set: (target, value) => change(target, { comment: (0, arguments_1.text)(value) }),
    },
  },
  navigation: {
    worksheet: ({ sheet }) => {
      if (!sheet) throw (0, api_error_1.refuse)("InvalidOperation");
      return worksheet_1.worksheetClass.of(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => sheet && worksheet_1.worksheetClass.of(sheet),
  },
  methods: {
    getRange: (0, api_class_1.reads)((target) => {
      const range = rangeOfName(target);
      if (!range) throw (0, api_error_1.refuse)("InvalidReference");
      return range;
    }),
    getRangeOrNullObject: (0, api_class_1.reads)(rangeOfName),
    delete: (0, api_class_1.writes)((target) => {
      current(target);
      mapOf(target).delete(target.key);
      target.book.invalidate();
      target.book.emit({ type: "other", sheetId: null });
    }),
  },
});
