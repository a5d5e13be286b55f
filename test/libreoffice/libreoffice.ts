import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

/** What LibreOffice holds in a cell: null is an empty one, a boolean comes as 1 or 0. */
export type OfficeValue = number | string | null | { readonly error: string };

/** What can be put in a cell; a formula in LibreOffice's English notation (";" between arguments). */
export type OfficeEntry = number | string | null | { readonly formula: string };

/** How the cells of some areas look. Colours are #RRGGBB or null for none, borders hundredths of a millimetre. */
export interface OfficeLook {
  readonly areas: readonly string[];
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly borders: readonly [top: number, right: number, bottom: number, left: number];
  readonly horizontal: string;
  readonly vertical: number;
  readonly wrapped: boolean;
  readonly stacked: boolean;
  readonly locked: boolean;
  readonly numberFormat: string;
}

export interface OfficeValidation {
  readonly areas: readonly string[];
  readonly type: string;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoresBlank: boolean;
  readonly alert: string;
  readonly showsPrompt: boolean;
  readonly showsWarning: boolean;
  readonly prompt: { readonly title: string; readonly message: string };
  readonly warning: { readonly title: string; readonly message: string };
}

export interface OfficeConditionalFormat {
  readonly areas: readonly string[];
  /** As Excel writes it, without "=", relative to the first cell. */
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
}

export interface OfficePrintSetup {
  readonly areas: readonly string[];
  /** First and last, 0-based. */
  readonly titleRows: readonly [number, number] | null;
  readonly landscape: boolean;
  /** Millimetres, width and height. */
  readonly paper: readonly [number, number];
  /** Millimetres; with a footer the bottom margin of Excel is `bottom` and `footerHeight` together. */
  readonly margins: Readonly<
    Record<"top" | "bottom" | "left" | "right" | "footerHeight" | "headerHeight", number>
  >;
  /** 0 is as many as needed. */
  readonly pagesWide: number;
  readonly pagesHigh: number;
  readonly centeredHorizontally: boolean;
  /** With page numbers filled in. */
  readonly centerFooter: string;
}

export interface OfficeSheet {
  readonly name: string;
  readonly visible: boolean;
  /** LibreOffice reads no tab colour of a protected sheet. */
  readonly tabColor: string | null;
  /** By address; empty cells are left out. */
  readonly values: Readonly<Record<string, OfficeValue>>;
  /** By address, as Excel writes them, with "=". */
  readonly formulas: Readonly<Record<string, string>>;
  readonly looks: readonly OfficeLook[];
  readonly merges: readonly string[];
  readonly validations: readonly OfficeValidation[];
  readonly conditionalFormats: readonly OfficeConditionalFormat[];
  readonly protected: boolean;
  /** Points. */
  readonly columnWidths: readonly number[];
  /** Points. */
  readonly rowHeights: readonly number[];
  readonly print: OfficePrintSetup;
  readonly frozenRows: number;
}

export interface OfficeWorkbook {
  readonly sheets: readonly OfficeSheet[];
  /** Contents in LibreOffice's notation: $'表'.$A$1:$B$2;… */
  readonly names: readonly { readonly name: string; readonly content: string }[];
  readonly properties: { readonly title: string; readonly author: string };
}

