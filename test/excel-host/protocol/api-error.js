"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApiError = void 0;
exports.refuse = refuse;
exports.apiNotFound = apiNotFound;
/** A refusal Excel would answer with: the batch stops here and the client rejects its sync with this code. */
class ApiError extends Error {
  constructor(
    code,
    message,
    /** Class.member, as Excel names the place. */
    location = "",
  ) {
    super(message);
    this.code = code;
    this.location = location;
  }
}
exports.ApiError = ApiError;
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
};
/** An error with the sentence Excel gives for this code. */
function refuse(code) {
  return new ApiError(code, messages[code]);
}
/** What this host does not imitate must fail loudly, or a test would prove nothing. */
function apiNotFound(className, member) {
  const place = `${className}.${member}`;
  return new ApiError("ApiNotFound", `The emulated Excel has no ${place}.`, place);
}
