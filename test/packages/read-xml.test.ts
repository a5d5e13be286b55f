import { openZip, PackageError, packageLimits, readXml } from "../../src/packages";
import { bytesOf, join, makeZip } from "./make-zip";

const MAIN = "urn:main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const namespaces = new Map([
  [MAIN, ""],
  ["urn:links", "r"],
]);

/** What a reader hears of a part, as one line. */
function hear(data: string | Uint8Array, streamed = false): string {
  const heard: string[] = [];
  readXml(
    openZip(makeZip([{ path: "part.xml", data }])),
    "part.xml",
    {
      namespaces,
      open: (name, attributes) => {
        const told = [...attributes].filter(([key]) => !key.startsWith("xmlns"));
        heard.push(`<${[name, ...told.map(([key, value]) => `${key}=${value}`)].join(" ")}>`);
      },
      close: (name) => heard.push(`</${name}>`),
      text: (text) => heard.push(text),
    },
    { streamed },
  );
  return heard.join("");
}

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PackageError) return error.fault;
    throw error;
  }
  return "none";
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

test("elements are named alike whatever prefix the file uses", () => {
  expect(hear(`<a xmlns="${MAIN}"><b/></a>`)).toBe("<a><b></b></a>");
  expect(hear(`<x:a xmlns:x="${MAIN}"><x:b/></x:a>`)).toBe("<a><b></b></a>");
  expect(hear(`<a xmlns="${MAIN}"><y:b xmlns:y="${MAIN}"/></a>`)).toBe("<a><b></b></a>");
});

test("a prefix ends with the element that declared it", () => {
  expect(hear(`<a xmlns="${MAIN}"><b xmlns="urn:other"><c/></b><d/></a>`)).toBe("<a><d></d></a>");
});

test("attributes of a known namespace come by its short prefix, of others not at all", () => {
  const attributes = 'l:id="1" o:id="2" id="3" xmlns:l="urn:links" xmlns:o="urn:other"';
  expect(hear(`<a xmlns="${MAIN}" ${attributes}/>`)).toBe("<a r:id=1 id=3></a>");
});

test("elements of other namespaces are left out with all they hold", () => {
  expect(hear(`<a xmlns="${MAIN}" xmlns:o="urn:other">1<o:b>2<c>3</c></o:b>4</a>`)).toBe("<a>14</a>");
});

test("of alternatives the fallback is read", () => {
  const choice = "<mc:Choice Requires='x14'><b/></mc:Choice><mc:Fallback><c/></mc:Fallback>";
  const text = `<a xmlns="${MAIN}" xmlns:mc="${MC}"><mc:AlternateContent>${choice}</mc:AlternateContent></a>`;
  expect(hear(text)).toBe("<a><c></c></a>");
});

test("CDATA, character references and astral characters are text", () => {
  expect(hear(`<a xmlns="${MAIN}"><![CDATA[<1>]]>&#20108;&#x1F600;&amp;𠮷</a>`)).toBe("<a><1>二😀&𠮷</a>");
});

test("an attribute named __proto__ is an attribute", () => {
  expect(hear(`<a xmlns="${MAIN}" __proto__="x"/>`)).toBe("<a __proto__=x></a>");
});

test.each([
  ["UTF-8 with a mark", join([Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(`<a xmlns="${MAIN}">二</a>`)])],
  [
    "UTF-16 little-endian with a mark",
    utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?><a xmlns="${MAIN}">二</a>`, false),
  ],
  [
    "UTF-16 big-endian with a mark",
    utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?><a xmlns="${MAIN}">二</a>`, true),
  ],
  ["UTF-16 little-endian without a mark", utf16(`<?xml version="1.0"?><a xmlns="${MAIN}">二</a>`, false)],
  ["UTF-16 big-endian without a mark", utf16(`<?xml version="1.0"?><a xmlns="${MAIN}">二</a>`, true)],
  [
    "a declared GB18030",
    join([
      bytesOf(`<?xml version="1.0" encoding="GB18030"?><a xmlns="${MAIN}">`),
      Uint8Array.of(0xb6, 0xfe),
      bytesOf("</a>"),
    ]),
  ],
])("%s is decoded", (_, bytes) => {
  expect(hear(bytes)).toBe("<a>二</a>");
});

test("a character split between pieces is one character", () => {
  const text = "件".repeat(40_000);
  const heard = hear(makeStored(`<a xmlns="${MAIN}">${text}</a>`), true);
  expect(heard).toBe(`<a>${text}</a>`);
});

/** Random-looking bytes before it keep the pieces from falling on the same boundaries. */
function makeStored(text: string): Uint8Array {
  return join([bytesOf("<!-- x -->"), bytesOf(text)]);
}

test("a character outside the basic plane split between pieces is one character", () => {
  for (const shift of ["", "x"]) {
    const text = shift + "𠮷".repeat(10_000);
    expect(hear(`<a xmlns="${MAIN}">${text}</a>`)).toBe(`<a>${text}</a>`);
  }
});

test("what follows when a reader is done is not parsed, but its CRC is checked", () => {
  const data = `<a xmlns="${MAIN}"><b/>${"x".repeat(10_000)}<c></a>`;
  const read = (crc?: number) => {
    let done = false;
    const zip = openZip(makeZip([{ path: "p", data, crc }]));
    const close = (name: string) => void (done = name === "b");
    readXml(zip, "p", { namespaces, open: () => undefined, close, done: () => done }, { streamed: true });
  };
  expect(faultOf(() => read())).toBe("none");
  expect(faultOf(() => read(1))).toBe("ZIP_CRC");
});

test("a document type declaration is refused", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a xmlns="${MAIN}">&y;</a>`;
  expect(faultOf(() => hear(bomb))).toBe("XML_DTD");
});

test.each(["", "<a", "<a><b></a>", "<a/><b/>", "<a>&undefined;</a>", "<a b=1/>", "<a>\u0000</a>"])(
  "%p is malformed",
  (text) => {
    expect(faultOf(() => hear(text))).toBe("XML_MALFORMED");
  },
);

test("bytes that are no text of the encoding are a fault", () => {
  expect(faultOf(() => hear(join([bytesOf("<a>"), Uint8Array.of(0xff), bytesOf("</a>")])))).toBe(
    "XML_ENCODING",
  );
  expect(faultOf(() => hear(`<?xml version="1.0" encoding="klingon"?><a/>`))).toBe("XML_ENCODING");
});

test("nesting beyond any real part is refused", () => {
  expect(faultOf(() => hear("<a>".repeat(200)))).toBe("XML_DEPTH");
});

test("more elements than any real part has are refused", () => {
  const limits = { ...packageLimits, xmlElements: 10 };
  const zip = openZip(makeZip([{ path: "p", data: `<a>${"<b/>".repeat(10)}</a>` }]), limits);
  expect(faultOf(() => readXml(zip, "p", { namespaces, open: () => undefined }))).toBe("XML_SIZE");
});

test("a part that is read whole speaks of its CRC before its XML", () => {
  const zip = openZip(makeZip([{ path: "p", data: "<a>", crc: 5 }]));
  expect(faultOf(() => readXml(zip, "p", { namespaces, open: () => undefined }))).toBe("ZIP_CRC");
});
