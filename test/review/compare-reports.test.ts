import fc from "fast-check";
import type { Figure } from "../../src/figures/index";
import type { Finding } from "../../src/validation/index";
import { compareReports, type Comparison, type ReportVersion } from "../../src/review/index";
import { publishedReport } from "../support/reports";
import { anyVersion, versionOf, withFigures } from "./versions";

const nothing: Comparison = {
  findings: { appeared: [], remaining: [], resolved: [] },
  figures: [],
  texts: [],
  facts: [],
};

test("a version compared with itself has changed in nothing", () => {
  fc.assert(
    fc.property(anyVersion, (version) => {
      const { findings, ...changes } = compareReports(version, version);
      expect(changes).toEqual({ figures: [], texts: [], facts: [] });
      expect(findings.remaining.map(({ later }) => later)).toEqual(version.check.findings);
      expect(findings.remaining.filter(({ changed }) => changed)).toEqual([]);
      expect([findings.appeared, findings.resolved]).toEqual([[], []]);
    }),
  );
});

test("comparing the other way round tells the same changes backwards", () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (one, other) => {
      expect(mirrored(pairsOf(compareReports(other, one)))).toEqual(pairsOf(compareReports(one, other)));
    }),
  );
});

test("what appeared and what remains are the later findings, what remains and what is resolved the earlier", () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (earlier, later) => {
      const { appeared, remaining, resolved } = compareReports(earlier, later).findings;
      const sorted = (findings: readonly Finding[]) => findings.map((each) => JSON.stringify(each)).sort();
      expect(sorted([...appeared, ...remaining.map((pair) => pair.later)])).toEqual(
        sorted(later.check.findings),
      );
      expect(sorted([...resolved, ...remaining.map((pair) => pair.earlier)])).toEqual(
        sorted(earlier.check.findings),
      );
    }),
  );
});

test("a finding remains only as the same rule", () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (earlier, later) => {
      for (const pair of compareReports(earlier, later).findings.remaining) {
        expect(pair.later.rule).toBe(pair.earlier.rule);
      }
    }),
  );
});

test("the earlier figures with the changes applied are the later figures", () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (earlier, later) => {
      const figures = new Map<string, Figure>(earlier.report.figures);
      for (const { name, earlier: was, later: is } of compareReports(earlier, later).figures) {
        expect(figures.get(name)).toEqual(was);
        if (is) figures.set(name, is);
        else figures.delete(name);
      }
      expect(figures).toEqual(later.report.figures);
    }),
  );
});

test("without its changed paragraphs a text reads the same in both versions", () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (earlier, later) => {
      const { texts } = compareReports(earlier, later);
      for (const part of ["overview", "other"] as const) {
        const left = (version: ReportVersion, side: "earlier" | "later") => {
          const changed = new Set(
            texts.flatMap((text) => (text.part === part ? (text[side]?.index ?? []) : [])),
          );
          return version.report.narrative[part].filter((_, index) => !changed.has(index));
        };
        expect(left(earlier, "earlier")).toEqual(left(later, "later"));
      }
      for (const { part, earlier: was, later: is } of texts) {
        expect(was && earlier.report.narrative[part][was.index]).toBe(was?.text);
        expect(is && later.report.narrative[part][is.index]).toBe(is?.text);
        expect(was?.text).not.toBe(is?.text);
      }
    }),
  );
});

test("宿迁 2024 with one wrong cell put right has one figure changed and its two findings resolved", () => {
  const earlier = versionOf(withFigures("suqian-2024", { "requests.disclosed.naturalPerson": 1480 }));
  const { findings, figures } = compareReports(earlier, versionOf(publishedReport("suqian-2024")));
  expect(figures).toEqual([
    {
      name: "requests.disclosed.naturalPerson",
      earlier: { state: "number", value: 1480 },
      later: { state: "number", value: 1408 },
    },
  ]);
  expect(findings.resolved.map(({ rule }) => rule).sort()).toEqual(["T3-ROW", "T3-SUM"]);
  expect(findings.appeared).toEqual([]);
});

test("a finding whose numbers changed remains and is told as changed", () => {
  const [earlier, later] = [480, 490].map((value) =>
    versionOf(withFigures("suqian-2024", { "proceedings.directSuit.total": value })),
  ) as [ReportVersion, ReportVersion];
  const { remaining, appeared, resolved } = compareReports(earlier, later).findings;
  const [sum, ...others] = remaining.filter(({ later: { rule } }) => rule === "T4-SUM");
  expect(others).toEqual([]);
  expect([sum?.changed, sum?.earlier.actual, sum?.later.actual]).toEqual([true, 480, 490]);
  expect([appeared, resolved]).toEqual([[], []]);
});

