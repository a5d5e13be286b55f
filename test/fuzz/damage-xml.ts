import type { Random } from "./random";

/** A part of a package changed, and whether no reader may accept it. */
export interface DamagedXml {
  readonly xml: string;
  readonly mustBeRefused: boolean;
}

/** Changes one part: half the time into what is no XML at all, otherwise into XML nobody would write. */
export function damageXml(xml: string, random: Random): DamagedXml {
  const [damages, mustBeRefused] =
    random.below(2) === 0 ? ([noXml, true] as const) : ([strangeXml, false] as const);
  return { xml: random.pick(damages)(xml, random), mustBeRefused };
}

type Damage = (xml: string, random: Random) => string;

/** Each leaves something no XML parser may take, whatever the part. */
const noXml: readonly Damage[] = [
  function cutShort(xml, random) {
    return xml.slice(0, xml.indexOf("<", 1) + random.below(xml.lastIndexOf("</") - xml.indexOf("<", 1)));
  },
  function missingEndTag(xml, random) {
    const tag = anyOf(xml, /<\/[^>]+>/g, random);
    return xml.slice(0, tag.at) + xml.slice(tag.at + tag.text.length);
  },
  function documentType(xml, random) {
    const lines = random.pick([
      "<!DOCTYPE x>",
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
      '<!DOCTYPE x SYSTEM "file:///etc/hostname">',
    ]);
    const at = xml.startsWith("<?") ? xml.indexOf("?>") + 2 : 0;
    return xml.slice(0, at) + lines + xml.slice(at);
  },
  function unknownEntity(xml, random) {
    return insideText(xml, random, random.pick(["&nbsp;", "&x;", "&", "&#0;", "&#xD800;"]));
  },
  function controlCharacter(xml, random) {
    return insideText(xml, random, random.pick(["\u0001", "\u0000", "\ufffe", "\u001f"]));
  },
  function sameAttributeTwice(xml, random) {
    // Cells and rows that are only styled are skipped unread, since files hold a million of them.
    const tag = anyOf(xml, /<(?!(?:c|row)[\s/>])[A-Za-z][^\s/>]*(?=[\s/>])/g, random);
    const at = tag.at + tag.text.length;
    return `${xml.slice(0, at)} twice="1" twice="2"${xml.slice(at)}`;
  },
  function afterTheEnd(xml, random) {
    return xml + random.pick(["<x/>", "text", "</x>", "<"]);
  },
];

/** Well-formed or nearly so; what may be read of it, and what not, the reader decides. */
const strangeXml: readonly Damage[] = [
  function otherNumber(xml, random) {
    const number = anyOf(xml, /\d+/g, random);
    const other = random.pick([
      ..."0 -1 1e309 NaN 99999999999999999999 1048577 0.1 00012 ０ 1,2".split(" "),
      "",
      "9".repeat(400),
    ]);
    return xml.slice(0, number.at) + other + xml.slice(number.at + number.text.length);
  },
  function otherAttribute(xml, random) {
    const value = anyOf(xml, /="[^"]*"/g, random);
    const other = random.pick([
      ..."__proto__ constructor ZZZZ9999999 A0 A1:XFD1048576 ../../x str b e inlineStr shared array 1 -1".split(
        " ",
      ),
      "",
      "x".repeat(5000),
    ]);
    return `${xml.slice(0, value.at)}="${other}"${xml.slice(value.at + value.text.length)}`;
  },
  function withoutElement(xml, random) {
    const element = anyOf(xml, /<([A-Za-z:]+)\b[^>]*\/>|<([A-Za-z:]+)\b[^>]*>[^<]*<\/\2>/g, random);
    return xml.slice(0, element.at) + xml.slice(element.at + element.text.length);
  },
  function elementTwice(xml, random) {
    const element = anyOf(xml, /<([A-Za-z:]+)\b[^>]*\/>|<([A-Za-z:]+)\b[^>]*>[^<]*<\/\2>/g, random);
    const times = random.pick([1, 1, 3, 2000]);
    const at = element.at + element.text.length;
    return xml.slice(0, at) + element.text.repeat(times) + xml.slice(at);
  },
  function deep(xml, random) {
    const depth = random.pick([3, 60, 5000]);
    const tag = anyOf(xml, /<\/[^>]+>/g, random);
    return `${xml.slice(0, tag.at)}${"<x>".repeat(depth)}${"</x>".repeat(depth)}${xml.slice(tag.at)}`;
  },
  function otherName(xml, random) {
    const name = random.pick(["row", "c", "v", "f", "t", "w:tc", "w:tr", "w:p", "__proto__", "x"]);
    const element = anyOf(xml, /<([A-Za-z:]+)\b[^>]*>[^<]*<\/\1>/g, random);
    const text = element.text.replace(/^<[A-Za-z:]+/, `<${name}`).replace(/<\/[^>]+>$/, `</${name}>`);
    return xml.slice(0, element.at) + text + xml.slice(element.at + element.text.length);
  },
  function otherText(xml, random) {
    return insideText(
      xml,
      random,
      random.pick([
        "&lt;b&gt;",
        "]]&gt;",
        "&#x4E00;",
        "\u202e",
        "𠮷",
        "=1+1",
        "\ufeff",
        "<!-- x -->",
        "<?x?>",
      ]),
    );
  },
  function bytesOfAnotherEncoding(xml, random) {
    return xml.replace(/encoding="[^"]*"/, `encoding="${random.pick(["GBK", "UTF-16", "utf-7", "x"])}"`);
  },
];

function anyOf(xml: string, pattern: RegExp, random: Random): { readonly at: number; readonly text: string } {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return { at: 0, text: "" };
  const match = random.pick(found);
  return { at: match.index, text: match[0] };
}

/** Puts a text between two tags, inside the root element. */
function insideText(xml: string, random: Random, text: string): string {
  const tag = anyOf(xml, /<[A-Za-z][^>]*[^/]>/g, random);
  const at = tag.at + tag.text.length;
  return xml.slice(0, at) + text + xml.slice(at);
}
