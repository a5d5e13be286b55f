import { figurePlaces, type CellName, type Form } from "../../form/index";
import type { Correction, SlipId } from "./cause";
import { lastYearSays } from "./last-year-says";
import { numberAt, type Signature } from "./signature";

/** What a wrong value looks like, and the cell it looks to come from. */
export interface Slip {
  readonly slip: SlipId;
  readonly like?: CellName;
}

/** What is easily forgotten: nothing that was done this year asks for it. */
const carried = /^requests\.carriedForward\.(?!total$)/;

/** The slip that turns the right value into the one typed. */
export function recogniseSlip(signature: Signature, { cell, value }: Correction): Slip {
  const typed = numberAt(signature, cell);
  if (lastYearSays(signature, cell) === value) return { slip: "notCarriedOver" };
  const inDigits = slipOfDigits(typed, value);
  if (inDigits) return { slip: inDigits };
  if (typed === 0 && value > 0 && carried.test(cell)) return { slip: "carryForgotten" };
  const twin = value === 0 ? countedBefore(signature, cell) : undefined;
  if (twin !== undefined) return { slip: "countedTwice", like: twin };
  const neighbour = typed === 0 ? undefined : neighbourHolding(signature, cell, typed);
  if (neighbour !== undefined) return { slip: "neighbour", like: neighbour };
  if (figurePlaces(signature.form).get(cell)?.cell.role === "total") return { slip: "totalNotSum" };
  return { slip: "other" };
}

/** How the digits of a whole value, not below 0, were mistyped, if one slip of the hand explains it. */
export function slipOfDigits(typed: number, right: number): SlipId | undefined {
  if (typed <= 0 || !Number.isInteger(typed)) return undefined;
  if (typed === right * 10) return "tenfold";
  if (right === typed * 10) return "tenth";
  const [wrong, meant] = [String(typed), String(right)];
  if (areSwapped(wrong, meant)) return "swappedDigits";
  if (withoutOneDigit(wrong, (digit, next) => digit === next).includes(meant)) return "doubledDigit";
  if (withoutOneDigit(meant, () => true).includes(wrong)) return "droppedDigit";
  if (isOneDigitOff(wrong, meant)) return "wrongDigit";
  return undefined;
}

/** Of two digits one differs too often by chance to be told. */
function isOneDigitOff(wrong: string, meant: string): boolean {
  if (wrong.length !== meant.length || wrong.length < 3) return false;
  return [...wrong].filter((digit, at) => digit !== meant[at]).length === 1;
}

function areSwapped(wrong: string, meant: string): boolean {
  if (wrong.length !== meant.length) return false;
  const differing = [...wrong].flatMap((digit, at) => (digit === meant[at] ? [] : [at]));
  const [a = 0, b = 0] = differing;
  return differing.length === 2 && wrong[a] === meant[b] && wrong[b] === meant[a];
}

function withoutOneDigit(
  digits: string,
  may: (digit: string, next: string | undefined) => boolean,
): string[] {
  return [...digits].flatMap((digit, at) =>
    may(digit, digits[at + 1]) ? [digits.slice(0, at) + digits.slice(at + 1)] : [],
  );
}

/** The nearest cell before this one that is added into the same total and holds the same cases. */
function countedBefore(signature: Signature, cell: CellName): CellName | undefined {
  const typed = numberAt(signature, cell);
  for (const { rule, left } of signature.equations) {
    if (rule.kind !== "sum" || rule.each !== "column" || !left.includes(cell)) continue;
    const before = left.slice(0, left.indexOf(cell)).reverse();
    return before.find((other) => isNumber(signature, other, typed));
  }
  return undefined;
}

function neighbourHolding(signature: Signature, cell: CellName, typed: number): CellName | undefined {
  return neighboursOf(signature.form, cell).find((other) => isNumber(signature, other, typed));
}

function isNumber({ figures }: Signature, cell: CellName, value: number): boolean {
  const figure = figures.get(cell);
  return figure?.state === "number" && figure.value === value;
}

/** The figure cells to the left, right, above and below in the same table. */
export function neighboursOf(form: Form, cell: CellName): CellName[] {
  const places = figurePlaces(form);
  const place = places.get(cell);
  if (!place) return [];
  const at = (row: number, column: number) =>
    [...places].find(
      ([, other]) => other.table === place.table && other.row === row && other.column === column,
    )?.[0];
  const { row, column } = place;
  return [at(row, column - 1), at(row, column + 1), at(row - 1, column), at(row + 1, column)].filter(
    (name) => name !== undefined,
  );
}
