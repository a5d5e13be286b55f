// For npm run mutation: one failed test kills a mutant, the others would only take time. Neither jest nor Stryker's runner
// for it can stop there, so this runner leaves the rest of the test files alone. Stryker asks for the word jest-circus in
// its name.
const circus = require("jest-circus/runner");

module.exports = async (globalConfig, config, environment, runtime, path, sendMessage) => {
  const { global } = environment;
  const stryker = global[global.__strykerGlobalNamespace__ ?? "__stryker__"];
  // The first run, without a mutant, is left alone.
  const mutant = stryker?.activeMutant ?? process.env.__STRYKER_ACTIVE_MUTANT__;
  if (mutant !== undefined && stryker.killedMutant === mutant) return nothingRun(path);
  const result = await circus(globalConfig, config, environment, runtime, path, sendMessage);
  if (mutant !== undefined && (result.numFailingTests > 0 || result.testExecError)) {
    stryker.killedMutant = mutant;
  }
  return result;
};

function nothingRun(testFilePath) {
  const { createEmptyTestResult } = require(
    require.resolve("@jest/test-result", {
      paths: [require.resolve("@jest/core", { paths: [require.resolve("jest")] })],
    }),
  );
  return { ...createEmptyTestResult(), testFilePath, testResults: [] };
}
