import { problemSentence } from "../app/index";
import { blank } from "./blank";
import { check } from "./check";
import { collect } from "./collect";
import { compare } from "./compare";
import { UsageProblem, type Command, type ExitCode, type Output } from "./command";
import { distribute } from "./distribute";
import { exportReport } from "./export";
import { figures } from "./figures";
import { fill } from "./fill";
import { importCommand } from "./import";
import { roll } from "./roll";
import { parseOptions, type KnownOptions } from "./parse-options";
import { review } from "./review";
import { usageOf, withUsage } from "./wording";

const commands: readonly Command[] = [
  blank,
  fill,
  figures,
  check,
  exportReport,
  compare,
  importCommand,
  collect,
  distribute,
  roll,
  review,
];

/** Carries out one call of the command line. A mistake of ours is thrown. */
export async function runCommandLine(words: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = words;
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    output.error(usageOf(commands.map(({ usage }) => usage)));
    return 2;
  }
  try {
    return await command.run(parseOptions(rest, optionsOf(command)), output);
  } catch (error) {
    if (error instanceof UsageProblem) {
      output.error(withUsage(error.message, command.usage));
      return 2;
    }
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    output.error(sentence);
    return 2;
  }
}

/** The options a command takes are those its usage names; one that closes its bracket at once takes no value. */
function optionsOf({ usage }: Command): KnownOptions {
  const named = [...usage.matchAll(/--([a-z-]+)(\]?)/g)];
  const names = (isSwitch: boolean) =>
    named.filter(([, , bracket]) => (bracket === "]") === isSwitch).map(([, name = ""]) => name);
  return { values: names(false), switches: names(true) };
}
