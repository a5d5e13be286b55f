import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, runNode } from "./run-command.mjs";

/** What came of a step: how many checks passed and failed, and how it is called. */
const outcome = (title, passed, failed) => ({ title, passed, failed });

/** A tool that either finds nothing (one check passed) or prints what it found (one failed). */
export async function toolStep(title, script, args) {
  const { code, output } = await runNode(script, args, { quiet: true });
  report(title, code === 0, output);
  return outcome(title, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** A jest project; each test counts, and a test file that does not start counts as one failed. */
export async function jestStep(title, name, args = []) {
  console.log(`\n· ${title}`);
  mkdirSync(join(projectRoot, "reports"), { recursive: true });
  const file = join(projectRoot, `reports/${name}.json`);
  rmSync(file, { force: true });
  const { code } = await runNode(
    "node_modules/jest/bin/jest.js",
    ["--json", `--outputFile=${file}`, ...args],
    {
      environment: {
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --disable-warning=ExperimentalWarning`.trim(),
      },
    },
  );
  const results = readResults(file);
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  // jest also fails for reasons it counts no test for, such as a project without tests.
  return outcome(title, results.numPassedTests, code !== 0 && failed === 0 ? 1 : failed);
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}

export function failedStep(title, sentences) {
  report(title, false, sentences.join("\n"));
  return outcome(title, 0, 1);
}

function report(title, passed, output) {
  console.log(`${passed ? "✓" : "✗"} ${title}`);
  if (!passed) console.log(output.trim());
}

/** Prints the outcome of each step and, last, the sum on a line of its own; sets the exit code. */
export function summarize(outcomes) {
  console.log("");
  for (const { title, passed, failed } of outcomes) {
    console.log(
      `${failed === 0 ? "✓" : "✗"} ${title}：${passed} 项通过${failed === 0 ? "" : `，${failed} 项未通过`}`,
    );
  }
  const sum = (key) => outcomes.reduce((total, each) => total + each[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
}
