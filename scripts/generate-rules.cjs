// Writes docs/rules.md from the rules: node --require ./scripts/register-typescript.cjs scripts/generate-rules.cjs
const { writeFileSync } = require("node:fs");
const path = require("node:path");
const { describeRules } = require("../src/validation/describe-rules");

writeFileSync(path.join(__dirname, "../docs/rules.md"), describeRules());
