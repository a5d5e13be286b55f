import { intersectAreas, subtractFromAll, type Area, type Validation } from "../model";
import { rebaseForAreas } from "../model/structure/rebase-formula";
import { refuse } from "../protocol/api-error";
import type { Cells } from "./cells";

export const noValidation: Omit<Validation, "areas"> = {
  rule: { type: "none" },
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

/** The validations that touch these cells, each with the part of the cells it covers; uncovered cells have none. */
export function validationsOf({
  sheet,
  areas,
}: Cells): { validation: Validation | null; areas: readonly Area[] }[] {
  const parts: { validation: Validation | null; areas: readonly Area[] }[] = [];
  let rest: readonly Area[] = areas;
  for (const validation of sheet.content.validations) {
    const met = validation.areas.flatMap((own) =>
      areas.map((area) => intersectAreas(own, area)).filter((area) => area !== null),
    );
    if (met.length === 0) continue;
    parts.push({ validation, areas: met });
    for (const area of met) rest = subtractFromAll(rest, area);
  }
  if (rest.length > 0) parts.push({ validation: null, areas: rest });
  return parts;
}

/** Takes the cells out of every validation. */
export function clearValidations({ sheet, areas }: Cells): void {
  sheet.content.validations = sheet.content.validations.flatMap((validation) => {
    const left = areas.reduce<readonly Area[]>((rest, area) => subtractFromAll(rest, area), validation.areas);
    if (left.length === 0) return [];
    return [{ ...rebased(validation, left), areas: left }];
  });
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}

/** Changes the validation of these cells only, also where it reaches further than they do. */
export function changeValidations(cells: Cells, patch: Partial<Validation>): void {
  const { sheet, areas } = cells;
  // A new rule is written for these cells' top left, whatever held before.
  const parts = patch.rule
    ? [{ validation: validationsOf(cells)[0]?.validation ?? null, areas }]
    : validationsOf(cells);
  const fresh = parts.map((part): Validation => {
    const base = part.validation ? rebased(part.validation, part.areas) : noValidation;
    return { ...base, ...patch, areas: part.areas };
  });
  if (fresh.some(tooLong)) throw refuse("InvalidArgument");
  clearValidations(cells);
  sheet.content.validations.push(...fresh);
}

/** Excel's own limits: 32 characters for titles, 255 for prompts, 225 for alerts. */
function tooLong({ prompt, errorAlert }: Validation): boolean {
  return (
    prompt.title.length > 32 ||
    prompt.message.length > 255 ||
    errorAlert.title.length > 32 ||
    errorAlert.message.length > 225
  );
}

function rebased(validation: Validation, areas: readonly Area[]): Validation {
  const { rule } = validation;
  if (rule.type !== "custom") return validation;
  return { ...validation, rule: { ...rule, formula: rebaseForAreas(rule.formula, validation.areas, areas) } };
}
