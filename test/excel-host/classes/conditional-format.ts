import type { ConditionalFormat, ConditionalStyle, SheetModel } from "../model";
import { parseFormula } from "../model/calc";
import { defineClass, reads, writes, type Scalar, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { color, oneOf, text, truth, wholeNumber } from "./arguments";
import { assertAllowed } from "./cells";
import { conditionalBorderCollectionClass } from "./conditional-borders";
import { rangeAreasClass } from "./range-areas";
import { rangeOf } from "./range";

export interface ConditionalFormatTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

export function currentFormat({ sheet, id }: ConditionalFormatTarget): ConditionalFormat {
  const found = sheet.content.conditionalFormats.find((format) => format.id === id);
  if (!found) throw refuse("ItemNotFound");
  return found;
}

export function changeFormat(target: ConditionalFormatTarget, patch: Partial<ConditionalFormat>): void {
  assertAllowed(target.sheet, "allowFormatCells");
  const current = currentFormat(target);
  target.sheet.content.conditionalFormats = target.sheet.content.conditionalFormats.map((format) =>
    format === current ? { ...format, ...patch } : format,
  );
  target.sheet.book.emit({ type: "other", sheetId: target.sheet.id });
}

export const conditionalFormatClass: ApiClass<ConditionalFormatTarget> = defineClass({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: () => "Custom" },
    stopIfTrue: {
      get: (target) => currentFormat(target).stopIfTrue,
      set: (target, value) => changeFormat(target, { stopIfTrue: truth(value) }),
    },
    // Counted over the whole sheet; 0 is the first.
    priority: {
      get: (target) => target.sheet.content.conditionalFormats.indexOf(currentFormat(target)),
      set: (target, value) => {
        const format = currentFormat(target);
        const others = target.sheet.content.conditionalFormats.filter((each) => each !== format);
        others.splice(Math.min(wholeNumber(value, 0), others.length), 0, format);
        target.sheet.content.conditionalFormats = others;
      },
    },
  },
  navigation: {
    custom: (target) => customConditionalFormatClass.of(target),
    customOrNullObject: (target) => customConditionalFormatClass.of(target),
  },
  methods: {
    delete: writes((target) => {
      assertAllowed(target.sheet, "allowFormatCells");
      const format = currentFormat(target);
      target.sheet.content.conditionalFormats = target.sheet.content.conditionalFormats.filter(
        (each) => each !== format,
      );
      target.sheet.book.emit({ type: "other", sheetId: target.sheet.id });
    }),
    getRange: reads((target) => {
      const [area, more] = currentFormat(target).areas;
      if (!area || more) throw refuse("InvalidOperation");
      return rangeOf(target.sheet, area);
    }),
    getRangeOrNullObject: reads((target) => {
      const [area, more] = currentFormat(target).areas;
      return area && !more ? rangeOf(target.sheet, area) : null;
    }),
    getRanges: reads((target) =>
      rangeAreasClass.of({ sheet: target.sheet, areas: currentFormat(target).areas }),
    ),
  },
});

export const customConditionalFormatClass: ApiClass<ConditionalFormatTarget> = defineClass({
  name: "CustomConditionalFormat",
  navigation: {
    rule: (target) => conditionalFormatRuleClass.of(target),
    format: (target) => conditionalRangeFormatClass.of(target),
  },
});

const formula: Scalar<ConditionalFormatTarget> = {
  get: (target) => currentFormat(target).formula,
  set: (target, value) => {
    const given = text(value);
    const complete = given.startsWith("=") ? given : `=${given}`;
    if (!parseFormula(complete)) throw refuse("InvalidArgument");
    changeFormat(target, { formula: complete });
  },
};

export const conditionalFormatRuleClass: ApiClass<ConditionalFormatTarget> = defineClass({
  name: "ConditionalFormatRule",
  scalars: { formula, formulaLocal: formula },
});

function overlay<K extends keyof ConditionalStyle>(
  key: K,
  check: (value: unknown) => ConditionalStyle[K],
): Scalar<ConditionalFormatTarget> {
  return {
    // What the format leaves alone reads as nothing.
    get: (target) => currentFormat(target).format[key] ?? null,
    set: (target, value) =>
      changeFormat(target, { format: { ...currentFormat(target).format, [key]: check(value) } }),
  };
}

export const conditionalRangeFormatClass: ApiClass<ConditionalFormatTarget> = defineClass({
  name: "ConditionalRangeFormat",
  scalars: { numberFormat: overlay("numberFormat", text) },
  navigation: {
    fill: (target) => conditionalRangeFillClass.of(target),
    font: (target) => conditionalRangeFontClass.of(target),
    borders: (target) => conditionalBorderCollectionClass.of(target),
  },
});

function without(target: ConditionalFormatTarget, keys: readonly (keyof ConditionalStyle)[]): void {
  const kept = Object.entries(currentFormat(target).format).filter(
    ([key]) => !keys.some((each) => each === key),
  );
  changeFormat(target, { format: Object.fromEntries(kept) });
}

export const conditionalRangeFillClass: ApiClass<ConditionalFormatTarget> = defineClass({
  name: "ConditionalRangeFill",
  scalars: { color: overlay("fill", color) },
  methods: { clear: writes((target) => without(target, ["fill"])) },
});

export const conditionalRangeFontClass: ApiClass<ConditionalFormatTarget> = defineClass({
  name: "ConditionalRangeFont",
  scalars: {
    color: overlay("color", color),
    bold: overlay("bold", truth),
    italic: overlay("italic", truth),
    strikethrough: overlay("strikethrough", truth),
    underline: overlay("underline", (value) => oneOf(value, ["None", "Single", "Double"])),
  },
  methods: {
    clear: writes((target) => without(target, ["color", "bold", "italic", "strikethrough", "underline"])),
  },
});
