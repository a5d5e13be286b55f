import { figurePlaces, formOf } from "../../src/form/index";
import type { Figure } from "../../src/figures/index";
import { checkFigures, describeFinding } from "../../src/validation/index";
import { number, reportOfZeros } from "../support/reports";

const form = formOf("2021");
const whole = (text: string) => Array.from({ length: 32_000 / text.length }, () => text).join("");

/** A sentence names places, and some of them are long; a cell's content it may only begin. */
const longestSentence = 300;

test.each([
  ["one sign", "数"],
  ["a template's marks", "×条"],
  ["different marks", "XX年××件（ ）件此处填写待补充"],
  ["a clause about requests", "全年收到政府信息公开申请三"],
  ["a self-given name", "本局我镇"],
  ["line breaks", "填\n"],
  ["an error", "#A"],
])("no sentence grows with a cell that is full of %s", (_, text) => {
  const typed: Figure = { state: "unreadable", text: whole(text) };
  const names = [...figurePlaces(form).keys()];
  const paragraphs = [whole(text)];
  const check = checkFigures(form, new Map(names.map((name) => [name, typed])), new Set(), {
    year: 2024,
    state: "送审稿",
    unit: whole(text),
    narrative: {
      title: paragraphs,
      preamble: paragraphs,
      overview: paragraphs,
      problems: paragraphs,
      other: paragraphs,
    },
  });
  const sentences = check.findings.map((finding) => describeFinding(form, finding));
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => sentence.length > longestSentence)).toEqual([]);
});

test("a fraction is shown as it is, however near it is to a whole number", () => {
  const cell = "requests.received.naturalPerson";
  const figures = new Map(reportOfZeros("2021").figures).set(cell, number(3.0000000001));
  const { findings } = checkFigures(form, figures, new Set());
  expect(findings.map((finding) => describeFinding(form, finding)).join("")).toContain(
    "“自然人”填的是3.0000000001，应填整数",
  );
});
