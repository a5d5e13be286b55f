import { required, UsageProblem, type Options } from "./command";
import { yearAsked } from "./wording";

/** --year, a report year. */
export function yearOption(options: Options): number {
  const year = Number(required(options, "year"));
  if (!Number.isInteger(year) || year < 2019 || year > 2100) throw new UsageProblem(yearAsked);
  return year;
}
