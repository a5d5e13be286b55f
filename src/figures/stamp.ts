import { figurePlaces, formOf } from "../form/index";
import type { UnitReport } from "./unit-report";

/** Letters and digits that are not mistaken for each other in print or by phone (no I, L, O, U). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The 核验码: eight characters over unit, year, edition, figures by name, and texts. Formats, cached results,
 * explanations and signatures do not change it. It matches a sealed scan with a file; it is recomputed and
 * compared, never trusted, and is no protection against intent.
 */
export function stampOf(report: UnitReport): string {
  const { unit, year, edition, figures, narrative } = report;
  const names = [...figurePlaces(formOf(edition)).keys()];
  const content = JSON.stringify([
    unit,
    year,
    edition,
    names.map((name) => {
      const figure = figures.get(name);
      if (!figure) return null;
      return figure.state === "number" ? figure.value : figure.text;
    }),
    [narrative.title, narrative.preamble, narrative.overview, narrative.problems, narrative.other],
  ]);
  return eightCharacters(fnv1a64(content));
}

/** FNV-1a over UTF-8, 64 bits: small, synchronous and alike everywhere, which crypto.subtle is not on http. */
function fnv1a64(text: string): bigint {
  const prime = BigInt("0x100000001b3");
  let hash = BigInt("0xcbf29ce484222325");
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash;
}

function eightCharacters(hash: bigint): string {
  // 40 bits are printed; folding lets the other 24 take part.
  let bits = hash ^ (hash >> BigInt(40));
  let text = "";
  for (let i = 0; i < 8; i += 1) {
    text = (alphabet[Number(bits & BigInt(31))] ?? "0") + text;
    bits >>= BigInt(5);
  }
  return text;
}
