/** Browser tests: the built product in Chrome, Edge or Chromium, two files at a time, each in a browser of its own. */
module.exports = {
  ...require("./jest.config"),
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/start-server.mjs",
  globalTeardown: "<rootDir>/test/e2e/stop-server.mjs",
  maxWorkers: 2,
  testTimeout: 120_000,
};
