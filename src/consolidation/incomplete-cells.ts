import { totalEquations, type CellName, type Form } from "../form/index";
import type { Consolidation } from "./consolidate";

/** The cells to be asked for: those that are 不完整, without the totals that are so because of their parts. */
export function incompleteCells(
  form: Form,
  incomplete: Consolidation["incomplete"],
): [CellName, readonly string[]][] {
  const parts = (name: CellName) => totalEquations(form).get(name)?.left ?? [];
  return [...incomplete].filter(([name]) => !parts(name).some((part) => incomplete.has(part)));
}
