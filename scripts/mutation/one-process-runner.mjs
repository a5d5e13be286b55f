// For npm run mutation: Stryker's test runner for plain jest tests (describe, test, each, expect; no hooks, no mocks) that
// runs them in its own process and stops at the first failure. jest takes seconds a mutant where this takes a tenth.
// As in jest every test file meets fresh modules. Properties run a tenth of their runs, with the same figures for every
// mutant and without shrinking, so that the score can be repeated.
import { readdirSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join } from "node:path";

/** Stryker's copy of the project, with the mutants in it. It becomes the working folder after this file is loaded. */
let root;
let require;

/**
 * The tests that answer for the rules and the cause finder; MUTATION_TESTS names fewer folders or files, which gives a
 * lower bound sooner.
 */
const places = (process.env.MUTATION_TESTS ?? "test/form,test/figures,test/validation").split(",");

class OneProcessRunner {
  async capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    root = process.cwd();
    require = createRequire(join(root, "package.json"));
    readTypeScript();
    drawFewFigures();
    rememberForOneTest();
  }

  async dryRun() {
    const tests = [];
    for (const file of testFiles()) {
      for (const test of testsIn(file)) tests.push(await run(test));
    }
    return { status: "complete", tests, mutantCoverage: context().mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const wanted = testFilter && new Set(testFilter);
    const stryker = context();
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const failed = [];
    let count = 0;
    for (const file of testFiles()) {
      if (wanted && !testFilter.some((id) => id.startsWith(`${file} `))) continue;
      for (const test of testsIn(file)) {
        if (wanted && !wanted.has(test.id) && !test.cannotLoad) continue;
        const result = await run(test);
        count += 1;
        if (stryker.hitCount > hitLimit) return { status: "timeout", reason: "hit limit reached" };
        if (result.status === 1) failed.push(result);
        if (failed.length > 0 && !disableBail) return killed(failed, count);
      }
    }
    stryker.activeMutant = undefined;
    return failed.length > 0 ? killed(failed, count) : { status: "survived", nrOfTests: count };
  }
}

function killed(failed, nrOfTests) {
  const killedBy = failed.map(({ id }) => id);
  return { status: "killed", killedBy, failureMessage: failed[0].failureMessage, nrOfTests };
}

function context() {
  return (globalThis.__stryker__ ??= {});
}

/** Examples before properties, which take longer to fail. */
function testFiles() {
  const files = places.flatMap((place) =>
    place.endsWith(".test.ts")
      ? [place]
      : readdirSync(join(root, place), { recursive: true })
          .filter((name) => name.endsWith(".test.ts"))
          .map((name) => `${place}/${name.replaceAll("\\", "/")}`),
  );
  const weight = (file) => {
    const text = readFileSync(join(root, file), "utf8");
    return text.includes("fast-check") ? 1e6 + text.length : text.length;
  };
  return files.sort((a, b) => weight(a) - weight(b));
}

/** Loads a test file and everything it imports of ours afresh; a file that does not load is one failing test. */
function testsIn(file) {
  for (const path of Object.keys(require.cache)) {
    if (path.startsWith(root) && !path.includes("node_modules")) delete require.cache[path];
  }
  const tests = [];
  const outer = [];
  const describe = (name, body) => {
    outer.push(name);
    body();
    outer.pop();
  };
  const test = (name, body) => {
    const id = [file, ...outer, name].join(" ");
    const before = tests.filter((one) => one.plain === id).length;
    tests.push({ id: before === 0 ? id : `${id} (${before + 1})`, plain: id, body });
  };
  const each = (register) => (rows) => (name, body) =>
    rows.forEach((row) => register(name, () => body(...(Array.isArray(row) ? row : [row]))));
  Object.assign(globalThis, {
    describe: Object.assign(describe, { each: each(describe) }),
    test: Object.assign(test, { each: each(test) }),
    expect: require("expect").expect,
    __NIANBAO_BUILD__: "0.0.0+test",
  });
  context().currentTestId = undefined;
  try {
    require(join(root, file));
  } catch (error) {
    const body = () => {
      throw error;
    };
    return [{ id: `${file} loads`, body, cannotLoad: true }];
  }
  return tests;
}

async function run({ id, body }) {
  answersPerForm.clear();
  context().currentTestId = id;
  const start = performance.now();
  const result = (status, more = {}) => ({
    id,
    name: id,
    timeSpentMs: performance.now() - start,
    status,
    ...more,
  });
  try {
    await body();
    return result(0);
  } catch (error) {
    return result(1, { failureMessage: String(error?.message ?? error) });
  } finally {
    context().currentTestId = undefined;
  }
}

/** Lets require take TypeScript; each file is translated once for all mutants. */
function readTypeScript() {
  const typescript = require("typescript");
  const translated = new Map();
  const compilerOptions = {
    module: typescript.ModuleKind.CommonJS,
    target: typescript.ScriptTarget.ES2022,
    esModuleInterop: true,
  };
  require.extensions[".ts"] = (module, fileName) => {
    if (!translated.has(fileName)) {
      const source = readFileSync(fileName, "utf8");
      translated.set(fileName, typescript.transpileModule(source, { compilerOptions, fileName }).outputText);
    }
    module._compile(translated.get(fileName), fileName);
  };
}

/** What functions made by oncePerForm have worked out in the running test. */
const answersPerForm = new Map();

/**
 * An answer worked out once would be covered by the first test that asks for it alone, and the tests that would notice
 * the mutant would not be run: every test works its answers out itself.
 */
function rememberForOneTest() {
  const oncePerForm = (derive) => (form) => {
    if (!answersPerForm.has(derive)) answersPerForm.set(derive, new Map());
    const known = answersPerForm.get(derive);
    if (!known.has(form)) known.set(form, derive(form));
    return known.get(form);
  };
  const load = Module._load;
  Module._load = (request, ...rest) =>
    request.endsWith("/once-per-form") ? { ...load(request, ...rest), oncePerForm } : load(request, ...rest);
}

function drawFewFigures() {
  const real = require("fast-check");
  const assert = (property, { numRuns = 100, ...rest } = {}) =>
    real.assert(property, { ...rest, numRuns: Math.ceil(numRuns / 10), seed: 20, endOnFailure: true });
  const few = { ...real, assert, default: { ...real.default, assert }, __esModule: true };
  const load = Module._load;
  Module._load = (request, ...rest) => (request === "fast-check" ? few : load(request, ...rest));
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "one-process", injectableClass: OneProcessRunner },
];
