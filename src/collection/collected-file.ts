import type { Finding } from "../validation/index";
import type { Body } from "./body";
import type { MatchedBy } from "./match-body";
import type { ReadReport, ReceivedFile } from "./received-file";

/** How a file ends; the words are those users read and the command line prints. */
export const fileStates = [
  "可汇总",
  "退回",
  "重复报送",
  "年度不符",
  "不在报送名单",
  "表样被改动",
  "无法读取",
] as const;
export type FileState = (typeof fileStates)[number];

/** One file that came in, and what became of it. */
export interface CollectedFile {
  readonly received: ReceivedFile;
  readonly state: FileState;
  /** The unit's name: as on the list where it is on it, else as the file gives it; "" where nothing tells. */
  readonly unit: string;
  /** Its body of the list; absent without a list, or where it is not on it. */
  readonly body?: Body;
  readonly matchedBy?: MatchedBy;
  /** What its unit is told where the office reads something else in `reason`. */
  readonly reasonToUnit?: string;
  /** The report, where one was read. */
  readonly read?: ReadReport;
  /** All that was found in it, worst first. */
  readonly findings: readonly Finding[];
  /** Why it ends so; "" for a file of which nothing needs to be said. */
  readonly reason: string;
  /** What the office should know besides, a sentence each. */
  readonly remarks: readonly string[];
  /** Other files of the same unit's year, the one that counts first; absent where it is the only one. */
  readonly sameUnit?: readonly string[];
  /** What the same unit handed in before the file that counts; absent where nothing else came. */
  readonly earlier?: EarlierSubmission;
}

/** A report that counted until the unit handed in another. */
export interface EarlierSubmission {
  readonly file: string;
  readonly read: ReadReport;
  /** What is found in it by the rules its successor is judged by. */
  readonly findings: readonly Finding[];
}
