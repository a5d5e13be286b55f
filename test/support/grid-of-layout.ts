export { gridOfLayout } from "../../src/sheet/grid-of-layout";
