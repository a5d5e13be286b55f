import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Who may import whom: downward only. What is not listed is forbidden. */
const layers = {
  boot: { may: [], because: "it is copied as it stands and runs before, and without, the bundle" },
  form: { may: [], because: "it is what is asked: data only, which everything else stands on" },
  packages: { may: [], because: "it opens zip and XML and knows nothing of reports" },
  figures: { may: ["form"], because: "it is what a unit answered, whatever is done with the answers" },
  validation: { may: ["form", "figures"], because: "rules speak of cells by name, never of sheets or files" },
  records: {
    may: ["form", "figures", "validation"],
    because: "it judges what was explained and kept; where that is written down is for sheet/",
  },
  sheet: {
    may: ["form", "figures", "validation", "records", "consolidation", "collection"],
    because: "it lays out and reads plain grids, with no host",
  },
  consolidation: {
    may: ["form", "figures", "validation"],
    because: "it adds figures up; where they came from is for others",
  },
  collection: {
    may: ["form", "figures", "validation", "consolidation"],
    because: "it judges what came in from many bodies; reading files and laying sheets out is for others",
  },
  report: {
    may: ["form", "figures", "validation", "packages"],
    because: "writers write what was composed, and do not read workbooks",
  },
  review: {
    may: ["form", "figures", "validation"],
    mayNameTypesOf: ["report"],
    because: "it compares and words what was handed in; how it was read and is sent is for others",
  },
  excel: {
    may: ["sheet"],
    mayNameTypesOf: ["form", "figures", "validation"],
    because: "it only carries a layout to Excel and a grid back; all deciding happens before",
  },
  workbooks: {
    may: ["sheet", "packages"],
    mayNameTypesOf: ["form", "figures", "validation"],
    because: "it only carries a layout to a file and a grid back; all deciding happens before",
  },
  app: {
    may: [
      "form",
      "figures",
      "validation",
      "records",
      "sheet",
      "consolidation",
      "collection",
      "report",
      "review",
      "packages",
      "excel",
      "workbooks",
    ],
    because: "it is what a user can do; it does not know from which surface it is asked",
  },
  taskpane: {
    may: ["app", "form", "figures", "validation", "records"],
    mayNameTypesOf: ["sheet", "report", "review", "consolidation", "collection"],
    because: "it shows, and asks app/ to do; from the core it takes types and wording",
  },
  commands: {
    may: ["app"],
    because: "a ribbon button is one line into app/",
  },
  cli: {
    may: ["app", "form", "figures", "validation", "records"],
    mayNameTypesOf: ["sheet", "report", "review", "consolidation", "collection"],
    because: "a command is one line into app/; from the core it takes types and wording",
  },
};

const core = [
  "form",
  "figures",
  "validation",
  "records",
  "sheet",
  "consolidation",
  "collection",
  "report",
  "review",
  "packages",
];

const throughTheIndex = {
  regex: `(^|/)(${Object.keys(layers).join("|")})/(?!(.*/)?index$)`,
  message: "through-the-index: another folder is entered by its index.ts, so that its files can move.",
};
const onlyTaskpaneSaysReact = {
  regex: "^(react|react-dom|@fluentui|@tanstack)(/|$)",
  message:
    "only-taskpane-says-react: what a user can do must work without the pane (files, command line, tests).",
};
const onlyWorkbooksOpensFiles = {
  regex: "^(hucre|fflate|saxes)(/|$)",
  message:
    "only-workbooks-opens-files: packages/ and workbooks/ know these libraries, so that one folder can change them.",
};
const coreKnowsNoHost = {
  regex: "^(node:.*|fs|path|child_process|os)$",
  message:
    "core-knows-no-host: the same code runs in Excel, in a browser, in a worker and on the command line.",
};

const officeNames = ["Office", "Excel", "OfficeExtension", "OfficeRuntime"];
const hostNames = [
  ...["window", "document", "self", "navigator", "location", "history", "localStorage", "sessionStorage"],
  ...[
    "fetch",
    "XMLHttpRequest",
    "Worker",
    "DOMParser",
    "XMLSerializer",
    "File",
    "FileReader",
    "alert",
    "confirm",
  ],
  ...[
    "HTMLElement",
    "Element",
    "Node",
    "Document",
    "Event",
    "requestAnimationFrame",
    "process",
    "Buffer",
    "require",
  ],
];
const onlyExcelSaysExcel = officeNames.map((name) => ({
  name,
  message:
    "only-excel-says-excel: src/excel is the one folder that knows Office.js, so that all else runs without it.",
}));
// no-restricted-globals does not look at types.
const noTypesOfExcel = {
  selector: `TSQualifiedName[left.name=/^(${officeNames.join("|")})$/]`,
  message: onlyExcelSaysExcel[0].message,
};
const noHostNames = hostNames.map((name) => ({
  name,
  message:
    "core-knows-no-host: the same code runs in Excel, in a browser, in a worker and on the command line.",
}));

