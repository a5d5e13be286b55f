import fc from "fast-check";
import { crc32 } from "../../src/packages/crc32";
import { bytesOf } from "./make-zip";

test("the check value of the standard comes out", () => {
  expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
});

test("summing piece by piece gives the sum of the whole", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      expect(crc32(other, crc32(one))).toBe(crc32(Uint8Array.of(...one, ...other)));
    }),
  );
});
