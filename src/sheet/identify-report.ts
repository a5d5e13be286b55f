import type { Grid, GridSheet } from "./grid";
import { readCover } from "./read-cover";
import { labelsOf } from "./read-grid";
import { listsPreviousYear } from "./read-previous-year";

/** One table 三 in a workbook: every report has exactly one. */
export interface ReportCopy {
  readonly sheetName: string;
  readonly hidden: boolean;
  /** The year its sheet states; absent where it says nothing. */
  readonly year?: number;
}

/** Who reported what year, as the workbook itself states it. */
export interface ReportIdentity {
  /** 填报单位 of 封面, else of a table's own heading; absent where neither says. */
  readonly unit?: string;
  /** 报告年度 of 封面, else of a table's own heading. */
  readonly year?: number;
  /** The year above table 三, where 封面 states another. */
  readonly headingYear?: number;
  readonly copies: readonly ReportCopy[];
  /** Every year a cover or a table states, in order. */
  readonly years: readonly number[];
}

/**
 * What a workbook states of unit and year, and how many reports it holds: units copy a sheet within the workbook, or
 * add this year's sheets to last year's.
 */
export function identifyReport(grid: Grid): ReportIdentity {
  const covers = grid.flatMap((sheet) => readCover(sheet) ?? []);
  const headings = grid.map(headingOf);
  const copies = grid.flatMap((sheet, index) =>
    Array.from({ length: requestTablesOn(sheet) }, (): ReportCopy => {
      const year = headings[index]?.year;
      return { sheetName: sheet.name, hidden: sheet.hidden === true, ...(year !== undefined && { year }) };
    }),
  );
  const coverYears = covers.flatMap(({ year }) => yearIn(year ?? "") ?? []);
  const headingYears = copies.flatMap(({ year }) => year ?? []);
  const unit = [...covers.map((cover) => cover.unit), ...headings.map((heading) => heading.unit)].find(
    (each) => each !== undefined && each.trim() !== "",
  );
  const year = coverYears[0] ?? headings.find((heading) => heading.year !== undefined)?.year;
  const [headingYear] = headingYears;
  const years = copies.length > 1 || covers.length > 1 ? [...coverYears, ...headingYears] : [];
  return {
    ...(unit !== undefined && { unit: unit.trim() }),
    ...(year !== undefined && { year }),
    ...(headingYear !== undefined &&
      coverYears[0] !== undefined &&
      headingYear !== coverYears[0] && { headingYear }),
    copies,
    years: [...new Set(years.length > 0 ? years : year === undefined ? [] : [year])].sort((a, b) => a - b),
  };
}

/**
 * Table 三 stands wherever its first row is printed below the head of its first column. 上年数据 prints both, a line for
 * each figure, and holds no table.
 */
function requestTablesOn(sheet: GridSheet): number {
  if (listsPreviousYear(sheet)) return 0;
  const labels = labelsOf(sheet);
  const heads = labels.at("自然人");
  return labels
    .at("一、本年新收政府信息公开申请数量")
    .filter((first) => heads.some((head) => head.row < first.row)).length;
}

/** The line above a table: 填报单位：某某乡人民政府, 2024年度. */
function headingOf(sheet: GridSheet): { readonly unit?: string; readonly year?: number } {
  let unit: string | undefined;
  let year: number | undefined;
  for (const { label } of labelsOf(sheet).all) {
    unit ??= /^填报单位:(.+)$/.exec(label)?.[1];
    year ??= /^(?:19|20)\d{2}年度?$/.test(label) ? yearIn(label) : undefined;
  }
  return { ...(unit !== undefined && { unit }), ...(year !== undefined && { year }) };
}

/** 2024, 2024年 or 2024年度. */
function yearIn(text: string): number | undefined {
  const digits = /(?:19|20)\d{2}/.exec(text.normalize("NFKC"))?.[0];
  return digits === undefined ? undefined : Number(digits);
}
