/** A refusal Excel would answer with: the batch stops here and the client rejects its sync with this code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Class.member, as Excel names the place. */
    public location = "",
  ) {
    super(message);
  }
}

const messages = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidSelection: "The current selection is invalid for this operation.",
  AccessDenied: "You cannot perform the requested operation.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  GeneralException: "There was an internal error while processing the request.",
} as const;

/** An error with the sentence Excel gives for this code. */
export function refuse(code: keyof typeof messages): ApiError {
  return new ApiError(code, messages[code]);
}

/** What this host does not imitate must fail loudly, or a test would prove nothing. */
export function apiNotFound(className: string, member: string): ApiError {
  const place = `${className}.${member}`;
  return new ApiError("ApiNotFound", `The emulated Excel has no ${place}.`, place);
}
