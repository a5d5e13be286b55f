/** The tests that answer for the rules and the cause finder, for npm run mutation. */
module.exports = {
  ...require("./jest.config"),
  roots: ["<rootDir>/test/form", "<rootDir>/test/figures", "<rootDir>/test/validation"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/scripts/mutation/few-runs.cjs" },
  testRunner: "<rootDir>/scripts/mutation/jest-circus-until-failure.cjs",
  testSequencer: "<rootDir>/scripts/mutation/examples-first.cjs",
};
