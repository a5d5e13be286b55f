import type { BodyKind } from "../consolidation/index";

/** The kind a body's name suggests, where no list says it. Nobody can tell 垂管 from a name. */
export function kindByName(name: string): BodyKind {
  const written = name.normalize("NFKC").replace(/\s+/g, "");
  if (/(镇|乡|街道)(人民政府|政府|办事处)?$/.test(written)) return "township";
  if (/[省区县市旗州](人民政府|政府)(\(?(办公室|办公厅|办)\)?)?$/.test(written)) return "government";
  return "department";
}
