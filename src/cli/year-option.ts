import { required, UsageProblem, type Options } from "./command";

/** --year, a report year. */
export function yearOption(options: Options): number {
  const year = Number(required(options, "year"));
  if (!Number.isInteger(year) || year < 2019 || year > 2100)
    throw new UsageProblem("--year 应是2019年以后的年份，如2024。");
  return year;
}
