import { bodyKinds, bodyKindTitles, type BodyKind } from "../consolidation/index";

/** 政府 is the office's own only where it stands alone: 政府工作部门 are departments, 乡镇政府 are townships. */
const ownGovernment =
  /^(本级|[省市县区旗州]|[省市县区旗州]级)?(人民)?政府(本级)?(\(?(办|办公室|办公厅)\)?)?$|本级$|^府办$/;

const signs: readonly (readonly [BodyKind, RegExp])[] = [
  ["government", ownGovernment],
  [
    "lower",
    /^下级|^[各所辖市县区旗州、()]*[市县区旗州][级、(]?[市县区旗州][市县区旗州、()]*(级)?(人民)?(政府)?$/,
  ],
  ["department", /部门|局|委|厅|机关|直属|事业|[省市县区旗州]直|工作机构|政府机构/],
  ["township", /镇|乡|街/],
];

/** The kind a list writes for a body; undefined where the words fit none, or more than one. Blank is not for this. */
export function kindAsWritten(text: string): BodyKind | undefined {
  const written = text.normalize("NFKC").replace(/\s+/g, "");
  const exact = bodyKinds.find((kind) => bodyKindTitles[kind] === written);
  if (exact) return exact;
  if (/垂/.test(written)) return "vertical";
  const fitting = signs.filter(([, sign]) => sign.test(written)).map(([kind]) => kind);
  return fitting.length === 1 ? fitting[0] : undefined;
}
