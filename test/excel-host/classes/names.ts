import {
  parseArea,
  splitSheet,
  columnIndex,
  type DefinedName,
  type SheetModel,
  type WorkbookModel,
} from "../model";
import { parseFormula } from "../model/calc";
import {
  defineClass,
  isApiObject,
  reads,
  writes,
  type ApiObject,
  type ApiClass,
} from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { sheetPrefix, areaAddress } from "../model";
import { areasOf, text, truth } from "./arguments";
import { rangeOf } from "./range";
import { worksheetClass } from "./worksheet";

interface NamesTarget {
  readonly book: WorkbookModel;
  /** Null: names of the whole workbook. */
  readonly sheet: SheetModel | null;
}

interface NameTarget extends NamesTarget {
  readonly key: string;
}

const mapOf = ({ book, sheet }: NamesTarget): Map<string, DefinedName> => (sheet ? sheet.names : book.names);

function current(target: NameTarget): DefinedName {
  const found = mapOf(target).get(target.key);
  if (!found) throw refuse("ItemNotFound");
  return found;
}

function change(target: NameTarget, patch: Partial<DefinedName>): void {
  mapOf(target).set(target.key, { ...current(target), ...patch });
  target.book.invalidate();
  target.book.emit({ type: "other", sheetId: null });
}

/** Letters (Chinese ones too), digits, dots and underscores; nothing that reads as a cell. */
function isName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name)) return false;
  const cell = /^([A-Za-z]{1,3})\d+$/.exec(name);
  return !(cell && columnIndex(cell[1] ?? "") >= 0) && !/^[rc]\d*$/i.test(name) && !/^r\d*c\d*$/i.test(name);
}

function nameOf(target: NamesTarget, key: unknown): ApiObject | null {
  const folded = String(key).toLowerCase();
  return mapOf(target).has(folded) ? namedItemClass.of({ ...target, key: folded }) : null;
}

export const namedItemCollectionClass: ApiClass<NamesTarget> = defineClass({
  name: "NamedItemCollection",
  items: (target) => [...mapOf(target).keys()].map((key) => namedItemClass.of({ ...target, key })),
  item: (target, key) => {
    const found = nameOf(target, key);
    if (!found) throw refuse("ItemNotFound");
    return found;
  },
  methods: {
    getItem: reads((target, [key]) => {
      const found = nameOf(target, key);
      if (!found) throw refuse("ItemNotFound");
      return found;
    }),
    getItemOrNullObject: reads((target, [key]) => nameOf(target, key)),
    getCount: reads((target) => mapOf(target).size),
    add: writes((target, [given, reference, comment]) => {
      const name = text(given);
      const names = mapOf(target);
      if (!isName(name)) throw refuse("InvalidArgument");
      if (names.has(name.toLowerCase())) throw refuse("ItemAlreadyExists");
      const formula = formulaOf(target, reference);
      names.set(name.toLowerCase(), {
        name,
        formula,
        visible: true,
        comment: comment === null || comment === undefined ? "" : text(comment),
      });
      target.book.invalidate();
      target.book.emit({ type: "other", sheetId: null });
      return namedItemClass.of({ ...target, key: name.toLowerCase() });
    }),
  },
});

/** A range becomes its absolute address; a text must be a formula. */
function formulaOf({ book, sheet }: NamesTarget, reference: unknown): string {
  if (isApiObject(reference)) {
    const { sheet: on, areas } = areasOf(reference, sheet ?? book.activeSheet);
    return `=${areas.map((area) => sheetPrefix(on.name) + areaAddress(area, true)).join(",")}`;
  }
  const formula = text(reference);
  const readable =
    formula.startsWith("=") && splitUnion(formula.slice(1)).every((part) => parseFormula(`=${part}`));
  if (!readable) throw refuse("InvalidArgument");
  return formula;
}

/** A name may hold several areas: ='一'!$A$1,'一'!$C$3 */
const splitUnion = (formula: string): string[] =>
  formula.match(/(?:'(?:[^']|'')*'|"[^"]*"|\([^)]*\)|[^,])+/g) ?? [];

function rangeOfName(target: NameTarget): ApiObject | null {
  const { sheet: name, rest } = splitSheet(current(target).formula.slice(1));
  const sheet = name === null ? target.sheet : target.book.findSheet(name);
  const area = parseArea(rest);
  return sheet && area && !current(target).formula.includes(",") ? rangeOf(sheet, area) : null;
}

export const namedItemClass: ApiClass<NameTarget> = defineClass({
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
      set: (target, value) => change(target, { visible: truth(value) }),
    },
    comment: {
      get: (target) => current(target).comment,
      set: (target, value) => change(target, { comment: text(value) }),
    },
  },
  navigation: {
    worksheet: ({ sheet }) => {
      if (!sheet) throw refuse("InvalidOperation");
      return worksheetClass.of(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => sheet && worksheetClass.of(sheet),
  },
  methods: {
    getRange: reads((target) => {
      const range = rangeOfName(target);
      if (!range) throw refuse("InvalidReference");
      return range;
    }),
    getRangeOrNullObject: reads(rangeOfName),
    delete: writes((target) => {
      current(target);
      mapOf(target).delete(target.key);
      target.book.invalidate();
      target.book.emit({ type: "other", sheetId: null });
    }),
  },
});
