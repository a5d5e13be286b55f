/** The tests that answer for the rules and the cause finder, for npm run mutation. */
module.exports = {
  ...require("./jest.config"),
  roots: ["<rootDir>/test/form", "<rootDir>/test/figures", "<rootDir>/test/validation"],
  setupFilesAfterEnv: ["<rootDir>/scripts/mutation/stop-at-first-failure.cjs"],
  testSequencer: "<rootDir>/scripts/mutation/examples-first.cjs",
};
