// Lets Node run the project's TypeScript as it stands: node --require ./scripts/register-typescript.cjs file.ts
const { readFileSync } = require("node:fs");
const typescript = require("typescript");

const compilerOptions = {
  module: typescript.ModuleKind.CommonJS,
  target: typescript.ScriptTarget.ES2022,
  jsx: typescript.JsxEmit.ReactJSX,
  esModuleInterop: true,
  inlineSourceMap: true,
};

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, fileName) => {
    const source = readFileSync(fileName, "utf8");
    module._compile(typescript.transpileModule(source, { compilerOptions, fileName }).outputText, fileName);
  };
}
