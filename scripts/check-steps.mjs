import { jestStep, toolStep } from "./steps.mjs";

/** Types, lint, layers and the unit and host tests: all that needs neither a browser nor LibreOffice. */
export async function runCheckSteps() {
  console.log("· 类型、代码规范、层次");
  // Two at a time: small machines have two cores.
  const [types, style] = await Promise.all([checkTypes(), checkStyle()]);
  return [...types, ...style, await jestStep("单元测试与 Excel 模拟测试", "unit")];
}

async function checkTypes() {
  const compiler = "node_modules/typescript/bin/tsc";
  return [
    await toolStep("类型（tsc）", compiler, []),
    await toolStep("发布部分只用 ES2020（tsc）", compiler, ["--project", "tsconfig.shipped.json"]),
  ];
}

async function checkStyle() {
  return [
    await toolStep("代码规范与层次（eslint）", "node_modules/eslint/bin/eslint.js", [
      ".",
      "--max-warnings",
      "0",
    ]),
    await toolStep("排版（prettier）", "node_modules/prettier/bin/prettier.cjs", [
      "--check",
      "--log-level",
      "warn",
      ".",
    ]),
    await toolStep("没有循环引用", "scripts/check-cycles.mjs", []),
  ];
}
