const { createHash } = require("node:crypto");
const { chmodSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("./package.json");

/** The address manifest.xml stands at while developing; a build for a server replaces it. */
const developmentAddress = "https://localhost:3000";

const officeFolder = path.join(__dirname, "node_modules/@microsoft/office-js/dist");

/** What Excel for Windows, Mac and the web and a plain browser ask of office.js; its licence asks for originals. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * Builds the pages (dist/) and the command line (dist/cli/).
 *
 * --env baseUrl=https://server/folder   where the pages will be served; goes into dist/manifest.xml
 * --env officeJs=https://…/hosted       folder to load office.js from instead of our own copy
 */
module.exports = async (env = {}, argv = {}) => {
  const { sourceHash } = await import("./scripts/source-hash.mjs");
  const { contentSecurityPolicy } = await import("./scripts/content-security-policy.mjs");
  const { serverCertificate } = await import("./scripts/server-certificate.mjs");
  const production = argv.mode !== "development";
  const options = {
    production,
    baseUrl: httpsAddress("baseUrl", env.baseUrl ?? developmentAddress),
    officeJs: env.officeJs === undefined ? undefined : httpsAddress("officeJs", env.officeJs),
    build: `${version}+${sourceHash(__dirname)}`,
  };
  if (!env.WEBPACK_SERVE) return [pages(options), commandLine(options)];
  return {
    ...pages(options),
    devServer: {
      port: 3000,
      server: { type: "https", options: await serverCertificate() },
      headers: { "Content-Security-Policy": contentSecurityPolicy, "Cache-Control": "no-cache" },
      static: false,
      // Both would need what the policy forbids; a reload by hand shows the new build.
      hot: false,
      client: false,
    },
  };
};

function pages({ production, baseUrl, officeJs, build }) {
  const boot = hashedName("src/boot/boot.js");
  const pageStyle = hashedName("src/taskpane/page.css");
  const office = officeJs === undefined ? "office-js/office.js" : `${officeJs}/office.js`;
  const page = { boot, pageStyle, office, scriptLoading: "defer", inject: "head" };
  return {
    ...shared({ production, build, name: "pages" }),
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    target: ["web", "es2020"],
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      // Relative, so that the same files work in any folder of a server and from a disk.
      publicPath: "auto",
      clean: { keep: /^cli[\\/]/ },
    },
    plugins: [
      ...shared({ production, build, name: "pages" }).plugins,
      new HtmlPlugin({
        ...page,
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
      }),
      new HtmlPlugin({
        ...page,
        template: "src/commands/commands.html",
        filename: "commands.html",
        chunks: ["commands"],
      }),
      new CopyPlugin({
        patterns: [
          unchanged("src/boot/boot.js", boot),
          unchanged("src/taskpane/page.css", pageStyle),
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(developmentAddress, baseUrl),
          },
          ...(officeJs === undefined
            ? [
                ...officeFiles.map((file) => unchanged(path.join(officeFolder, file), `office-js/${file}`)),
                unchanged(path.join(officeFolder, "../LICENSE.md"), "office-js/LICENSE.md"),
              ]
            : []),
        ],
      }),
      new AfterBuild((outputPath) =>
        writeFileSync(
          path.join(outputPath, "version.json"),
          `${JSON.stringify({ build, baseUrl, officeJs })}\n`,
        ),
      ),
    ],
    optimization: {
      // What the page or the worker alone uses is otherwise guarded by the page's or the worker's number, and a build from
      // the cache keeps guards with the numbers of the build before: functions are missing then.
      usedExports: "global",
    },
    performance: { hints: false },
  };
}

function commandLine({ production, build }) {
  const base = shared({ production, build, name: "command-line" });
  return {
    ...base,
    entry: { nianbao: "./src/cli/index.ts" },
    target: "node20",
    output: {
      path: path.join(__dirname, "dist/cli"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    optimization: { ...base.optimization, minimize: false },
    plugins: [
      ...base.plugins,
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new AfterBuild((outputPath) => chmodSync(path.join(outputPath, "nianbao.js"), 0o755)),
    ],
  };
}

function shared({ production, build, name }) {
  return {
    name,
    mode: production ? "production" : "development",
    // The default in development is eval, which the Content-Security-Policy forbids.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache/webpack"),
      name: `${name}-${production ? "production" : "development"}`,
      buildDependencies: { config: [__filename] },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
    plugins: [new webpack.DefinePlugin({ __NIANBAO_BUILD__: JSON.stringify(build) })],
  };
}

/** A file copied byte for byte: office.js may not be altered, and boot.js must stay ES5. */
function unchanged(from, to) {
  return { from, to, info: { minimized: true } };
}

function hashedName(file) {
  const { name, ext } = path.parse(file);
  const hash = createHash("sha256")
    .update(readFileSync(path.join(__dirname, file)))
    .digest("hex");
  return `${name}.${hash.slice(0, 8)}${ext}`;
}

function httpsAddress(option, text) {
  if (!URL.canParse(text) || new URL(text).protocol !== "https:") {
    throw new Error(`--env ${option} must be an address that begins with https://, not "${text}".`);
  }
  return text.replace(/\/+$/, "");
}

class AfterBuild {
  constructor(act) {
    this.act = act;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("AfterBuild", (compilation) => this.act(compilation.outputOptions.path));
  }
}
