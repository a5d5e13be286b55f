import { fuzzOnce, soundFiles } from "./fuzz";

// npm run fuzz [-- inputs [seed]]: the long run. Prints what the slowest input took and what is left on the heap.

const [inputs = 20_000, seed = 2] = process.argv.slice(2).map(Number);
/** An input that takes longer has found a way to keep the office waiting. */
const longest = 5000;

async function run(): Promise<void> {
  const files = await soundFiles();
  const outcomes = { refused: 0, read: 0 };
  let slowest = { input: 0, took: 0 };
  let faults = 0;
  let heap = 0;
  for (let input = 0; input < inputs; input += 1) {
    const start = performance.now();
    const { outcome, fault } = fuzzOnce(files, seed, input);
    const took = performance.now() - start;
    outcomes[outcome] += 1;
    heap = Math.max(heap, process.memoryUsage().heapUsed);
    if (took > slowest.took) slowest = { input, took };
    const wrong = fault ?? (took > longest ? `took ${Math.round(took)} ms` : undefined);
    if (wrong === undefined) continue;
    faults += 1;
    console.error(`seed ${seed}, input ${input}: ${wrong}`);
  }
  console.log(
    `${inputs} inputs, seed ${seed}: ${outcomes.refused} refused, ${outcomes.read} read, ${faults} faults`,
  );
  console.log(`slowest: input ${slowest.input}, ${Math.round(slowest.took)} ms`);
  console.log(`heap at its largest: ${Math.round(heap / 2 ** 20)} MB`);
  if (faults > 0) process.exitCode = 1;
}

void run();
