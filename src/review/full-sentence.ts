/** What someone typed as one sentence on one line, with its full stop; empty when nothing was typed. */
export function fullSentence(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, " ").trim();
  if (line === "") return "";
  return /[。！？；.!?;]$/.test(line) ? line : `${line}。`;
}
