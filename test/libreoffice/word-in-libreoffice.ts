import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { findLibreOffice } from "./libreoffice";

const run = promisify(execFile);

/** A line of text as it stands on a printed page, in millimetres from its top left corner. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** From top to bottom, those of one height from left to right. */
  readonly lines: readonly PrintedLine[];
}

/** A change to a Word file; see edit-document.py. */
export type WordEdit =
  | { readonly replace: readonly [from: string, to: string] }
  | { readonly cell: readonly [table: number, from: string, to: string] }
  | { readonly append: string };

/** Prints a document or workbook to PDF and reads where each line stands. */
export async function printedPages(bytes: Uint8Array, ending: "docx" | "xlsx"): Promise<PrintedPage[]> {
  return inFolder(async (folder) => {
    const file = join(folder, `report.${ending}`);
    writeFileSync(file, bytes);
    await runInOffice("print-document.py", [file, join(folder, "report.pdf")]);
    const { stdout } = await run(pdfToText(), ["-bbox-layout", join(folder, "report.pdf"), "-"], {
      maxBuffer: 64_000_000,
    });
    return pagesOf(stdout);
  });
}

/** Changes a Word file in LibreOffice and gives it back as LibreOffice saves it; each edit must have met something. */
export async function editedInLibreOffice(
  bytes: Uint8Array,
  edits: readonly WordEdit[],
): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [source, target, list] = ["in.docx", "out.docx", "edits.json"].map((name) => join(folder, name));
    writeFileSync(source!, bytes);
    writeFileSync(list!, JSON.stringify(edits));
    const stdout = await runInOffice("edit-document.py", [source!, target!, list!]);
    const counts = stdout.trim().split("\n").map(Number);
    if (counts.length !== edits.length || counts.some((count) => !(count > 0))) {
      throw new Error(`Not every edit met something: ${stdout}`);
    }
    return new Uint8Array(readFileSync(target!));
  });
}

/** Runs a script of this folder, and gives what it prints. */
async function runInOffice(script: string, files: readonly string[]): Promise<string> {
  const { soffice, python } = findLibreOffice();
  const { stdout } = await run(python, [join(__dirname, script), ...files], {
    env: { ...process.env, SOFFICE: soffice, PYTHONIOENCODING: "utf-8" },
  });
  return stdout;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "word-in-libreoffice-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Comes in one package with pdftoppm. */
function pdfToText(): string {
  const beside = process.env.NIANBAO_PDFTOPPM;
  return beside === undefined ? "pdftotext" : join(dirname(beside), "pdftotext");
}

const millimetres = (points: string | undefined) => (Number(points) / 72) * 25.4;

function pagesOf(xml: string): PrintedPage[] {
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, content = ""]) => ({
      width: millimetres(width),
      height: millimetres(height),
      lines: [
        ...content.matchAll(
          /<line xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/line>/gs,
        ),
      ]
        .map(([, left, top, right, bottom, words = ""]) => ({
          text: [...words.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word]) => word).join(""),
          left: millimetres(left),
          right: millimetres(right),
          top: millimetres(top),
          bottom: millimetres(bottom),
        }))
        .sort((one, other) => one.top - other.top || one.left - other.left),
    }),
  );
}
