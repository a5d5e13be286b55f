import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const windowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap(
  (name) => process.env[name] ?? [],
);

/** Chrome, Edge or Chromium, whichever is installed; NIANBAO_BROWSER overrides. Undefined when there is none. */
export function findBrowser() {
  return firstProgram(
    process.env.NIANBAO_BROWSER,
    [
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge-stable",
      "microsoft-edge",
      "chromium",
      "chromium-browser",
    ],
    {
      darwin: [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ],
      win32: windowsFolders.flatMap((folder) => [
        join(folder, "Microsoft/Edge/Application/msedge.exe"),
        join(folder, "Google/Chrome/Application/chrome.exe"),
      ]),
    },
  );
}

/** LibreOffice's soffice; NIANBAO_SOFFICE overrides. */
export function findLibreOffice() {
  const installed = existsSync("/opt") ? readdirSync("/opt").filter((name) => /^libreoffice/.test(name)) : [];
  return firstProgram(process.env.NIANBAO_SOFFICE, ["soffice", "libreoffice"], {
    linux: [
      ...installed.map((name) => `/opt/${name}/program/soffice`),
      "/usr/lib/libreoffice/program/soffice",
    ],
    darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
    win32: windowsFolders.map((folder) => join(folder, "LibreOffice/program/soffice.exe")),
  });
}

/** A Python that can speak to LibreOffice (import uno); NIANBAO_UNO_PYTHON overrides. */
export function findUnoPython() {
  const soffice = findLibreOffice();
  const beside = soffice === undefined ? [] : bundledPythons(dirname(realpathSync(soffice)));
  const candidates = [
    process.env.NIANBAO_UNO_PYTHON,
    ...beside,
    "/usr/bin/python3",
    inPath("python3"),
    inPath("python"),
  ];
  return candidates.find((python) => python !== undefined && existsSync(python) && importsUno(python));
}

function bundledPythons(program) {
  return [join(program, "python"), join(program, "python.exe"), join(program, "../Resources/python")];
}

/** Turns a PDF into pictures, to look at a printed page. */
export function findPdfToPpm() {
  return firstProgram(process.env.NIANBAO_PDFTOPPM, ["pdftoppm"], { darwin: ["/opt/homebrew/bin/pdftoppm"] });
}

/**
 * Whether fontconfig knows the typefaces the rendering tests stand on (Linux only): the Chinese ones, and Liberation,
 * from whose digits LibreOffice reckons column widths when a workbook's own font is missing.
 */
export function hasTestFonts() {
  try {
    const families = execFileSync("fc-list", [":", "family"], { encoding: "utf8" });
    return [
      "Liberation Sans",
      "Noto Sans CJK SC",
      "AR PL SungtiL GB",
      "AR PL KaitiM GB",
      "cwTeXFangSong",
    ].every((family) => families.includes(family));
  } catch (error) {
    // Without fontconfig there is nothing to ask; on other systems the fonts come with Windows or macOS.
    if (error.code === "ENOENT") return process.platform !== "linux";
    throw error;
  }
}

function firstProgram(override, names, places) {
  const candidates = [override, ...names.map(inPath), ...(places[process.platform] ?? [])];
  return candidates.find((file) => file !== undefined && existsSync(file));
}

function inPath(name) {
  const files = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) =>
      process.platform === "win32" ? [join(folder, `${name}.exe`)] : [join(folder, name)],
    );
  return files.find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function importsUno(python) {
  try {
    execFileSync(python, ["-c", "import uno"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
