import { useEffect, useRef, useState } from "react";
import type { KeyedProblem } from "./keyed-problems";

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
      ...(first
        ? [come.length === 1 ? `新的问题：${first.problem.sentence}` : `新的问题${come.length}个。`]
        : []),
      ...(gone > 0 ? [`解决了${gone}个，还有${now.size}个。`] : []),
    ];
    if (parts.length > 0) setNews(parts.join(""));
  }, [keys]);
  return news;
}
