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
  return `${failedMark} 相差${Math.round(difference * 1e6) / 1e6}`;
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
    case "amount": {
      // Money of the 2019 form may carry its unit: what stands before it must be a number.
      const bare = `SUBSTITUTE(SUBSTITUTE(${address},"万元",""),"元","")`;
      const wrongText = `IF(RIGHT(TRIM(${address}),1)="元",NOT(ISNUMBER(VALUE(${bare}))),${filledText})`;
      return numberOr(address, `OR(${address}<0,ROUND(${address},2)<>${address})`, wrongText);
    }
  }
}

function numberOr(address: string, wrongNumber: string, wrongText: string): string {
  return `IF(ISERROR(${address}),TRUE,IF(ISNUMBER(${address}),${wrongNumber},${wrongText}))`;
}

/** What a row's figures are like: a wrong one among them, so many still blank, or all filled. */
export function fillingFormula(conditions: readonly string[], entries: readonly string[]): string {
  const blanks = entries.map((area) => `COUNTBLANK(${area})`).join("+");
  const filled =
    blanks === "" ? `"${passedText}"` : `IF(${blanks}>0,"未填"&(${blanks})&"格","${passedText}")`;
  return `=IF(OR(${conditions.join(",")}),"${wrongFillingText}",${filled})`;
}

/** What `fillingFormula` gives. */
export function fillingResult(hasWrongCell: boolean, blankCount: number): string {
  if (hasWrongCell) return wrongFillingText;
  return blankCount > 0 ? `未填${blankCount}格` : passedText;
}

const wrongFillingText = `${failedMark} 有填错的格`;
