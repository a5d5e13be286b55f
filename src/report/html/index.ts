export { writeHtml } from "./write-html";
export { readHtml } from "./read-html";
