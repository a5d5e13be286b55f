/** Why a list of bodies cannot be used: the line, what stands there, and what to write. */

export const notText = "名单不是文本文件，请另存为.csv或.xlsx后再选。";
export const unknownEncoding = "名单的文字编码无法识别，请用Excel或WPS另存为.xlsx后再选。";
export const noBodies = "名单里没有单位。请在第一列写单位名称，一行一个单位。";
export const tooManyBodies = (most: number) => `名单超过${most}个单位，请检查是否选错了文件。`;
export const bodyTwice = (line: number, name: string, before: number) =>
  `名单第${line}行的“${name}”与第${before}行重复，请删去一行。`;
export const unknownKind = (line: number, text: string, known: readonly string[]) =>
  `名单第${line}行的类别“${text}”无法识别，请填${known.join("、")}之一。`;
export const unknownLevel = (line: number, text: string, known: readonly string[]) =>
  `名单第${line}行的层级“${text}”无法识别，请填${known.join("、")}之一，或留空。`;
export const neitherYesNorNo = (line: number, text: string) =>
  `名单第${line}行的“必报”填的是“${text}”，请填是或否。`;
