/** Whether a report is still a draft, by the state its cover gives; without one it is. */
export function isDraft(state: string | undefined): boolean {
  return state !== "送审稿" && state !== "定稿";
}