// A mark that ends a sentence behind a word, or two dozen Chinese characters in a row: no label of a control.
const sentence = "/[\\p{Script=Han}\\w”）][。？！；]|[\\p{Script=Han}“”（）、，：]{24}/u";
const sentenceMessage =
  "sentences-stand-together: a sentence for users belongs into the folder's wording.ts, where all are read together (CONTRIBUTING.md).";
const noSentences = [
  `Literal[value=${sentence}]`,
  `JSXText[value=${sentence}]`,
  `TemplateElement[value.raw=${sentence}]`,
  "TemplateLiteral:has(TemplateElement[value.raw=/\\p{Script=Han}/u]) > TemplateElement[value.raw=/^。/]",
].map((selector) => ({ selector, message: sentenceMessage }));

const noLookbehind = {
  selector: "Literal[regex.pattern=/\\(\\?<[=!]/]",
  message: "no-lookbehind: the pane of an older Mac refuses the whole file that holds one.",
};
// The types of Node let it through, which some package brings along.
const noAt = {
  selector: "CallExpression[callee.property.name='at'] > UnaryExpression.arguments[operator='-']",
  message: "ships-es2020: browsers of 2020 have no at(-1) and stop there; count from the length.",
};

/** The rules on imports and names for one folder of src/. */
function folderRules(folder) {
  const inCore = core.includes(folder);
  const patterns = [
    throughTheIndex,
    ...(folder === "taskpane" ? [] : [onlyTaskpaneSaysReact]),
    ...(["packages", "workbooks"].includes(folder) ? [] : [onlyWorkbooksOpensFiles]),
    ...(folder === "cli" ? [] : [coreKnowsNoHost]),
  ];
  const names = [...(folder === "excel" ? [] : onlyExcelSaysExcel), ...(inCore ? noHostNames : [])];
  const always = [noLookbehind, noAt, ...(folder === "excel" ? [] : [noTypesOfExcel])];
  return [
    {
      files: [`src/${folder}/**/*.{ts,tsx}`],
      rules: {
        "no-restricted-imports": ["error", { patterns }],
        "no-restricted-globals": ["error", ...names],
        // The form is worded by the notices and its rules: data, sentence by sentence.
        "no-restricted-syntax": ["error", ...always, ...(folder === "form" ? [] : noSentences)],
      },
    },
    {
      files: [`src/${folder}/**/{wording,*-wording,describe-*}.ts`],
      rules: { "no-restricted-syntax": ["error", ...always] },
    },
  ];
}

const policies = Object.entries(layers).flatMap(([folder, { may, mayNameTypesOf = [], because }]) => {
  const message = `${folder}/ may not import {{dependency.source}}: ${because}.`;
  return [
    { from: { element: { type: folder } }, disallow: { to: { element: { type: "*" } } }, message },
    ...may.map((type) => ({ from: { element: { type: folder } }, allow: { to: { element: { type } } } })),
    ...mayNameTypesOf.map((type) => ({
      from: { element: { type: folder } },
      allow: { to: { element: { type } }, dependency: { kind: "type" } },
    })),
  ];
});

export default tseslint.config(
  { ignores: ["dist", ".cache", "coverage", "reports", "node_modules"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Full-width and ideographic spaces, and control characters, are what people paste into these forms.
      "no-irregular-whitespace": [
        "error",
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      "no-control-regex": "off",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // A test loads a module anew, or for its type only, where it has to.
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/boot/boot.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: globals.browser },
    rules: {
      // A caught error has to be named in ES5, needed or not.
      "@typescript-eslint/no-unused-vars": ["error", { caughtErrors: "none" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries, "office-addins": office, "react-hooks": hooks },
    settings: {
      "boundaries/elements": Object.keys(layers).map((type) => ({
        type,
        pattern: `src/${type}`,
      })),
      "boundaries/include": ["src/**/*"],
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".d.ts", ".js"] } },
    },
    rules: {
      ...hooks.configs.recommended.rules,
      "no-console": "error",
      "boundaries/dependencies": ["error", { default: "disallow", policies }],
      "boundaries/no-unknown-files": "error",
      "boundaries/no-unknown-dependencies": "error",
      // These follow a variable only when it is called context.
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  ...Object.keys(layers).flatMap(folderRules),
  {
    // The command line speaks to a terminal.
    files: ["src/cli/**"],
    rules: { "no-console": "off" },
  },
);
