const path = require("node:path");
const Copy = require("copy-webpack-plugin");

const root = path.resolve(__dirname, "../..");

/** The workbench page, a tool for development and tests; it never goes into the product's dist/. */
module.exports = {
  context: root,
  mode: "development",
  devtool: "source-map",
  target: ["web", "es2022"],
  entry: { workbench: "./test/workbench/main.ts" },
  output: { path: path.join(root, ".cache/workbench"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  cache: { type: "filesystem", name: "workbench", cacheDirectory: path.join(root, ".cache/webpack") },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2022" } },
        },
      },
    ],
  },
  plugins: [
    new Copy({
      patterns: ["index.html", "styles.css"].map((name) => ({ from: `test/workbench/${name}`, to: name })),
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
