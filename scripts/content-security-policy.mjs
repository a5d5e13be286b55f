/**
 * The Content-Security-Policy every page of the product works under, and which our own servers send.
 *
 * The hash is that of the empty string: Fluent's Griffel makes empty style elements and fills them through the
 * object model. `frame-src` is for the question office.js
 * asks about a host that is not Microsoft's, in a frame of its own. `frame-ancestors` is left open on purpose, since Excel on the web shows the pane in a frame.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
