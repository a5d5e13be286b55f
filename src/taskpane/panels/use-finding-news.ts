import { useEffect, useRef, useState } from "react";
import type { KeyedProblem } from "./keyed-problems";
import { newProblem, newProblems, solved } from "./report-wording";

/**
 * What came and went in the list since it was last drawn, for a screen reader: the sentence of a new problem, or how
 * many new ones and how many resolved. Nothing is said of the list as it first stands; the counts say that.
 */
export function useFindingNews(problems: readonly KeyedProblem[]): string {
  const [news, setNews] = useState("");
  const before = useRef<ReadonlySet<string> | undefined>(undefined);
  const keys = problems.map(({ key }) => key).join("\n");
  const latest = useRef(problems);
  useEffect(() => {
    latest.current = problems;
  });
  useEffect(() => {
    const now = new Set(latest.current.map(({ key }) => key));
    const known = before.current;
    before.current = now;
    if (!known) return;
    const come = latest.current.filter(({ key }) => !known.has(key));
    const gone = [...known].filter((key) => !now.has(key)).length;
    const [first] = come;
    const parts = [
      ...(first ? [come.length === 1 ? newProblem(first.problem.sentence) : newProblems(come.length)] : []),
      ...(gone > 0 ? [solved(gone, now.size)] : []),
    ];
    if (parts.length > 0) setNews(parts.join(""));
  }, [keys]);
  return news;
}
