import { governmentLevelTitles, type GovernmentLevel } from "../form/index";
import { UsageProblem, type Options } from "./command";
import { onlyThese } from "./wording";

/** --level, by its name in JSON or as 封面 prints it; undefined when it is not given. */
export function levelOption(options: Options): GovernmentLevel | undefined {
  const given = options.values.get("level");
  if (given === undefined) return undefined;
  const levels = Object.entries(governmentLevelTitles) as [GovernmentLevel, string][];
  const level = levels.find(([name, title]) => name === given || title === given)?.[0];
  if (!level) {
    const names = levels.map(([name, title]) => `${name}（${title}）`).join("、");
    throw new UsageProblem(onlyThese("level", names));
  }
  return level;
}
