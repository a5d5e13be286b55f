/**
 * What a paragraph still holds of a template, as it stands there: （文字描述）, 该部分以表格形式报告。表格如下：,
 * ××, XX, 20××年, 202×年, ×条, ＊＊条, ○○镇, 共（　）条, 待补充, ____. Web addresses with “xx” in them
 * (…/xxgk) are none.
 */
export function findRemnants(paragraph: string): string[] {
  const found = patterns.flatMap((pattern) =>
    [...paragraph.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
  const different = [...new Set(found)];
  // 20×× is told once, not again as ××.
  return different.filter((text) => !different.some((other) => other !== text && other.includes(text)));
}

/** What counts or dates: a sign before it stands for a number. */
const units = "件|条|份|宗|个|次|起|篇|项|人次|年|月|日|元|万元|%|％";

const patterns = [
  // The official template of section 六: （文字描述，收取信息处理费情况在此处报告。）
  /([（(]\s*文字描述\s*(?:[，,、；;：:。][^）)]*)?[）)])/g,
  /([^，,。；;（(]{0,40}在此处报告)/g,
  /(该部分以表格形式报告[。.]?\s*(?:表格如下\s*[：:]?)?)/g,
  /([×✕╳]{2,})/g,
  // Capitals stand alone or between Chinese characters; inside a word or an address they are part of it.
  /(?:^|[^A-Za-z0-9./:_-])([XＸ]{2,})(?![A-Za-z0-9./:_-])/g,
  /(?:^|[^A-Za-z0-9./:_-])([xｘ]{2,})(?=\s*\p{Script=Han})/gu,
  // Masked names (李＊＊) are none.
  new RegExp(`([*＊]+)(?=\\s*(?:${units}))`, "g"),
  // 二〇〇九年 is a year.
  /(?:^|[^\d零〇○◯一二三四五六七八九])([〇○◯]{2,})(?=\s*[^\d零〇○◯一二三四五六七八九年\s])/g,
  new RegExp(`([（(]\\s*[）)])(?=\\s*(?:${units}))`, "g"),
  /(待补充|待完善|待填写?|此处填写|请在此处?(?:填写|输入))/g,
  /([（(]\s*请(?:填写|输入|补充)(?:数字|数据|内容|情况|单位|名称|具体[^）)]*)?\s*[）)])/g,
  // 20××年, 202×年 and 20__年 of a template, and a single × where a number belongs.
  /(20[\d×✕╳XxＸ_＿][×✕╳XxＸ_＿](?=年))/g,
  new RegExp(`(?:^|[^A-Za-z0-9./:_×✕╳Ｘ-])([×✕╳XxＸ](?=\\s*(?:${units})))`, "g"),
  /([_＿]{3,})/g,
  /(某某)/g,
  /(?:^|[^A-Za-z])(TODO|todo|Todo)(?![A-Za-z])/g,
];

/** A paragraph without what it still holds of a template: what the unit itself has written. */
export function withoutRemnants(paragraph: string): string {
  return findRemnants(paragraph).reduce((rest, remnant) => rest.split(remnant).join(""), paragraph);
}
