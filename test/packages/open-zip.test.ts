import fc from "fast-check";
import { zipSync } from "fflate";
import { openZip, PackageError, packageLimits } from "../../src/packages";
import { bytesOf, join, makeZip } from "./make-zip";

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PackageError) return error.fault;
    throw error;
  }
  return "none";
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf-8");
}

test("gives back what was packed, whatever it is", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), fc.boolean(), (data, stored) => {
      const zip = openZip(makeZip([{ path: "a", data, stored }]));
      expect(Buffer.from(zip.read("a")).equals(Buffer.from(data))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("reads a zip that another program packed", () => {
  const zip = openZip(zipSync({ "xl/workbook.xml": bytesOf("<workbook/>") }));
  expect(textOf(zip.read("xl/workbook.xml"))).toBe("<workbook/>");
});

test("finds a part without regard to case, back-slashes and a leading slash", () => {
  const zip = openZip(makeZip([{ path: "\\XL\\Workbook.xml", data: "x" }]));
  expect(zip.paths).toEqual(["XL/Workbook.xml"]);
  expect(textOf(zip.read("xl/workbook.xml"))).toBe("x");
});

test("leaves folders out", () => {
  expect(openZip(makeZip([{ path: "xl/", data: "", stored: true }])).paths).toEqual([]);
});

test("reads sizes and places from a zip64 field", () => {
  const zip = openZip(
    makeZip([
      { path: "a", data: "eins" },
      { path: "b", data: "zwei", large: true },
    ]),
  );
  expect(textOf(zip.read("b"))).toBe("zwei");
});

test("lets pass what a mail gateway added at the end", () => {
  const zip = openZip(join([makeZip([{ path: "a", data: "x" }]), bytesOf("\r\n\r\n")]));
  expect(textOf(zip.read("a"))).toBe("x");
});

test("a comment that looks like a directory's end does not hide the directory", () => {
  const zip = openZip(makeZip([{ path: "a", data: "x" }], "PK\u0005\u0006"));
  expect(zip.paths).toEqual(["a"]);
});

test("a part that is not there is missing", () => {
  expect(faultOf(() => openZip(makeZip([{ path: "a", data: "x" }])).read("b"))).toBe("PART_MISSING");
});

test("what does not begin like a zip is none", () => {
  expect(faultOf(() => openZip(bytesOf("%PDF-1.7")))).toBe("NOT_ZIP");
});

test("a zip cut short anywhere is never taken for whole", () => {
  const whole = makeZip([
    { path: "a", data: "0123456789".repeat(20) },
    { path: "b", data: "x" },
  ]);
  for (let length = 4; length < whole.length; length++) {
    expect(faultOf(() => openZip(whole.subarray(0, length)))).not.toBe("none");
  }
});

test("a cut that loses the directory is named so", () => {
  const whole = makeZip([{ path: "a", data: "x".repeat(1000) }]);
  expect(faultOf(() => openZip(whole.subarray(0, 40)))).toBe("ZIP_TRUNCATED");
});

test("no flipped bit in a part's packed bytes goes unseen", () => {
  const data = "依申请公开".repeat(20);
  const whole = makeZip([{ path: "a", data }]);
  const start = 31;
  const end = whole.indexOf(0x02, whole.length - 22 - 47);
  for (let bit = start * 8; bit < end * 8; bit += 3) {
    const flipped = whole.slice();
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    let text = "";
    const fault = faultOf(() => (text = textOf(openZip(flipped).read("a"))));
    expect(fault !== "none" || text === data).toBe(true);
  }
});

test("stored bytes that do not match their CRC are named so", () => {
  const zip = openZip(makeZip([{ path: "a", data: "12", stored: true, crc: 1 }]));
  expect(faultOf(() => zip.read("a"))).toBe("ZIP_CRC");
});

test("two parts of one name are refused, also when only case differs", () => {
  const twice = makeZip([
    { path: "xl/a.xml", data: "1" },
    { path: "XL/A.xml", data: "2" },
  ]);
  expect(faultOf(() => openZip(twice))).toBe("ZIP_DUPLICATE");
});

test("a part whose two names differ is refused", () => {
  expect(faultOf(() => openZip(makeZip([{ path: "a", localPath: "b", data: "1" }])))).toBe("ZIP_DAMAGED");
});

test("a part within the bytes of another is refused", () => {
  const inner = makeZip([{ path: "b", data: "x", stored: true }]).subarray(0, 32);
  const zip = makeZip([
    { path: "a", data: inner, stored: true },
    { path: "b", data: "x", stored: true },
  ]);
  const second = zip.length - 22 - 47;
  new DataView(zip.buffer).setUint32(second + 42, 31, true);
  expect(faultOf(() => openZip(zip))).toBe("ZIP_OVERLAP");
});

test("an encrypted part is named so", () => {
  const zip = openZip(makeZip([{ path: "a", data: "12", flags: 1 }]));
  expect(faultOf(() => zip.read("a"))).toBe("ZIP_ENCRYPTED");
});

test("a compression office programs never use is named so", () => {
  const zip = openZip(makeZip([{ path: "a", data: "12", method: 14 }]));
  expect(faultOf(() => zip.read("a"))).toBe("ZIP_METHOD");
});

test("a part that declares more than is allowed is not unpacked", () => {
  const zip = openZip(makeZip([{ path: "a", data: "12", size: packageLimits.partBytes + 1 }]));
  expect(faultOf(() => zip.read("a"))).toBe("ZIP_BOMB");
});

test("a part that unpacks to more than it declares is stopped", () => {
  const zip = openZip(makeZip([{ path: "a", data: new Uint8Array(5_000_000), size: 100 }]));
  let received = 0;
  expect(faultOf(() => zip.stream("a", (piece) => (received += piece.length)))).toBe("ZIP_DAMAGED");
  expect(received).toBeLessThanOrEqual(100);
});

test("a part that unpacks to less than it declares is damaged", () => {
  const zip = openZip(makeZip([{ path: "a", data: "12", size: 3 }]));
  expect(faultOf(() => zip.read("a"))).toBe("ZIP_DAMAGED");
});

test("many parts that are each allowed are not allowed together", () => {
  const data = new Uint8Array(1000);
  const limits = { ...packageLimits, totalBytes: 2500 };
  const zip = openZip(makeZip(["a", "b", "c"].map((path) => ({ path, data }))), limits);
  zip.read("a");
  zip.read("b");
  expect(faultOf(() => zip.read("c"))).toBe("ZIP_BOMB");
});

test("a directory of ten thousand parts is refused before it is read", () => {
  const zip = makeZip(
    Array.from({ length: 10_000 }, (_, index) => ({ path: `${index}`, data: "", stored: true })),
  );
  expect(faultOf(() => openZip(zip))).toBe("TOO_MANY_PARTS");
});

test("a file over the limit is refused before it is looked at", () => {
  expect(faultOf(() => openZip(new Uint8Array(packageLimits.fileBytes + 1)))).toBe("TOO_BIG");
});

test("changed bytes end in a fault or in the same parts, never in another error", () => {
  const whole = makeZip([
    { path: "a", data: "年报".repeat(50) },
    { path: "b", data: "x", stored: true },
  ]);
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const changed = whole.slice();
      for (const [at, byte] of changes) changed[at] = byte;
      faultOf(() => {
        const zip = openZip(changed);
        zip.paths.forEach((path) => zip.read(path));
      });
    }),
    { numRuns: 2000 },
  );
});
