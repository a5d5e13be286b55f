/** Calls once for all the asking of one turn: an add-in's batch changes thousands of cells. */
export function onceATurn(act: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      act();
    });
  };
}
