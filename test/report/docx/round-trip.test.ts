import fc from "fast-check";
import { figureText, type Figure, type Figures, type Narrative } from "../../../src/figures/index";
import { figurePlaces, formOf, type EditionId } from "../../../src/form/index";
import { composeReport, readReport, tidyNarrative, type ReportReading } from "../../../src/report/index";
import { readDocx, writeDocx } from "../../../src/report/docx/index";
import { publishedReport, publishedReports } from "../../support/reports";
import { anyFigures, anyNarrative } from "../any-report";

async function writtenAndRead(
  edition: EditionId,
  figures: Figures,
  narrative: Narrative,
  more: { draft?: boolean; stamp?: string; signature?: { unit: string; date: string } } = {},
): Promise<ReportReading> {
  const source = {
    form: formOf(edition),
    unit: "示例县示例镇人民政府",
    year: 2024,
    figures,
    narrative,
    ...more,
  };
  const reading = readDocx(await writeDocx(composeReport(source)));
  if ("unreadable" in reading) throw new Error(reading.unreadable);
  return readReport(reading.content);
}

/** Every figure of an edition as it is printed, blank ones included. */
function printed(edition: EditionId, figures: Figures): Record<string, string> {
  const places = [...figurePlaces(formOf(edition)).values()];
  return Object.fromEntries(
    places.map(({ cell }) => [cell.name, figureText(figures.get(cell.name), cell.kind)]),
  );
}

test.each(publishedReports)("%s, written as Word and read back, has the same figures", async (name) => {
  const report = publishedReport(name);
  const reading = await writtenAndRead(report.edition, report.figures, report.narrative);
  expect(reading.edition).toBe(report.edition);
  expect(reading.figures).toEqual(report.figures);
  expect(reading.leftovers).toEqual([]);
});

test("Luoyun 2020, written as Word and read back, has the same title and paragraphs", async () => {
  const { edition, figures, narrative } = publishedReport("luoyun-township-2020");
  const reading = await writtenAndRead(edition, figures, narrative);
  expect(reading.narrative).toEqual(narrative);
  expect(reading.year).toBe(2020);
  expect(reading.figures.size).toBe(198);
});

test("a draft with a stamp and a signature reads back without them in the text", async () => {
  const { edition, figures, narrative } = publishedReport("luoyun-township-2020");
  const signature = { unit: "重庆市涪陵区罗云乡人民政府", date: "2021年1月20日" };
  const reading = await writtenAndRead(edition, figures, narrative, {
    draft: true,
    stamp: "A7K2M9QX",
    signature,
  });
  expect(reading.narrative.other).toEqual(["无。"]);
  expect(reading.signature).toEqual(signature);
});

test.each<EditionId>(["2019", "2021"])(
  "any figures and texts survive Word in the %s edition",
  async (edition) => {
    await fc.assert(
      fc.asyncProperty(anyFigures(edition), anyNarrative, async (figures, narrative) => {
        const reading = await writtenAndRead(edition, figures, narrative);
        expect(printed(edition, reading.figures)).toEqual(printed(edition, figures));
        const { title, ...texts } = tidyNarrative(narrative);
        expect(reading.narrative).toMatchObject(texts);
        if (title.length > 0) expect(reading.narrative.title).toEqual(title);
      }),
      { numRuns: 10 },
    );
  },
  60_000,
);

test("a number read back is the number written, not only its text", async () => {
  const figure: Figure = { state: "number", value: 24_252_311_082 };
  const figures = new Map([["proactive.administrativeFees.amount", figure]]);
  const { narrative } = publishedReport("pingtan-2021");
  const reading = await writtenAndRead("2021", figures, narrative);
  expect(reading.figures.get("proactive.administrativeFees.amount")).toEqual(figure);
});
