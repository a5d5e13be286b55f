/** Unit and host tests. Browser and LibreOffice tests stand in test/e2e and test/libreoffice. */
module.exports = {
  testEnvironment: "node",
  // The machine may be slow and shared; a test that hangs is still told.
  testTimeout: 30_000,
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/libreoffice/"],
  // Put in by webpack in what ships.
  globals: { __NIANBAO_BUILD__: "0.0.0+test" },
  // Half of two cores, jest's own choice, would be one.
  maxWorkers: "100%",
  // TypeScript first: a compiled file left lying beside its source must not be tested in its place.
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
  setupFiles: ["<rootDir>/test/support/browser-gaps.ts"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "commonjs",
          moduleResolution: "node10",
          ignoreDeprecations: "6.0",
          jsx: "react-jsx",
          esModuleInterop: true,
          isolatedModules: true,
          allowJs: true,
          target: "ES2022",
        },
      },
    ],
  },
  // hucre is published as ES modules only, which jest cannot load untranslated.
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
};
