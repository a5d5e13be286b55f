import { cellsOf, type ComparisonOperator, type Validation, type ValidationRule } from "../model";
import { parseFormula } from "../model/calc";
import { acceptsValue } from "../model/validation";
import { keyOf } from "../model";
import { defineClass, isApiObject, writes, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { areasOf, oneOf, truth } from "./arguments";
import { assertAllowed, type Cells } from "./cells";
import { changeValidations, clearValidations, noValidation, validationsOf } from "./validations-of";

const operators: readonly ComparisonOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** The one thing all the cells' validations say; null when they differ. */
function common<V>(cells: Cells, read: (validation: Omit<Validation, "areas">) => V): V | null {
  const all = validationsOf(cells).map(({ validation }) => read(validation ?? noValidation));
  const [first] = all;
  return first !== undefined && all.every((each) => JSON.stringify(each) === JSON.stringify(first))
    ? first
    : null;
}

function change(cells: Cells, patch: Partial<Validation>): void {
  assertAllowed(cells.sheet, "allowFormatCells");
  changeValidations(cells, patch);
}

const typeNames: Readonly<Record<ValidationRule["type"], string>> = {
  none: "None",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
};

export const dataValidationClass: ApiClass<Cells> = defineClass({
  name: "DataValidation",
  scalars: {
    type: {
      get: (cells) => {
        const type = common(cells, ({ rule }) => rule.type);
        return type === null ? "Inconsistent" : typeNames[type];
      },
    },
    rule: {
      get: (cells) => ruleToWire(common(cells, ({ rule }) => rule)),
      set: (cells, value) => change(cells, { rule: ruleFromWire(value, cells) }),
    },
    prompt: {
      get: (cells) => common(cells, ({ prompt }) => prompt),
      set: (cells, value) => {
        const given = fields(value);
        change(cells, {
          prompt: {
            showPrompt: truth(given["showPrompt"] ?? true),
            title: String(given["title"] ?? ""),
            message: String(given["message"] ?? ""),
          },
        });
      },
    },
    errorAlert: {
      get: (cells) => common(cells, ({ errorAlert }) => errorAlert),
      set: (cells, value) => {
        const given = fields(value);
        change(cells, {
          errorAlert: {
            showAlert: truth(given["showAlert"] ?? true),
            style: oneOf(given["style"] ?? "Stop", ["Stop", "Warning", "Information"]),
            title: String(given["title"] ?? ""),
            message: String(given["message"] ?? ""),
          },
        });
      },
    },
    ignoreBlanks: {
      get: (cells) => common(cells, ({ ignoreBlanks }) => ignoreBlanks),
      set: (cells, value) => change(cells, { ignoreBlanks: truth(value) }),
    },
    valid: { get: isValid },
  },
  methods: {
    clear: writes((cells) => {
      assertAllowed(cells.sheet, "allowFormatCells");
      clearValidations(cells);
    }),
  },
});

function fields(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw refuse("InvalidArgument");
  return value as Record<string, unknown>;
}

/** Null when some cells obey and some do not. */
function isValid(cells: Cells): boolean | null {
  const { sheet } = cells;
  let found: boolean | null = null;
  for (const { validation, areas } of validationsOf(cells)) {
    for (const area of areas) {
      for (const { row, column } of cellsOf(sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 })) {
        const cell = sheet.content.cells.get(keyOf(row, column)) ?? null;
        const valid = !validation || acceptsValue(sheet, row, column, validation, cell);
        if (found !== null && found !== valid) return null;
        found = valid;
      }
    }
  }
  return found;
}

function ruleToWire(rule: ValidationRule | null): Record<string, unknown> | null {
  if (!rule) return null;
  switch (rule.type) {
    case "none":
      return {};
    case "list":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { type, formula1, formula2, operator } = rule;
      return { [type]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
    }
  }
}

function ruleFromWire(value: unknown, { sheet }: Cells): ValidationRule {
  const given = Object.entries(fields(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [entry] = given;
  if (!entry || given.length > 1) throw refuse("InvalidArgument");
  const rule = fields(entry[1]);
  const type = oneOf(entry[0], ["wholeNumber", "decimal", "textLength", "date", "time", "list", "custom"]);
  if (type === "list") {
    const { source } = rule;
    if (isApiObject(source)) {
      const { sheet: on, areas } = areasOf(source, sheet);
      return {
        type,
        source: `=${areas.map((area) => on.fullAddress(area)).join(",")}`,
        inCellDropDown: dropDown(rule),
      };
    }
    if (typeof source !== "string" || source === "" || source.length > 255) throw refuse("InvalidArgument");
    return { type, source, inCellDropDown: dropDown(rule) };
  }
  if (type === "custom") {
    const formula = String(rule["formula"] ?? "");
    const complete = formula.startsWith("=") ? formula : `=${formula}`;
    if (complete.length > 256 || !parseFormula(complete)) throw refuse("InvalidArgument");
    return { type, formula: complete };
  }
  const operator = oneOf(rule["operator"] ?? "Between", operators);
  const formula1 = bound(rule["formula1"]);
  if (operator !== "Between" && operator !== "NotBetween") return { type, operator, formula1 };
  return { type, operator, formula1, formula2: bound(rule["formula2"]) };
}

const dropDown = (rule: Record<string, unknown>): boolean => rule["inCellDropDown"] !== false;

function bound(value: unknown): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") throw refuse("InvalidArgument");
  return value;
}
