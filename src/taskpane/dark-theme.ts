// A file of its own, so that the colours are loaded only where the system asks for dark.
export { webDarkTheme } from "@fluentui/react-components";
