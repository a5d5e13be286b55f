import { printRules } from "../../report/html/index";

/**
 * Opens the browser's print window on these pages alone: they stand in the page while it prints and go afterwards.
 * The rules are put in through the object model, since the page forbids style elements with text.
 */
export function printPage(html: string): void {
  const pages = document.createElement("div");
  pages.className = "nianbao-print";
  pages.innerHTML = html;
  const style = document.createElement("style");
  document.head.append(style);
  const rules = [
    ...printRules.map((rule) => (rule.startsWith("@page") ? rule : `@media print { ${rule} }`)),
    "@media screen { .nianbao-print { display: none; } }",
    "@media print { body > :not(.nianbao-print) { display: none !important; } }",
  ];
  for (const rule of rules) style.sheet?.insertRule(rule, style.sheet.cssRules.length);
  document.body.append(pages);
  const remove = () => {
    pages.remove();
    style.remove();
  };
  window.addEventListener("afterprint", remove, { once: true });
  window.print();
}
