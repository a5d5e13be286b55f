export { interpretWritten, type Interpretation } from "./interpret-written";
