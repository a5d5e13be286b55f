import { figurePlaces, type CellName, type Form } from "../../form/index";

/** Whether a cell of its kind may hold the value: whole, and not negative but for 本年增/减. */
export function allowedValue(form: Form, cell: CellName, value: number): boolean {
  if (!Number.isSafeInteger(value)) return false;
  return value >= 0 || figurePlaces(form).get(cell)?.cell.kind === "signedCount";
}
