import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** How many numbers a workbook's cells hold, on all its sheets, and what they add up to: proof that all were read. */
export interface Numbers {
  readonly count: number;
  readonly sum: number;
}

export type NumbersReader = (bytes: Uint8Array) => Numbers | Promise<Numbers>;

/**
 * The reader of another library by its package name; none is a dependency of ours. NIANBAO_BENCH_OTHERS names a folder
 * in which they are installed: `npm install --prefix FOLDER exceljs xlsx`. Undefined where it holds no such package.
 */
export async function otherReader(name: "exceljs" | "xlsx"): Promise<NumbersReader | undefined> {
  const { NIANBAO_BENCH_OTHERS } = process.env;
  if (NIANBAO_BENCH_OTHERS === undefined) return undefined;
  try {
    const path = createRequire(join(resolve(NIANBAO_BENCH_OTHERS), "package.json")).resolve(name);
    const library = (await import(path)) as Record<string, unknown> & { default?: Record<string, unknown> };
    const found = library.default ?? library;
    return name === "exceljs" ? readerOfExcelJs(found) : readerOfSheetJs(found);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).includes("MODULE_NOT_FOUND"))
      return undefined;
    throw error;
  }
}

interface ExcelJsCell {
  readonly value: unknown;
}
interface ExcelJsWorkbook {
  readonly xlsx: { load(bytes: unknown): Promise<unknown> };
  eachSheet(
    visit: (sheet: {
      eachRow(visit: (row: { eachCell(visit: (cell: ExcelJsCell) => void): void }) => void): void;
    }) => void,
  ): void;
}

function readerOfExcelJs(library: Record<string, unknown>): NumbersReader {
  const Workbook = library.Workbook as new () => ExcelJsWorkbook;
  return async (bytes) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    let [count, sum] = [0, 0];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell(({ value }) => {
          const result =
            typeof value === "object" && value !== null && "result" in value ? value.result : value;
          if (typeof result !== "number") return;
          count += 1;
          sum += result;
        }),
      ),
    );
    return { count, sum };
  };
}

type SheetJsRows = readonly (readonly { readonly t: string; readonly v: unknown }[])[];
interface SheetJsBook {
  /** Rows themselves up to version 0.18, which npm has; later holding them. */
  readonly Sheets: Readonly<Record<string, SheetJsRows | { readonly "!data": SheetJsRows }>>;
}

/** With the options that ask least of it: no texts and markup made of values, rows as arrays. */
function readerOfSheetJs(library: Record<string, unknown>): NumbersReader {
  const read = library.read as (bytes: Uint8Array, options: object) => SheetJsBook;
  const options = { type: "array", dense: true, cellFormula: true, cellHTML: false, cellText: false };
  return (bytes) => {
    let [count, sum] = [0, 0];
    for (const sheet of Object.values(read(bytes, options).Sheets)) {
      for (const row of "!data" in sheet ? sheet["!data"] : sheet) {
        row?.forEach(({ t: type, v: value }) => {
          if (type !== "n" || typeof value !== "number") return;
          count += 1;
          sum += value;
        });
      }
    }
    return { count, sum };
  };
}
