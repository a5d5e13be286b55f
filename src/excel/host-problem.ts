import { notDone, reasonOf, sentenceOfCode } from "./wording";

/**
 * Excel refused or failed; the message is a Chinese sentence that says what happened and what to do next, and
 * `cause` is the original error.
 */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
  constructor(
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
  }
}

/** The problem a user reads for any error of Excel's; one that is already worded passes through. */
export function toHostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = errorCode(error);
  const known = code === undefined ? undefined : sentenceOfCode[code];
  return new HostProblem(known ?? notDone(reasonOf(code)), error);
}

/** The code of an error of Excel's, for instance AccessDenied; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
