/**
 * What a paragraph still holds of a template, as it stands there: （文字描述）, 该部分以表格形式报告。表格如下：,
 * ××, XX, 待补充. Web addresses with “xx” in them (…/xxgk) are none.
 */
export function findRemnants(paragraph: string): string[] {
  const found = patterns.flatMap((pattern) =>
    [...paragraph.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
  return [...new Set(found)];
}

const patterns = [
  /([（(]\s*文字描述\s*[）)])/g,
  /(该部分以表格形式报告[。.]?\s*(?:表格如下\s*[：:]?)?)/g,
  /([×✕╳]{2,})/g,
  // Capitals stand alone or between Chinese characters; inside a word or an address they are part of it.
  /(?:^|[^A-Za-z0-9./:_-])([XＸ]{2,})(?![A-Za-z0-9./:_-])/g,
  /(待补充)/g,
];
