import { shortQuote } from "../figures/index";

/** Why a list of bodies cannot be used: the line, what stands there, and what to write. */

export const notText = "名单不是文本文件，请另存为.csv或.xlsx后再选。";
export const unknownEncoding = "名单的文字编码无法识别，请用Excel或WPS另存为.xlsx后再选。";
export const noBodies = "名单里没有单位。请在第一列写单位名称，一行一个单位。";
export const tooManyBodies = (most: number) => `名单超过${most}个单位，请检查是否选错了文件。`;
export const bodyTwice = (line: number, name: string, before: number) =>
  `名单第${line}行的“${shortQuote(name)}”与第${before}行重复，请删去一行。`;
export const unknownKind = (line: number, text: string, known: readonly string[]) =>
  `名单第${line}行的类别“${shortQuote(text)}”无法识别，请填${known.join("、")}之一。`;
export const unknownLevel = (line: number, text: string, known: readonly string[]) =>
  `名单第${line}行的层级“${shortQuote(text)}”无法识别，请填${known.join("、")}之一，或留空。`;
export const neitherYesNorNo = (line: number, text: string) =>
  `名单第${line}行的“必报”填的是“${shortQuote(text)}”，请填是或否。`;
export const codeTwice = (line: number, code: string, before: number) =>
  `名单第${line}行的代码“${shortQuote(code)}”与第${before}行相同，请核对后改正。`;
export const unclosedQuote = (line: number) =>
  `名单第${line}行有一个引号没有成对，后面的行分不出来，请删去这个引号，或另存为.xlsx后再选。`;
export const severalNames = (line: number, text: string) =>
  `名单第${line}行的“${shortQuote(text)}”像是几个单位写在一起，请一行写一个单位。`;
export const noName = (line: number, text: string) =>
  `名单第${line}行的“${shortQuote(text)}”不像单位名称，请删去这一行，或在第一行写上列名（如序号、单位名称），把名称写在“单位名称”一列。`;
export const noNameColumn = (line: number) =>
  `名单第${line}行是列名，但没有写单位名称的一列，请把这一列的列名写成“单位名称”。`;
export const notACode = (line: number, text: string) =>
  `名单第${line}行第二列的“${shortQuote(text)}”不像代码。一行请只写一个单位；有几列的，请在第一行写上列名（单位名称、代码、类别、层级、联系人、必报）。`;
export const rosterRead = (count: number, kinds: readonly string[]) =>
  `${count}个单位（${kinds.join("、")}）`;