/** A workbook open in LibreOffice. Calculation waits for `recalculate`. */
export interface OfficeSession {
  inspect(): Promise<OfficeWorkbook>;
  /** Refuses locked cells of a protected sheet. */
  set(sheet: string, cells: readonly (readonly [address: string, entry: OfficeEntry])[]): Promise<void>;
  /** Recalculates every formula. */
  recalculate(): Promise<void>;
  read(sheet: string, addresses: readonly string[]): Promise<OfficeValue[]>;
  /** Inserts empty rows before a 0-based one, after unprotecting the sheet where that is needed. */
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  /** What is in front as the file opens; asked before anything is inspected. */
  shown(): Promise<{ readonly sheet: string; readonly cell: string }>;
  /** Where the cells of a sheet lead, by address: #四、复议诉讼.E5, as LibreOffice writes it. */
  links(sheet: string): Promise<Readonly<Record<string, string>>>;
  /** Saves a copy as .xlsx, the way LibreOffice writes it. */
  saveAs(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens an .xlsx file in LibreOffice. Throws when none, or no Python with its bridge, is installed. */
export async function openInLibreOffice(file: string): Promise<OfficeSession> {
  const { soffice, python } = findLibreOffice();
  const script = join(__dirname, "inspect-workbook.py");
  const child = spawn(python, [script, "--set", "-", file], {
    env: { ...process.env, SOFFICE: soffice, PYTHONIOENCODING: "utf-8" },
  });
  const answers = new Answers(child);
  await answers.next();
  const ask = (request: object): Promise<unknown> => {
    child.stdin.write(JSON.stringify(request) + "\n");
    return answers.next();
  };
  return {
    inspect: async () => (await ask({ do: "inspect" })) as OfficeWorkbook,
    set: async (sheet, cells) => void (await ask({ do: "set", sheet, cells })),
    recalculate: async () => void (await ask({ do: "recalculate" })),
    read: async (sheet, cells) => (await ask({ do: "read", sheet, cells })) as OfficeValue[],
    insertRows: async (sheet, row, count) => void (await ask({ do: "insertRows", sheet, row, count })),
    rename: async (sheet, name) => void (await ask({ do: "rename", sheet, name })),
    shown: async () => (await ask({ do: "shown" })) as Awaited<ReturnType<OfficeSession["shown"]>>,
    links: async (sheet) => (await ask({ do: "links", sheet })) as Record<string, string>,
    saveAs: async (path) => void (await ask({ do: "save", path })),
    close: () => {
      child.stdin.end(JSON.stringify({ do: "close" }) + "\n");
      return answers.end;
    },
  };
}

/** The answers of the script, a line each, in the order of the questions. */
class Answers {
  readonly end: Promise<void>;
  private readonly lines: AsyncIterator<string>;
  private complaint = "";

  constructor(child: ChildProcessWithoutNullStreams) {
    this.lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stderr.setEncoding("utf8").on("data", (text: string) => (this.complaint += text));
    this.end = new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", () => resolve());
    });
  }

  async next(): Promise<unknown> {
    const line = await this.lines.next();
    if (line.done) {
      await this.end;
      throw new Error(`LibreOffice ended: ${this.complaint.trim()}`);
    }
    const answer = JSON.parse(line.value) as { readonly ok?: unknown; readonly error?: string };
    if (answer.error !== undefined) throw new Error(`LibreOffice: ${answer.error}`);
    return answer.ok;
  }
}

interface Installed {
  readonly soffice: string;
  readonly python: string;
}

const PROGRAM_FOLDERS = [
  "/usr/lib/libreoffice/program",
  "/opt/libreoffice/program",
  "/Applications/LibreOffice.app/Contents/MacOS",
  "/Applications/LibreOffice.app/Contents/Resources",
  "C:\\Program Files\\LibreOffice\\program",
];

let installed: Installed | null = null;

/** Looks for soffice and for a Python that has the uno module; SOFFICE and UNO_PYTHON name them outright. */
export function findLibreOffice(): Installed {
  if (installed) return installed;
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...PROGRAM_FOLDERS];
  const find = (names: readonly string[]) =>
    folders.flatMap((folder) => names.map((name) => join(folder, name))).filter((path) => existsSync(path));
  const soffice = process.env.SOFFICE ?? find(["soffice", "soffice.exe", "libreoffice"])[0];
  if (soffice === undefined) {
    throw new Error(
      "LibreOffice is not installed: no soffice on PATH. On Debian: apt-get install libreoffice-calc",
    );
  }
  const pythons = process.env.UNO_PYTHON
    ? [process.env.UNO_PYTHON]
    : ["/usr/bin/python3", ...find(["python3", "python", "python.exe"])];
  const python = pythons.find(
    (path) => spawnSync(path, ["-c", "import uno"], { timeout: 20_000 }).status === 0,
  );
  if (python === undefined) {
    throw new Error("No Python with the uno module was found. On Debian: apt-get install python3-uno");
  }
  installed = { soffice, python };
  return installed;
}
