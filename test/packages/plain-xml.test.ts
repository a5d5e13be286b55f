import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { PackageError } from "../../src/packages";
import { PlainXml } from "../../src/packages/plain-xml";
import { WholeXml } from "../../src/packages/whole-xml";
import type { XmlEvents } from "../../src/packages/xml-events";
import { damageXml } from "../fuzz/damage-xml";
import { Random } from "../fuzz/random";

/** What is heard, text in one piece and only inside the root; a fault ends it. */
class Ear implements XmlEvents {
  private readonly heard: (string | { text: string })[] = [];
  private depth = 0;

  open(name: string, attributes: Iterable<readonly [string, string]>, namespaced: boolean): void {
    this.depth += 1;
    this.heard.push(JSON.stringify([name, [...attributes], namespaced]));
  }
  close(): void {
    this.depth -= 1;
    this.heard.push("close");
  }
  text(text: string): void {
    const last = this.heard[this.heard.length - 1];
    if (this.depth === 0) return;
    if (typeof last === "object") last.text += text;
    else this.heard.push({ text });
  }
  done(): boolean {
    return false;
  }
  /** Whatever was heard before a fault is void. */
  listen(read: () => void): unknown {
    try {
      read();
    } catch (error) {
      if (error instanceof PackageError) return error.fault;
      throw error;
    }
    return this.heard;
  }
}

function hearWhole(text: string): unknown {
  const ear = new Ear();
  const whole = new WholeXml("part", ear);
  return ear.listen(() => {
    whole.take(text);
    whole.end();
  });
}

/** The plain reader first, the whole one from where it stops, as readXml does; the text in pieces cut anywhere. */
function hearPlain(text: string, cuts: readonly number[] = []) {
  const ear = new Ear();
  const plain = new PlainXml(ear);
  let whole: WholeXml | undefined;
  const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
  const heard = ear.listen(() => {
    places.forEach((start, index) => {
      const [piece, end] = [text.slice(start, places[index + 1]), index === places.length - 1];
      if (whole) return whole.take(piece);
      plain.take(piece, end);
      if (!plain.stopped) return;
      whole = new WholeXml("part", ear);
      whole.leadUp(plain.prelude);
      whole.take(plain.rest);
    });
    whole?.end();
  });
  return { heard, wasPlain: whole === undefined };
}

const pieces = fc.constantFrom(
  ...["<a>", "</a>", "<b x='1'>", "</b>", "<b/>", '<c r="A1" s="2"/>', '<c r="1" r="2">', "</c >", "<x:d>"],
  ...[
    "</x:d>",
    '<a xmlns="u" xmlns:x="v">',
    "text",
    " ",
    "\n",
    "\r\n",
    "\t",
    "&lt;&#65;&#x4e8c;",
    "&no;",
    "&#0;",
  ],
  ...["&", "]]>", "]", ">", "<", "<!-- c -->", "<![CDATA[<a>]]>", "<?p i?>", "<!DOCTYPE a>", '<a b="&amp;">'],
  ...[
    '<a b="<">',
    '<a b="\n">',
    '<a b="1"c="2">',
    "<a b>",
    "<a b=1>",
    '<a  b = "1" >',
    "<1>",
    "<a:b:c>",
    "<:a>",
  ],
  ...[
    "二𠮷",
    "\u0001",
    "\ufffe",
    "<二>",
    "</二>",
    "&#xD800;",
    '<a b="',
    '"',
    "/>",
    "<a/ >",
    "&#13;",
    "__proto__",
  ],
  ...[
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<?xml version='1.1'?>",
    '<?xml version="1.0"?>\r\n',
    "\ufeff",
  ],
);
const cuts = fc.array(fc.nat(200), { maxLength: 5 });

test("what the plain reader takes is what a parser of all XML makes of it, wherever the text is cut", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), cuts, (parts, at) => {
      const text = parts.join("");
      expect(hearPlain(text, at).heard).toEqual(hearWhole(text));
    }),
    { numRuns: 4000 },
  );
});

test("so it is inside a root, where more is allowed", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), cuts, (parts, at) => {
      const text = `<root>${parts.join("")}</root>`;
      expect(hearPlain(text, at).heard).toEqual(hearWhole(text));
    }),
    { numRuns: 4000 },
  );
});

test.each([
  ...[
    '<a b="1"c="2"/>',
    '<a b="1" b="2"/>',
    '<a bb="1" bc="2" bb="3"/>',
    "<a b/>",
    "<a b=1/>",
    '<a b="<"/>',
    "<a/ >",
  ],
  ...[
    '<a b="&"/>',
    '<a b="&x;"/>',
    "<a>&#0;</a>",
    "<a>&#xFFFE;</a>",
    "<a>]]></a>",
    "<a></b>",
    "<a></a",
    "<a>",
    "",
  ],
  ...["<a/><b/>", "<a/>x", "x<a/>", "<a/>&#32;", "</a>", "<1/>", '<a b="\u0001"/>', "<a>\u0001</a>"],
  ...[
    "<a>\uffff</a>",
    '<?xml version="1.0"?><?xml version="1.0"?><a/>',
    ' <?xml version="1.0"?><a/>',
    "<a><!-- -- --></a>",
  ],
])("%p is no XML to either", (text) => {
  expect(hearWhole(text)).toBe("XML_MALFORMED");
  expect(hearPlain(text).heard).toBe("XML_MALFORMED");
});

test.each([
  [" <a/>"],
  ["<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<a b='\"'> x </a>\n"],
  ['<a b="&#10;&#x4E8C;&apos;&amp;lt;" c = "2">&amp;lt;&gt;&quot;]]</a >'],
  ["<a xml:space='preserve'>\t</a><!-- end -->"],
])("%p is the same to both", (text) => {
  expect(hearWhole(text)).not.toBe("XML_MALFORMED");
  expect(hearPlain(text).heard).toEqual(hearWhole(text));
});

const saved = unzipSync(
  new Uint8Array(readFileSync(join(__dirname, "../workbooks/fixtures/saved-by-libreoffice.xlsx"))),
);
const parts = Object.entries(saved).filter(([path]) => /\.(xml|rels)$/.test(path));

test("so it is with parts of a workbook damaged in every way the fuzz run knows", () => {
  for (let input = 0; input < 600; input += 1) {
    const random = new Random(3, input);
    const [, bytes = new Uint8Array()] = random.pick(parts);
    const { xml } = damageXml(Buffer.from(bytes).toString("utf8"), random);
    expect(hearPlain(xml, [random.below(500), random.below(5000)]).heard).toEqual(hearWhole(xml));
  }
});

test("a workbook saved by LibreOffice is read without the parser of all XML", () => {
  const sheets = parts.filter(([path]) => /worksheets|workbook|sharedStrings|styles|\.rels/.test(path));
  expect(sheets.length).toBeGreaterThan(5);
  for (const [path, bytes] of sheets) {
    const { wasPlain } = hearPlain(Buffer.from(bytes).toString("utf8"));
    expect(`${path} ${wasPlain}`).toBe(`${path} true`);
  }
});

test("a tag without end is left to the parser of all XML before much is kept", () => {
  const plain = new PlainXml(new Ear());
  plain.take(`<a b="`, false);
  plain.take("x".repeat(100_000), false);
  expect(plain.stopped).toBe(true);
});
