/* global afterEach, beforeEach */
// For npm run mutation: one failed test kills a mutant, the others would only take time. jest itself cannot stop there.
// The properties draw the same figures for every mutant and are not shrunk, so that the score can be repeated.
const fc = require("fast-check");

fc.configureGlobal({ endOnFailure: true, seed: 20 });

const global = globalThis;
const stryker = global[global.__strykerGlobalNamespace__ ?? "__stryker__"];
const testState = Object.getOwnPropertySymbols(global).find(
  ({ description }) => description === "JEST_STATE_SYMBOL",
);

// The first run, without a mutant, is left alone.
const mutant = () => stryker?.activeMutant ?? process.env.__STRYKER_ACTIVE_MUTANT__;

beforeEach(() => {
  if (mutant() !== undefined && stryker.killedMutant === mutant()) throw new Error("Killed before");
});

afterEach(() => {
  if (mutant() !== undefined && global[testState].currentlyRunningTest.errors.length > 0) {
    stryker.killedMutant = mutant();
  }
});
