/** What the user reads of figures: what a text in a cell means, and what a data file is not. */

export const readAs = (figure: string) => `读作${figure}`;
export const noteToTexts = (meaning: string, note: string) => `${meaning}，“${note}”请写到文字部分`;

/** `field` is the path of a field as the JSON names it; blank for the file as a whole. */
export const fieldAmiss = (field: string, expected: string, received: string) =>
  `数据文件${field === "" ? "" : `的“${field}”`}应是${expected}，现在是${received}，请改正后重试。`;
export const unknownFigure = (name: string, edition: string) =>
  `数据文件中的“${name}”不是${edition}年版表样的数据项，请改正后重试。`;
