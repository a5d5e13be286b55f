"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.failedMark = exports.passedText = exports.unverifiedText = void 0;
exports.totalFormula = totalFormula;
exports.equationFormula = equationFormula;
exports.equationResult = equationResult;
exports.wrongCellCondition = wrongCellCondition;
exports.fillingFormula = fillingFormula;
exports.fillingResult = fillingResult;
const index_1 = require("../validation/index");
/** What a check cell says when a figure it needs is blank or unreadable. */
exports.unverifiedText = "未能核对";
exports.passedText = "✓";
/** Every failed check begins with this mark; conditional formats and counts look for it. */
exports.failedMark = "✗";
/** A total: the sum of its parts once all of them are numbers, else nothing. */
function totalFormula(parts, count) {
  return `=IF(COUNT(${parts})=${count},SUM(${parts}),"")`;
}
/** Whether two lists of cells come to the same; a blank or a text among them makes it 未能核对, never a pass. */
function equationFormula(left, right, count) {
  const difference = `ROUND(SUM(${left})-SUM(${right}),6)`;
  return `=IF(COUNT(${left},${right})<${count},"${exports.unverifiedText}",IF(${difference}=0,"${exports.passedText}","${exports.failedMark} 相差"&ABS(${difference})))`;
}
/** What `equationFormula` gives for these figures, from the live check itself. */
function equationResult(equation, figures) {
  const outcome = (0, index_1.checkEquation)(equation, figures);
  if (!outcome) return exports.passedText;
  if (!("level" in outcome)) return exports.unverifiedText;
  const difference = Math.abs((outcome.expected ?? 0) - (outcome.actual ?? 0));
  return `${exports.failedMark} 相差${Math.round(difference * 1e6) / 1e6}`;
}
/** A condition, without "=", that holds when a cell is filled with something its kind may not hold. */
function wrongCellCondition(kind, address) {
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
function numberOr(address, wrongNumber, wrongText) {
  return `IF(ISERROR(${address}),TRUE,IF(ISNUMBER(${address}),${wrongNumber},${wrongText}))`;
}
/** What a row's figures are like: a wrong one among them, so many still blank, or all filled. */
function fillingFormula(conditions, entries) {
  const blanks = entries.map((area) => `COUNTBLANK(${area})`).join("+");
  const filled =
    blanks === ""
      ? `"${exports.passedText}"`
      : `IF(${blanks}>0,"未填"&(${blanks})&"格","${exports.passedText}")`;
  return `=IF(OR(${conditions.join(",")}),"${wrongFillingText}",${filled})`;
}
/** What `fillingFormula` gives. */
function fillingResult(hasWrongCell, blankCount) {
  if (hasWrongCell) return wrongFillingText;
  return blankCount > 0 ? `未填${blankCount}格` : exports.passedText;
}
const wrongFillingText = `${exports.failedMark} 有填错的格`;
