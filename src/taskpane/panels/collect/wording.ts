/** What the panel of 汇总审核 says. */

export const rosterHint =
  "一行一个单位：单位名称、代码、类别（镇街、部门、区政府(办)、垂管）、层级、联系人、必报。可以只写名称；没有名单也能汇总。";
export const pasteRoster = "从表格里复制名单，粘贴到这里";
export const bodiesRead = (from: string, read: string) => `${from}${read}`;

export const unitHint =
  "汇总表以它的名义编制，例如：示例区人民政府。不填的，按名单里的本级政府或上次的汇总表。";

export const firstTime = "第一次汇总不用选";
export const chosenBefore = (name: string) => `已选：${name}`;
export const goesOnFromHere = "本工作簿就是上次的汇总表，台账、汇总调整和已有总数接着用";
export const chosenOfYear = (year: number) => `已选${year}年度的汇总表`;
export const lastYearHint =
  "可不选。选了各单位的上年年报，逐个单位核对上年结转、查文字有没有照抄上年，分发空白表时带入上年数；选了上年汇总表，核对上年结转。";
export const lastYearRead = (year: number, reports: number, hasSummary: boolean) =>
  `已有${year}年度年报${reports}份${hasSummary ? "，上年汇总表1份" : ""}`;
export const leftOut = (count: number) => `${count}个文件没有采用：`;

export const dropFiles = "把各单位报来的文件或文件夹拖到这里，或者";
export const moreFiles = (count: number) => `已收${count}个文件，可以接着加`;
export const waitsItsTurn = (count: number) => `又收到${count}个文件，当前的操作完成后接着读取。`;
export const staysHere = "文件只在本机读取，不会上传。";
export const readSoFar = (done: number, total: number) => `正在读取 ${done}／${total}`;

export const untilDue = (year: number, days: number) =>
  days >= 0 ? `距${year + 1}年2月20日还有${days}天` : `${year + 1}年2月20日已过${-days}天`;
export const changedFrom = (place: string, earlier: string, later: string) =>
  `${place}：原为${earlier}，现为${later}`;
export const earlierFile = (file: string) => `上次报送的是“${file}”。`;

export const whatAnswersAre = "退回件就是各单位报来的工作簿，审核意见写在里面，打开后直接到第一处问题。";
