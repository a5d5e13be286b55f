import { firstOf, shortQuote } from "../figures/index";

/** What the buttons say that make a report or write figures; none of it is needed to show findings. */

export const created = (year: number) => `已新建${year}年度年报，请在三张表里填数。`;
export const otherYearHere = (held: number, asked: number) =>
  `本工作簿已有${held}年度的年报。一个工作簿放一个年度，请新建一个工作簿再建${asked}年度的年报。`;
export const linesMoved = (moves: readonly string[]) =>
  `表中插入或删除过行、列，不能自动恢复表样：${moves.join("")}数字都还在；请撤销插入或删除，再按“恢复表样”。`;
export const wouldBeLost = (places: readonly string[]) =>
  `${firstOf(places, "格", { most: 5 })}的内容写在应当合并的格里，恢复合并后会丢失，还没有恢复表样。请先把这些内容移到合并格左上角的一格或删去，再按“恢复表样”。`;
export const restored = "表样已恢复，填过的数都没有动。";
export const mergesUnread = "这个Excel读不到哪些格是合并的，合并单元格是否被改动未能核对。";

export const notTheYearBefore = (year: number, given: number) =>
  `${year}年度的年报要带入${year - 1}年度的，选择的是${given}年度的，请重新选择文件。`;
export const broughtIn = (year: number) => `已带入${year}年度的数，放在“上年数据”表里，核对时对照。`;
export const keptBySaving =
  "按“保存文件”后，“上年数据”表就在下载的文件里，下次打开不用再带入；按“撤销”可以拿掉。";
export const otherUnitBroughtIn = (unit: string) =>
  `带入的年报单位是“${shortQuote(unit)}”，与本单位名称不同，请确认没有选错文件。`;

export const noBlanks = "没有空白的格了。";
export const filledWithZero = (count: number) => `已在${count}个空白格填0。填错了可以按“撤销”。`;
export const cannotCarryForward =
  "第一项、第二项和（七）总计没有填全，或第一项加第二项小于（七）总计，不能算出结转下年度。请先核对这几格。";
export const filled = (title: string, value: number) => `${title}已填${value}。`;

export const nothingToMend = "没有可以直接规范的数字了。";
export const mended = (count: number) => `已规范${count}格数字，都改成了可以相加的数。`;
export const mendedTo = (title: string, text: string, value: string) =>
  `${title}已由“${shortQuote(text)}”改为${value}。`;
export const changedBeforeMending = "这一格刚刚改过，没有写入。请看过现在的内容再确认。";
export const changedBeforeClearing = "这一格刚刚改过，没有清空。请看过现在的内容再按。";
export const clearedToRefill = (title: string) => `${title}已清空，请重新填数字，没有的填0。`;

export const cleared = (title: string) => `已清空${title}。`;
export const written = (title: string, content: string | number) => `${title}已写入${content}。`;
export const nowTyped =
  "这是总计，原来按各项相加，现在成了手工填列，各项改了它不会跟着变。要改回来，按“按各项相加（恢复公式）”。";
export const totalNotCleared = (title: string) =>
  `${title}由公式按各项相加，不用清空。请改各项的数，总计会跟着变。`;
export const notANumber = (text: string) =>
  `“${shortQuote(text)}”不是这一格能填的数，请只填数字，没有的填0。`;
export const uncertainNumber = (text: string, meaning: string) =>
  `“${shortQuote(text)}”的意思不能确定（${meaning}？），请直接填数字。`;

export const noTypedTotals = "没有手工填列的总计了。";
export const partsGone = "总计要加的格有的找不到了，不能恢复公式。请先按“恢复表样”。";
export const formulasBack = (count: number) => `已恢复${count}个总计的公式，总计随各项自动相加。`;

export const undone = (label: string, left: readonly string[]) =>
  left.length === 0
    ? `已撤销“${label}”。`
    : `已撤销“${label}”，下列各格后来又改过，没有动：${firstOf(left, "格", { most: 5 })}。`;
