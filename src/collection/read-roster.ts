import { governmentLevelTitles, type GovernmentLevel } from "../form/index";
import { bodyKindTitles, type BodyKind } from "../consolidation/index";
import type { Body, Roster } from "./body";
import { kindAsWritten } from "./kind-as-written";
import { kindByName } from "./kind-by-name";
import { nameKey } from "./name-key";
import {
  bodyTwice,
  neitherYesNorNo,
  noBodies,
  tooManyBodies,
  unknownKind,
  unknownLevel,
} from "./roster-wording";
import { UnreadableRoster } from "./unreadable-roster";

/** The columns of a list, by what their heads say. The first column is 单位名称 where nothing says so. */
const heads = {
  name: /^(单位名称|单位全称|单位|名称|填报单位|报送单位)$/,
  code: /代码|编码|编号/,
  kind: /^(单位)?(类别|类型|性质)$/,
  level: /层级|级别/,
  contact: /联系/,
  mustReport: /必报|应报|是否报送/,
} as const;
type Head = keyof typeof heads;

/** More bodies than any office has below it. */
const mostBodies = 5000;

/**
 * A list of bodies from its rows. A head row is recognised by 单位名称; without one the columns are name, code, kind,
 * level, contact, must report. A kind that is not given is told from the name, but for governments, of which one is the
 * office's own: `settleKinds` tells which. Vertically led bodies have to report
 * only where the list says so, all others unless it says 否.
 *
 * Throws UnreadableRoster: no body, a body twice, a kind or level nobody knows.
 */
export function readRoster(rows: readonly (readonly string[])[]): Roster {
  const headRow = rows.findIndex((row) => row.some((cell) => heads.name.test(plain(cell))));
  const columns = headRow < 0 ? unheaded : columnsOf(rows[headRow] ?? []);
  const roster: Body[] = [];
  const lines = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index <= headRow) continue;
    const at = (head: Head) => (row[columns.get(head) ?? -1] ?? "").trim();
    const name = at("name");
    if (name === "" || isNoBody(name)) continue;
    const line = index + 1;
    const before = lines.get(nameKey(name));
    if (before !== undefined) throw new UnreadableRoster(bodyTwice(line, name, before));
    lines.set(nameKey(name), line);
    roster.push(bodyOf(name, line, at));
    if (roster.length > mostBodies) throw new UnreadableRoster(tooManyBodies(mostBodies));
  }
  if (roster.length === 0) throw new UnreadableRoster(noBodies);
  return roster;
}

const unheaded: ReadonlyMap<Head, number> = new Map(
  (Object.keys(heads) as Head[]).map((head, column) => [head, column]),
);

function columnsOf(row: readonly string[]): Map<Head, number> {
  const columns = new Map<Head, number>();
  for (const head of Object.keys(heads) as Head[]) {
    const column = row.findIndex((cell) => heads[head].test(plain(cell)));
    if (column >= 0) columns.set(head, column);
  }
  return columns;
}

/** Sums and remarks below a list are no bodies. */
function isNoBody(name: string): boolean {
  return /^(合计|总计|小计|备注|注)([：:].*)?$/.test(plain(name));
}

function bodyOf(name: string, line: number, at: (head: Head) => string): Body {
  const kind = kindOf(at("kind"), name, line);
  const isOpen = kind === "government" && plain(at("kind")) === "";
  const level = levelOf(at("level"), kind, line);
  const mustReport = yesOrNo(at("mustReport"), line) ?? kind !== "vertical";
  return {
    name,
    ...(at("code") !== "" && { code: at("code") }),
    kind,
    ...(isOpen && { kindIsOpen: true as const }),
    ...(level && { level }),
    ...(at("contact") !== "" && { contact: at("contact") }),
    mustReport,
  };
}

function kindOf(text: string, name: string, line: number): BodyKind {
  const written = plain(text);
  if (written === "") return kindByName(name);
  const kind = kindAsWritten(written);
  if (kind) return kind;
  throw new UnreadableRoster(unknownKind(line, text, Object.values(bodyKindTitles)));
}

function levelOf(text: string, kind: BodyKind, line: number): GovernmentLevel | undefined {
  const written = plain(text);
  if (written === "") return kind === "township" ? "township" : undefined;
  const levels = Object.entries(governmentLevelTitles) as [GovernmentLevel, string][];
  const exact = levels.find(([key, title]) => key === text.trim() || plain(title) === written);
  if (exact) return exact[0];
  const tier = /^(乡|镇|街道)/.test(written)
    ? "township"
    : /^省/.test(written)
      ? "province"
      : /^(设区的市|地级|市|州)/.test(written)
        ? "prefecture"
        : /^(县|区|旗|区县|县区)/.test(written)
          ? "county"
          : undefined;
  if (!tier) throw new UnreadableRoster(unknownLevel(line, text, Object.values(governmentLevelTitles)));
  const isDepartment = kind === "department" || kind === "vertical" || /部门|机构/.test(written);
  return isDepartment ? (`${tier}Department` as const) : tier;
}

function yesOrNo(text: string, line: number): boolean | undefined {
  const written = plain(text);
  if (written === "") return undefined;
  if (/^(是|必报|应报|y|yes|true|1|√|✓)$/i.test(written)) return true;
  if (/^(否|不报|免报|非必报|n|no|false|0|×)$/i.test(written)) return false;
  throw new UnreadableRoster(neitherYesNorNo(line, text));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
