/** The typefaces a report is set in. A missing one is kept in the file and drawn with its stand-in. */
export interface ReportFonts {
  /** Title: 小标宋. */
  readonly title: string;
  /** Body and 1.: 仿宋. */
  readonly body: string;
  /** 一、: 黑体. */
  readonly section: string;
  /** （一）: 楷体. */
  readonly subHeading: string;
  /** Tables and page numbers: 宋体. */
  readonly table: string;
  /** Digits and Latin letters of the body. */
  readonly latin: string;
}

/** What offices write for GB/T 9704—2012, which itself names the designs but no maker. */
export const officialFonts: ReportFonts = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  section: "黑体",
  subHeading: "楷体_GB2312",
  table: "宋体",
  latin: "Times New Roman",
};

/** The typeface to draw instead where the first is not installed, for the file's font table. */
export const standIns: ReadonlyMap<string, string> = new Map([
  ["方正小标宋简体", "华文中宋"],
  ["仿宋_GB2312", "仿宋"],
  ["楷体_GB2312", "楷体"],
  ["黑体", "SimHei"],
  ["宋体", "SimSun"],
]);
