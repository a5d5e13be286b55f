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

/** Which makers' cuts a report is set in; GB/T 9704—2012 names the designs but no maker. */
export type FontProfile = "gb2312" | "founder" | "system";

const latin = "Times New Roman";

/**
 * gb2312: what offices usually write. founder: the 方正 GBK cuts, which also have the rare characters of place names.
 * system: what every Windows with Office brings, for machines without the others.
 */
export const fontProfiles: Readonly<Record<FontProfile, ReportFonts>> = {
  gb2312: {
    title: "方正小标宋简体",
    body: "仿宋_GB2312",
    section: "黑体",
    subHeading: "楷体_GB2312",
    table: "宋体",
    latin,
  },
  founder: {
    title: "方正小标宋_GBK",
    body: "方正仿宋_GBK",
    section: "方正黑体_GBK",
    subHeading: "方正楷体_GBK",
    table: "宋体",
    latin,
  },
  system: { title: "华文中宋", body: "仿宋", section: "黑体", subHeading: "楷体", table: "宋体", latin },
};

/** The typefaces of a profile that a Windows with Office does not bring. */
export function typefacesToInstall(profile: FontProfile): string[] {
  const brought = new Set(Object.values(fontProfiles.system));
  return [...new Set(Object.values(fontProfiles[profile]))].filter((name) => !brought.has(name));
}

export const officialFonts: ReportFonts = fontProfiles.gb2312;

/** The typeface to draw instead where the first is not installed, for the file's font table. */
export const standIns: ReadonlyMap<string, string> = new Map([
  ["方正小标宋简体", "华文中宋"],
  ["方正小标宋_GBK", "方正小标宋简体"],
  ["华文中宋", "宋体"],
  ["方正仿宋_GBK", "仿宋"],
  ["方正黑体_GBK", "黑体"],
  ["方正楷体_GBK", "楷体"],
  ["仿宋_GB2312", "仿宋"],
  ["楷体_GB2312", "楷体"],
  ["仿宋", "FangSong"],
  ["楷体", "KaiTi"],
  ["黑体", "SimHei"],
  ["宋体", "SimSun"],
]);
