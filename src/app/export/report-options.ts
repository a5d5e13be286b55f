import type { FontProfile, PageChoice } from "../../report/docx/index";
import { marginsWithin } from "./page-margins";

/** How a report is printed, beyond what its workbook says. */
export interface ReportOptions {
  /** 字体方案 of the Word. */
  readonly fonts: FontProfile;
  /** 页边距 of the Word. */
  readonly page: PageChoice;
  /** Whether 落款 and 成文日期 (报出日期 of 封面) stand below the text. */
  readonly signature: boolean;
  /** 发文字号 above the title; empty for none. */
  readonly documentNumber: string;
}

export const usualOptions: ReportOptions = {
  fonts: "gb2312",
  page: "gb9704",
  signature: true,
  documentNumber: "",
};

const storageKey = "nianbao.report-options";
let inMemory: ReportOptions = usualOptions;

/** The options last chosen on this machine; the usual ones where nothing is remembered. */
export function rememberedOptions(): ReportOptions {
  const stored = storedText();
  if (stored === null) return inMemory;
  const read: unknown = parsed(stored);
  if (typeof read !== "object" || read === null) return inMemory;
  const { fonts, page, signature } = read as Partial<Record<keyof ReportOptions, unknown>>;
  return {
    ...inMemory,
    ...(fonts === "gb2312" || fonts === "founder" || fonts === "system" ? { fonts } : {}),
    ...(page === "gb9704" || page === "gb33476" || marginsWithin(page) ? { page } : {}),
    ...(typeof signature === "boolean" ? { signature } : {}),
  };
}

/** Remembers the options: the document number while the pane is open only, since it belongs to one report. */
export function rememberOptions(options: ReportOptions): void {
  inMemory = options;
  try {
    const { fonts, page, signature } = options;
    localStorage.setItem(storageKey, JSON.stringify({ fonts, page, signature }));
  } catch (error) {
    // Storage may be switched off or full (P31): then they are remembered until the pane is closed.
    if (!(error instanceof DOMException)) throw error;
  }
}

function storedText(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
