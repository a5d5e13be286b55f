import { median } from "./measure";

/** One of the ways of doing the same work that are compared. */
export interface Contender<T> {
  readonly name: string;
  readonly run: (input: T) => unknown;
}

/** What one contender took for one input, the median of many. */
export interface Taken {
  /** Milliseconds of processor time: what other programs on the machine disturb least. */
  readonly cpu: number;
  /** Milliseconds on the clock. */
  readonly wall: number;
}

export interface Comparison {
  readonly taken: ReadonlyMap<string, Taken>;
  /** How many times as long one takes as another: the median of the ratios of pairs that ran next to each other. */
  ratio(slower: string, faster: string, clock: keyof Taken): number;
}

/**
 * Runs contenders turn by turn over small batches of the same inputs, each round beginning with another one, so that
 * what else the machine does hits all of them alike. Garbage is left to be collected when its time comes, in batches
 * large enough that nearly all of a contender's is collected in its own: a collection forced between turns throws away
 * compiled code as well.
 */
export async function interleave<T>(
  contenders: readonly Contender<T>[],
  inputs: readonly T[],
  { batch, rounds }: { readonly batch: number; readonly rounds: number },
): Promise<Comparison> {
  for (const { run } of contenders) for (const input of inputs.slice(0, 2 * batch)) await run(input);
  const turns = new Map(contenders.map(({ name }) => [name, [] as Taken[]]));
  let turn = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let from = 0; from + batch <= inputs.length; from += batch, turn += 1) {
      const first = turn % contenders.length;
      for (const { name, run } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
        const [wall, cpu] = [performance.now(), process.cpuUsage()];
        for (const input of inputs.slice(from, from + batch)) await run(input);
        const { user, system } = process.cpuUsage(cpu);
        turns.get(name)?.push({
          cpu: (user + system) / 1000 / batch,
          wall: (performance.now() - wall) / batch,
        });
      }
    }
  }
  const of = (name: string, clock: keyof Taken) => (turns.get(name) ?? []).map((taken) => taken[clock]);
  return {
    taken: new Map(
      contenders.map(({ name }) => [name, { cpu: median(of(name, "cpu")), wall: median(of(name, "wall")) }]),
    ),
    ratio(slower, faster, clock) {
      const base = of(faster, clock);
      return median(of(slower, clock).map((time, index) => time / (base[index] ?? NaN)));
    },
  };
}
