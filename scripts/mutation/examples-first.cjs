const { readFileSync } = require("node:fs");
const Sequencer = require(
  require.resolve("@jest/test-sequencer", {
    paths: [require.resolve("@jest/core", { paths: [require.resolve("jest")] })],
  }),
).default;

/** For npm run mutation: examples before properties, which take longer to fail. */
module.exports = class ExamplesFirst extends Sequencer {
  sort(tests) {
    const weight = ({ path }) => {
      const text = readFileSync(path, "utf8");
      return text.includes("fast-check") ? 1e6 + text.length : text.length;
    };
    return [...tests].sort((a, b) => weight(a) - weight(b));
  }
};