test("blanks of a table of which some were filled remain one finding", () => {
  const blank = { "requests.received.business": null, "requests.received.otherOrganization": null };
  const earlier = versionOf(
    withFigures("suqian-2024", { ...blank, "requests.received.researchInstitute": null }),
    {
      state: "送审稿",
    },
  );
  const later = versionOf(withFigures("suqian-2024", { "requests.received.researchInstitute": null }), {
    state: "送审稿",
  });
  const { remaining, appeared, resolved } = compareReports(earlier, later).findings;
  expect(remaining.map(({ later: { rule }, changed }) => [rule, changed])).toContainEqual(["F-BLANK", true]);
  expect([appeared, resolved].flat().filter(({ rule }) => rule === "F-BLANK")).toEqual([]);
});

test("blank, 0, another number and what cannot be read are four different answers", () => {
  const changes = (was: number | string | null, is: number | string | null) =>
    compareReports(
      versionOf(withFigures("suqian-2024", { "requests.received.otherOrganization": was })),
      versionOf(withFigures("suqian-2024", { "requests.received.otherOrganization": is })),
    ).figures.length;
  const answers = [null, 0, 7, "/", "无"];
  for (const was of answers) {
    expect(answers.map((is) => changes(was, is))).toEqual(answers.map((is) => (is === was ? 0 : 1)));
  }
});

test("a paragraph put in between leaves the ones after it unchanged", () => {
  const before = { overview: ["（一）主动公开。", "（二）依申请公开。"] };
  const after = { overview: ["（一）主动公开。", "全年公开127条。", "（二）依申请公开。"] };
  const { texts } = compareReports(
    versionOf(withFigures("suqian-2024", {}, before)),
    versionOf(withFigures("suqian-2024", {}, after)),
  );
  expect(texts).toEqual([{ part: "overview", later: { index: 1, text: "全年公开127条。" } }]);
});

test("a remnant in a paragraph that moved is the same finding", () => {
  const at = (overview: string[]) => versionOf(withFigures("suqian-2024", {}, { overview }));
  const { findings } = compareReports(at(["（文字描述）"]), at(["新的一段。", "（文字描述）"]));
  expect(findings.remaining.map(({ later: { rule } }) => rule)).toContain("F-LEFT");
  expect([findings.appeared, findings.resolved]).toEqual([[], []]);
});

test("of two remnants in one part the one that is left remains and the other is resolved", () => {
  const at = (overview: string[]) => versionOf(withFigures("suqian-2024", {}, { overview }));
  const { remaining, resolved } = compareReports(
    at(["XX年公开3条。", "（文字描述）"]),
    at(["（文字描述）"]),
  ).findings;
  expect(resolved.map(({ text }) => text)).not.toContain("（文字描述）");
  expect(remaining.map(({ earlier, later }) => [earlier.text, later.text])).toEqual([
    ["（文字描述）", "（文字描述）"],
  ]);
});

test("a text of thousands of paragraphs is compared all the same", () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word}${index}`);
  const at = (overview: string[]) => versionOf(withFigures("suqian-2024", {}, { overview }));
  expect(compareReports(at(long("甲")), at(long("乙"))).texts).toHaveLength(4000);
});

test("answers on 封面 are compared by their labels", () => {
  const report = publishedReport("suqian-2024");
  const earlier = versionOf(report, { facts: { 联系人: "张三", 填表人: "李四" } });
  const later = versionOf(report, { facts: { 联系人: "王五", 审核人: "赵六" } });
  expect({ ...compareReports(earlier, later), findings: nothing.findings }).toEqual({
    ...nothing,
    facts: [
      { label: "联系人", earlier: "张三", later: "王五" },
      { label: "填表人", earlier: "李四" },
      { label: "审核人", later: "赵六" },
    ],
  });
});

/** A comparison as bare pairs of before and after; findings and 封面 follow the order of one version, so sorted. */
function pairsOf({ findings, figures, texts, facts }: Comparison): unknown[][][] {
  return [
    sorted([
      ...findings.appeared.map((finding) => [undefined, finding]),
      ...findings.remaining.map(({ earlier, later, changed }) => [earlier, later, changed]),
      ...findings.resolved.map((finding) => [finding, undefined]),
    ]),
    figures.map(({ earlier, later, name }) => [earlier, later, name]),
    texts.map(({ earlier, later, part }) => [earlier, later, part]),
    sorted(facts.map(({ earlier, later, label }) => [earlier, later, label])),
  ];
}

function mirrored(lists: unknown[][][]): unknown[][][] {
  const [findings = [], figures = [], texts = [], facts = []] = lists.map((pairs) =>
    pairs.map(([earlier, later, ...rest]) => [later, earlier, ...rest]),
  );
  return [sorted(findings), figures, texts, sorted(facts)];
}

function sorted(pairs: unknown[][]): unknown[][] {
  return pairs.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
