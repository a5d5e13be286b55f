export { productPolicy, startServer, type RunningServer } from "./static-server.js";
