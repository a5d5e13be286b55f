import { nameKey, shortNameKey } from "./name-key";

/** The place a body's name begins with: 宿迁市 of 宿迁市公安局. */
const place = /^\p{Script=Han}{1,8}?(自治州|[省市州盟区县旗])(?=\p{Script=Han})/u;
/** What a text leaves out at the end of a name. */
const ending = /(管理委员会|管委会|委员会|办事处|办公室)$/;

/** How a text may name a body, as `nameKey` gives it. */
export interface NamesInText {
  /** With the name of its place: they are its own wherever they stand. */
  readonly own: readonly string[];
  /** Without it: 市公安局, 公安局, 市政府. They name the body only where a listed part begins with them. */
  readonly cut: readonly string[];
}

/** The names of a body a text may use beside the one on the list. */
export function namesInText(unit: string): NamesInText {
  const [full, short] = [nameKey(unit), shortNameKey(unit)];
  const own = [...new Set([full, short, short.replace(ending, "")])].filter((name) => name.length > 1);
  const governs = /(人民政府|政府)(办公室|办公厅|办)?$/.test(full);
  const cut = own.flatMap((name) => {
    const [whole, kind = ""] = place.exec(name) ?? [];
    return whole === undefined ? [] : [kind + name.slice(whole.length), name.slice(whole.length)];
  });
  // 宿迁市人民政府 is 市政府 to itself.
  const [, level = ""] = governs ? (/([省市州盟区县旗])$/.exec(short) ?? []) : [];
  const itself = level === "" ? [] : [`${level}政府`, `${level}人民政府`, `${level}本级`];
  return { own, cut: [...new Set([...cut, ...itself])].filter((name) => name.length > 1) };
}
