import { fuzzOnce, soundFiles } from "./fuzz";

// The short run; `npm run fuzz` is the long one. A fault names its seed and input: fuzzOnce(files, seed, input) is it again.
test("400 damaged workbooks and Word files are each refused in a sentence or read as what they are", async () => {
  const files = await soundFiles();
  const outcomes = { refused: 0, read: 0 };
  const faults: string[] = [];
  for (let input = 0; input < 400; input += 1) {
    const { outcome, fault } = fuzzOnce(files, 1, input);
    outcomes[outcome] += 1;
    if (fault !== undefined) faults.push(`input ${input}: ${fault}`);
  }
  expect(faults).toEqual([]);
  // A run in which nothing, or everything, is refused would prove little.
  expect(outcomes.refused).toBeGreaterThan(200);
  expect(outcomes.read).toBeGreaterThan(20);
}, 120_000);
