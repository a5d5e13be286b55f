// Writes docs/report.schema.json: node --require ./scripts/register-typescript.cjs scripts/generate-schema.cjs
const { writeFileSync } = require("node:fs");
const path = require("node:path");
const prettier = require("prettier");
const { reportSchema } = require("../src/report/data/report-schema");

async function generate() {
  const file = path.join(__dirname, "../docs/report.schema.json");
  const options = await prettier.resolveConfig(file);
  const text = await prettier.format(JSON.stringify(reportSchema()), { ...options, filepath: file });
  writeFileSync(file, text);
}

void generate();
