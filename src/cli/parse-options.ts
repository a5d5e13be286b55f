import { UsageProblem, type Options } from "./command";

/** Switches that take no value. */
const switches = new Set(["json"]);

/** Splits the words of a call: --json stands alone, any other --name takes the word after it. */
export function parseOptions(words: readonly string[], known: readonly string[]): Options {
  const plain: string[] = [];
  const values = new Map<string, string>();
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? "";
    if (!word.startsWith("--")) {
      plain.push(word);
      continue;
    }
    const name = word.slice(2);
    if (!known.includes(name)) throw new UsageProblem(`不认识参数 ${word}。`);
    if (switches.has(name)) {
      values.set(name, "");
      continue;
    }
    const value = words[i + 1];
    if (value === undefined || value.startsWith("--")) throw new UsageProblem(`参数 ${word} 后面要有值。`);
    values.set(name, value);
    i += 1;
  }
  return { words: plain, values };
}
