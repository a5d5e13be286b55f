/**
 * What a paragraph still holds of a template, as it stands there: （文字描述）, 该部分以表格形式报告。表格如下：,
 * ××, XX, 20××年, ×条, 待补充, ____. Web addresses with “xx” in them (…/xxgk) are none.
 */
export function findRemnants(paragraph: string): string[] {
  const found = patterns.flatMap((pattern) =>
    [...paragraph.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
  const different = [...new Set(found)];
  // 20×× is told once, not again as ××.
  return different.filter((text) => !different.some((other) => other !== text && other.includes(text)));
}

const patterns = [
  /([（(]\s*文字描述\s*[）)])/g,
  /(该部分以表格形式报告[。.]?\s*(?:表格如下\s*[：:]?)?)/g,
  /([×✕╳]{2,})/g,
  // Capitals stand alone or between Chinese characters; inside a word or an address they are part of it.
  /(?:^|[^A-Za-z0-9./:_-])([XＸ]{2,})(?![A-Za-z0-9./:_-])/g,
  /(待补充|待完善|待填写?|此处填写|请在此处?(?:填写|输入))/g,
  // 20××年 of a template, and a single × where a number belongs.
  /(20[×✕╳XxＸ]{2}(?=年))/g,
  /(?:^|[^A-Za-z0-9./:_×✕╳Ｘ-])([×✕╳XxＸ](?=\s*(?:件|条|份|宗|个|次|年|月|日|万元)))/g,
  /([_＿]{3,})/g,
  /(某某)/g,
  /(?:^|[^A-Za-z])(TODO|todo|Todo)(?![A-Za-z])/g,
];
