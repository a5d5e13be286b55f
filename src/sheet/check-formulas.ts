import type { CellKind, Equation } from "../form/index";
import type { Figures } from "../figures/index";
import { checkEquation } from "../validation/index";

/** What a check cell says when a figure it needs is blank or unreadable. */
export const unverifiedText = "未能核对";
export const passedText = "✓";
/** Every failed check begins with this mark; conditional formats and counts look for it. */
export const failedMark = "✗";

/** A total: the sum of its parts once all of them are numbers, else nothing. */
export function totalFormula(parts: string, count: number): string {
  return `=IF(COUNT(${parts})=${count},SUM(${parts}),"")`;
}

/** Whether two lists of cells come to the same; a blank or a text among them makes it 未能核对, never a pass. */
export function equationFormula(left: string, right: string, count: number): string {
  const difference = `ROUND(SUM(${left})-SUM(${right}),6)`;
  return `=IF(COUNT(${left},${right})<${count},"${unverifiedText}",IF(${difference}=0,"${passedText}","${failedMark} 相差"&ABS(${difference})))`;
}

/** What `equationFormula` gives for these figures, from the live check itself. */
export function equationResult(equation: Equation, figures: Figures): string {
  const outcome = checkEquation(equation, figures);
  if (!outcome) return passedText;
  if (!("level" in outcome)) return unverifiedText;
  const difference = Math.abs((outcome.expected ?? 0) - (outcome.actual ?? 0));
  // Fifteen digits are all a spreadsheet shows of a number.
  return `${failedMark} 相差${Number((Math.round(difference * 1e6) / 1e6).toPrecision(15))}`;
}

/** A condition, without "=", that holds when a cell is filled with something its kind may not hold. */
export function wrongCellCondition(kind: CellKind, address: string): string {
  const filledText = `LEN(${address})>0`;
  switch (kind) {
    case "count":
      return numberOr(address, `OR(${address}<0,${address}<>INT(${address}))`, filledText);
    case "signedCount":
      return numberOr(address, `${address}<>INT(${address})`, filledText);
    case "amountInTenThousandYuan":
      return numberOr(address, `OR(${address}<0,ROUND(${address},6)<>${address})`, filledText);
    case "amount":
      return numberOr(address, `OR(${address}<0,ROUND(${address},2)<>${address})`, wrongMoneyText(address));
  }
}

/**
 * Money of the 2019 form may carry its unit: a digit first, 元 last, and between them what is a number once its
 * commas and spaces are gone. The unit becomes an exponent, since programs read texts such as 12-5, 5% or ￥5 as
 * numbers, but none of them with an exponent behind it. Excel takes 255 characters for a validation, so fractions
 * of a 分 are left to the live check.
 */
function wrongMoneyText(address: string): string {
  const replaced = [
    [" ", ""],
    [",", ""],
    ["，", ""],
    ["万元", "E4"],
    ["元", "E0"],
  ].reduce((text, [from, to]) => `SUBSTITUTE(${text},"${from}","${to}")`, address);
  const trimmed = `TRIM(${address})`;
  return `IF(RIGHT(${trimmed})="元",COUNT(VALUE(LEFT(${trimmed})),VALUE(${replaced}))<2,LEN(${address})>0)`;
}

/**
 * A condition, without "=", that holds when money of the 2019 form has separators that part no thousands: 12，5万元, 2,51,0元.
 * What begins as its own number is written with separators has none left behind it. Apart from `wrongCellCondition`, since
 * no formula of 255 characters holds both; of what is no money at all it says nothing.
 */
export function misplacedSeparatorCondition(address: string): string {
  const digits = [" ", ",", "，", "万", "元"].reduce(
    (text, from) => `SUBSTITUTE(${text},"${from}","")`,
    address,
  );
  const written = `TRIM(SUBSTITUTE(${address},"，",","))`;
  return `ISNUMBER(FIND(",",SUBSTITUTE("a"&${written},"a"&TEXT(INT(VALUE(${digits})),"#,##0"),"",1)))`;
}

function numberOr(address: string, wrongNumber: string, wrongText: string): string {
  return `IF(ISERROR(${address}),TRUE,IF(ISNUMBER(${address}),${wrongNumber},${wrongText}))`;
}

/**
 * What a row's figures are like: a wrong one among them, so many still blank, or all filled. A total whose formula
 * shows nothing yet is not blank; one that was cleared is.
 */
export function fillingFormula(
  conditions: readonly string[],
  entries: readonly string[],
  totals: readonly string[],
): string {
  const counts = [
    ...entries.map((area) => `COUNTBLANK(${area})`),
    ...totals.map((address) => `ISBLANK(${address})`),
  ];
  const blanks = counts.join("+");
  return `=IF(OR(${conditions.join(",")}),"${wrongFillingText}",IF(${blanks}>0,"未填"&(${blanks})&"格","${passedText}"))`;
}

/** What `fillingFormula` gives. */
export function fillingResult(hasWrongCell: boolean, blankCount: number): string {
  if (hasWrongCell) return wrongFillingText;
  return blankCount > 0 ? `未填${blankCount}格` : passedText;
}

const wrongFillingText = `${failedMark} 有填错的格`;
