/** Numbers that look drawn and are the same for the same seed; every input of a run has its own, to be drawn again. */
export class Random {
  private state: number;

  constructor(seed: number, input: number) {
    this.state = (Math.imul(seed + 1, 2_654_435_761) ^ Math.imul(input + 1, 40_503)) >>> 0;
    for (let turn = 0; turn < 4; turn += 1) this.below(2);
  }

  /** A whole number from 0, less than the limit. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  pick<T>(of: readonly T[]): T {
    const one = of[this.below(of.length)];
    if (one === undefined) throw new Error("Nothing to pick from");
    return one;
  }
}
