import type { Finding } from "../validation/index";
import { findingKey } from "./finding-key";

/** A finding of both versions. */
export interface RemainingFinding {
  readonly earlier: Finding;
  readonly later: Finding;
  /** Its numbers, its words or its cells are no longer the same. */
  readonly changed: boolean;
}

export interface FindingChanges {
  /** Of the later version only, in its order. */
  readonly appeared: readonly Finding[];
  /** In the order of the later version. */
  readonly remaining: readonly RemainingFinding[];
  /** Of the earlier version only, in its order. */
  readonly resolved: readonly Finding[];
}

/** Every finding of the later version has appeared or remains; every one of the earlier remains or is resolved. */
export function compareFindings(earlier: readonly Finding[], later: readonly Finding[]): FindingChanges {
  const partners = new Map<Finding, Finding>();
  const laterByKey = groupByKey(later);
  for (const [key, before] of groupByKey(earlier)) {
    const after = laterByKey.get(key) ?? [];
    // Those that say the same belong together before those that only stand in the same place.
    pair(before, after, partners, sayTheSame);
    pair(before, after, partners, () => true);
  }
  const earlierOf = new Map([...partners].map(([before, after]) => [after, before]));
  return {
    appeared: later.filter((finding) => !earlierOf.has(finding)),
    remaining: later.flatMap((finding) => {
      const before = earlierOf.get(finding);
      return before ? [{ earlier: before, later: finding, changed: !sayTheSame(before, finding) }] : [];
    }),
    resolved: earlier.filter((finding) => !partners.has(finding)),
  };
}

function groupByKey(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = findingKey(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

/** Pairs what has no partner yet, in order. */
function pair(
  before: readonly Finding[],
  after: readonly Finding[],
  partners: Map<Finding, Finding>,
  belong: (one: Finding, other: Finding) => boolean,
): void {
  const taken = new Set(partners.values());
  for (const one of before) {
    if (partners.has(one)) continue;
    const other = after.find((candidate) => !taken.has(candidate) && belong(one, candidate));
    if (!other) continue;
    partners.set(one, other);
    taken.add(other);
  }
}

function sayTheSame(one: Finding, other: Finding): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf({ level, cells, expected, actual, text, sentence }: Finding): string {
  // The sentence on a text says where its paragraph stands, which is not what the finding is about.
  return JSON.stringify([level, [...cells].sort(), expected, actual, text ?? sentence]);
}
