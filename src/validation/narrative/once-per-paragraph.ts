import type { ReadParagraph } from "./read-paragraph";

/** A function of a paragraph that works its answer out once: the live check asks for the same few again and again. */
export function oncePerParagraph<T>(derive: (read: ReadParagraph) => T): (read: ReadParagraph) => T {
  const known = new WeakMap<ReadParagraph, { readonly answer: T }>();
  return (read) => {
    const before = known.get(read);
    if (before) return before.answer;
    const answer = derive(read);
    known.set(read, { answer });
    return answer;
  };
}
