import { onceATurn } from "./once-a-turn";

test("what is asked again and again in one turn is done once, after it, and again in the next", async () => {
  let count = 0;
  const ask = onceATurn(() => (count += 1));
  ask();
  ask();
  expect(count).toBe(0);
  await Promise.resolve();
  expect(count).toBe(1);
  ask();
  await Promise.resolve();
  expect(count).toBe(2);
});
