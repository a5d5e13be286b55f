import { cellTitle, columnTitle, figurePlaces, rowTitle, type CellName, type Form } from "../form/index";
import { figureText, type Figures } from "../figures/index";
import { isToldApart, type Cause, type Correction, type Suspect } from "./causes/index";

/** How many suspects a sentence names. */
const named = 3;

/** The sentence a user reads of a cause: which cell, what stands there, what it should be, and what that mends. */
export function describeCause(form: Form, figures: Figures, cause: Cause): string {
  const { findings, suspects, repeats, likely } = cause;
  const [first] = suspects;
  const count = findings.length;
  if (repeats) return `另有${count}处“总计”的勾稽关系随之不成立，上面各处改正后即成立。`;
  if (!first) return `${count}处勾稽关系不成立，不止一格有误，请对照原始数据逐格核对。`;
  const mended = count === 1 ? "改后勾稽关系成立。" : `改后${count}处勾稽关系都成立。`;
  const shown = suspectsNamed(cause);
  const told = shown.map((suspect) => describeSuspect(form, figures, suspect));
  if (likely) return `很可能是${told.join("")}。${mended}`;
  if (shown.length === 0) return describeNobody(form, cause);
  const rest = suspects.length - shown.length;
  const more = rest > 0 ? otherSuspects(rest) : "";
  if (shown.length === 1) return `请先核对${told.join("")}${more}。请对照原始数据核对。`;
  return `可能是以下几格之一：${told.join("；")}${more}。请对照原始数据核对。`;
}

function otherSuspects(count: number | string): string {
  return `；另有${count}格也可能`;
}

/** The sentence as a unit reads it in a letter, where how many cells more might be wrong tells it nothing to do. */
export function withoutOtherSuspects(sentence: string): string {
  return sentence.replace(new RegExp(otherSuspects("\\d+")), "");
}

/** Nothing tells the cells apart: the place to begin with is the one the finding begins with, 结转 or the total. */
function describeNobody(form: Form, { findings, suspects }: Cause): string {
  const [cell] = findings.flatMap(({ cells }) => cells);
  const broken = findings.length > 1 ? `${findings.length}处勾稽关系不成立，` : "";
  const begin = cell === undefined ? "" : `先核对${cellTitle(form, cell)}，再`;
  return `${broken}${suspects.length}格都可能有误，看不出是哪一格，请${begin}对照原始数据逐格核对。`;
}

/**
 * The suspects the sentence of a cause names, most likely first: the one that stands out, or else a few. Of many cells
 * only those for which something speaks: any others would be named for their place in the form alone.
 */
export function suspectsNamed(cause: Cause): readonly Suspect[] {
  const { suspects, repeats, likely } = cause;
  if (repeats) return [];
  if (likely) return suspects.slice(0, 1);
  return (suspects.length > named ? suspects.filter(isToldApart) : suspects).slice(0, named);
}

/** One suspect: 表三“（二）部分公开”的“自然人”多填：填的是6，应为0（与“（一）予以公开”重复计数）. */
function describeSuspect(form: Form, figures: Figures, suspect: Suspect): string {
  const { cell, value, also } = suspect;
  const typed = figures.get(cell);
  const tooMuch = typed?.state === "number" && typed.value > value;
  const kind = figurePlaces(form).get(cell)?.cell.kind ?? "count";
  const shown = figureText({ state: "number", value }, kind);
  const slip = slipText(form, suspect);
  const others = also.length === 0 ? "" : `，${alsoText(form, suspect, also)}`;
  return `${cellTitle(form, cell)}${tooMuch ? "多填" : "少填"}：填的是${figureText(typed, kind)}，应为${shown}${slip}${others}`;
}

function slipText(form: Form, { cell, slip, like }: Suspect): string {
  switch (slip) {
    case "swappedDigits":
      return "（两位数字颠倒）";
    case "tenfold":
      return "（多写一个0）";
    case "tenth":
      return "（少写一个0）";
    case "doubledDigit":
      return "（多写一位数字）";
    case "droppedDigit":
      return "（漏写一位数字）";
    case "countedTwice":
      return like === undefined ? "（重复计数）" : `（与${beside(form, cell, like)}重复计数）`;
    case "neighbour":
      return like === undefined
        ? "（与相邻一格填串）"
        : `（与${beside(form, cell, like)}的数相同，可能填串）`;
    case "shiftedRow":
      return "（这一行的数可能左右错开一格）";
    case "shiftedColumn":
      return "（这一列的数可能上下错开一行）";
    case "wrongDigit":
      return "（一位数字不同）";
    case "carryForgotten":
      return "（可能漏填）";
    case "totalNotSum":
      return "（不等于各项之和）";
    case "notCarriedOver":
      return "（上年年报的结转下年度就是这个数）";
    case "other":
      return "";
  }
}

/**
 * The other corrections that belong to a suspect: “总计”相应改为0. Where no slip ties them together one does not follow
 * from the other, but totals do; other cells are wrong at the same time.
 */
function alsoText(form: Form, { cell, slip }: Suspect, also: readonly Correction[]): string {
  const told = also
    .slice(0, named)
    .map((one) => {
      const isTotal = figurePlaces(form).get(one.cell)?.cell.role === "total";
      const how = slip === "other" && !isTotal ? "同时应改为" : "相应改为";
      return `${beside(form, cell, one.cell, also)}${how}${String(one.value)}`;
    })
    .join("、");
  return also.length > named ? `${told}等，共${also.length + 1}格` : told;
}

/**
 * Another cell, told by what sets it apart: its column in the same row, its row in the same column. Told among cells of
 * several rows and columns it keeps both, since “总计” is a column and “（七）总计” a row.
 */
function beside(form: Form, cell: CellName, other: CellName, among: readonly Correction[] = []): string {
  const sameRow = (name: CellName) => rowTitle(form, name) === rowTitle(form, cell);
  const sameColumn = (name: CellName) => columnOf(form, name) === columnOf(form, cell);
  const isAlike = among.every((one) => sameRow(one.cell)) || among.every((one) => sameColumn(one.cell));
  if (isAlike && sameRow(other)) return `“${columnOf(form, other)}”`;
  if (isAlike && sameColumn(other)) return `“${rowTitle(form, other)}”`;
  return `“${rowTitle(form, other)}”的“${columnOf(form, other)}”`;
}

function columnOf(form: Form, cell: CellName): string {
  const place = figurePlaces(form).get(cell);
  return place?.table === "proceedings" ? place.columnLabels.slice(-2).join("”的“") : columnTitle(form, cell);
}
