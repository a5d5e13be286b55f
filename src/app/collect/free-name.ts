/** A file name that is not used yet, then used: names that differ only in case would be one file. */
export function freeName(name: string, used: Set<string>): string {
  let candidate = name;
  for (let n = 2; used.has(candidate.toLowerCase()); n += 1)
    candidate = name.replace(/(\.[^.]*)$/, `（${n}）$1`);
  used.add(candidate.toLowerCase());
  return candidate;
}
