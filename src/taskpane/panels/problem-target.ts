import type { ParagraphRef } from "../../app/index";
import type { CellName } from "../../form/index";
import type { Problem } from "../../validation/index";

/** Where a problem is mended. */
export type ProblemTarget = { readonly cell: CellName } | { readonly paragraph: ParagraphRef };

/**
 * The place to go to for a problem; undefined where a rule speaks of the report as a whole. What a text says is mended
 * in the text, where its paragraphs can be shown, not at the figure it is compared with; a problem of the text alone is
 * mended there in any case.
 */
export function problemTarget(
  { cell, findings }: Problem,
  showsParagraphs: boolean,
): ProblemTarget | undefined {
  const paragraph = findings[0]?.paragraph;
  if (paragraph && (showsParagraphs || cell === undefined)) return { paragraph };
  return cell === undefined ? undefined : { cell };
}

/** The places of the problems in their order, each once. */
export function problemTargets(problems: readonly Problem[], showsParagraphs: boolean): ProblemTarget[] {
  const targets = new Map<string, ProblemTarget>();
  for (const problem of problems) {
    const target = problemTarget(problem, showsParagraphs);
    if (target && !targets.has(targetKey(target))) targets.set(targetKey(target), target);
  }
  return [...targets.values()];
}

/** The same for the same place, whichever problem led there. */
export function targetKey(target: ProblemTarget): string {
  return "cell" in target ? target.cell : `${target.paragraph.part} ${target.paragraph.index}`;
}
