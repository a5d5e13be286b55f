/** LibreOffice as the independent judge of what we write, one test file at a time. */
module.exports = {
  ...require("./jest.config"),
  roots: ["<rootDir>/test/libreoffice"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/libreoffice/start-libreoffice.mjs",
  globalTeardown: "<rootDir>/test/libreoffice/stop-libreoffice.mjs",
  maxWorkers: 1,
  testTimeout: 180_000,
};
