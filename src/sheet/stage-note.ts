import type { GridSheet } from "./grid";

/** How 封面 of a summary begins to say that units are missing. */
export const stageBegins = "阶段性汇总：";

/** What 封面 says the summary still lacks; undefined where it says nothing. */
export function readStageNote(cover: GridSheet): string | undefined {
  for (const value of cover.values.flat())
    if (typeof value === "string" && value.startsWith(stageBegins)) return value.slice(stageBegins.length);
  return undefined;
}
