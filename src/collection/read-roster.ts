import { governmentLevelTitles, type GovernmentLevel } from "../form/index";
import { bodyKindTitles, type BodyKind } from "../consolidation/index";
import type { Body, Roster } from "./body";
import { checkBodyName } from "./check-body-name";
import { kindAsWritten } from "./kind-as-written";
import { kindByName } from "./kind-by-name";
import { nameKey } from "./name-key";
import {
  bodyTwice,
  codeTwice,
  neitherYesNorNo,
  noBodies,
  noNameColumn,
  notACode,
  tooManyBodies,
  unknownKind,
  unknownLevel,
} from "./roster-wording";
import { UnreadableRoster } from "./unreadable-roster";

/** The columns of a list, by what their heads say. The first column is 单位名称 where nothing says so. */
const heads = {
  name: /^((填报|报送|责任|填报责任)?(单位|机构|部门)(名称|全称)?|名称|全称)$/,
  code: /代码|编码|编号/,
  kind: /^(单位)?(类别|类型|性质)$/,
  level: /层级|级别/,
  contact: /联系|电话|手机/,
  mustReport: /必报|应报|是否报送/,
} as const;
type Head = keyof typeof heads;

/** What heads a column that no list has unless its first row is a head row. */
const onlyInHeads = /^(序号|(单位|机构)?代码|联系(人|电话|方式)|电话|是否必报|必报|层级|类别)$/;

/** More bodies than any office has below it. */
const mostBodies = 5000;

/**
 * A list of bodies from its rows. A head row is recognised by 单位名称; without one the columns are name, code, kind,
 * level, contact, must report, behind 序号 where every row begins with a number. A kind that is not given is told from
 * the name, but for governments, of which one is the office's own: `settleKinds` tells which. Vertically led bodies have
 * to report only where the list says so, all others unless it says 否.
 *
 * Throws UnreadableRoster: no body, a body or code twice, what is no name, a kind or level nobody knows.
 */
export function readRoster(rows: readonly (readonly string[])[]): Roster {
  const headRow = rows.findIndex((row) => row.some((cell) => heads.name.test(plain(cell))));
  const columns = headRow < 0 ? unheadedColumns(rows) : columnsOf(rows[headRow] ?? []);
  const roster: Body[] = [];
  const lines = new Map<string, number>();
  const linesOfCodes = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index <= headRow) continue;
    const at = (head: Head) =>
      (columns.get(head) ?? []).flatMap((column) => row[column]?.trim() || []).join(" ");
    const name = at("name").replace(/^\d{1,4}[.、．]\s*(?=\p{L})/u, "");
    if (name === "" || isNoBody(name)) continue;
    const line = index + 1;
    checkBodyName(name, line);
    onceOnly(lines, nameKey(name), line, (before) => bodyTwice(line, name, before));
    const code = at("code");
    if (headRow < 0 && /\p{Script=Han}/u.test(code)) throw new UnreadableRoster(notACode(line, code));
    if (code !== "") onceOnly(linesOfCodes, nameKey(code), line, (before) => codeTwice(line, code, before));
    roster.push(bodyOf(name, line, at));
    if (roster.length > mostBodies) throw new UnreadableRoster(tooManyBodies(mostBodies));
  }
  if (roster.length === 0) throw new UnreadableRoster(noBodies);
  return roster;
}

function onceOnly(
  lines: Map<string, number>,
  key: string,
  line: number,
  sentence: (before: number) => string,
): void {
  const before = lines.get(key);
  if (before !== undefined) throw new UnreadableRoster(sentence(before));
  lines.set(key, line);
}

/** Which columns hold what; 联系人 and 联系电话 are both contact. */
type Columns = ReadonlyMap<Head, readonly number[]>;

function unheadedColumns(rows: readonly (readonly string[])[]): Columns {
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const headed = rows.findIndex((row) => row.some((cell) => onlyInHeads.test(plain(cell))));
  if (headed >= 0) throw new UnreadableRoster(noNameColumn(headed + 1));
  const isNumbered =
    filled.length > 0 &&
    filled.every(([first = "", second = ""]) => /^\d{1,4}$/.test(first) && second !== "");
  const first = isNumbered ? 1 : 0;
  return new Map((Object.keys(heads) as Head[]).map((head, column) => [head, [column + first]]));
}

function columnsOf(row: readonly string[]): Columns {
  return new Map(
    (Object.keys(heads) as Head[]).map((head) => {
      const columns = row.flatMap((cell, column) => (heads[head].test(plain(cell)) ? [column] : []));
      return [head, head === "contact" ? columns : columns.slice(0, 1)];
    }),
  );
}

/** Sums, remarks and signatures below a list and the title above it are no bodies. */
function isNoBody(name: string): boolean {
  const written = plain(name);
  return (
    /^(合计|总计|小计|备注|注)(:.*)?$/.test(written) ||
    /^((填表|填报)?说明|(填表|制表|审核|填报|联系)人|(填表|制表|填报)?日期|(联系)?电话):/.test(written) ||
    /(名单|名册|一览表|登记表|统计表|通讯录|汇总表)(\(.*\))?$/.test(written)
  );
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
