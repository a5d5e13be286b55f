import { UsageProblem, type Options } from "./command";
import { unknownOption, valueMissing } from "./wording";

/** The options a command knows: those that take a value, and switches that stand alone. */
export interface KnownOptions {
  readonly values: readonly string[];
  readonly switches: readonly string[];
}

/** Splits the words of a call: a switch stands alone, any other --name takes the word after it. */
export function parseOptions(words: readonly string[], known: KnownOptions): Options {
  const plain: string[] = [];
  const values = new Map<string, string>();
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? "";
    if (!word.startsWith("--")) {
      plain.push(word);
      continue;
    }
    const name = word.slice(2);
    if (known.switches.includes(name)) {
      values.set(name, "");
      continue;
    }
    if (!known.values.includes(name)) throw new UsageProblem(unknownOption(word));
    const value = words[i + 1];
    if (value === undefined || value.startsWith("--")) throw new UsageProblem(valueMissing(word));
    values.set(name, value);
    i += 1;
  }
  return { words: plain, values };
}
