import { missingOption } from "./wording";

/** How a command ended: 0 done and no hard finding, 1 done with hard findings, 2 wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes: results to `out`, the one sentence about a failure to `error`. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  run(options: Options, output: Output): Promise<ExitCode>;
}

/** What stood on the command line: plain words, and options with their values ("" for a bare switch). */
export interface Options {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** The call cannot be carried out; the message is one clear Chinese sentence. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}

/** The value of an option that must be there. */
export function required(options: Options, name: string): string {
  const value = options.values.get(name);
  if (value === undefined || value === "") throw new UsageProblem(missingOption(name));
  return value;
}
