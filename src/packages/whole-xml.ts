import { SaxesParser } from "saxes";
import { PackageError } from "./package-error";
import type { XmlEvents } from "./xml-events";

/** Characters parsed before asking whether the rest matters. */
const PIECE = 4096;

/** Reads any XML, strictly, and refuses document type declarations. Throws PackageError. */
export class WholeXml {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  private isLeadingUp = false;

  constructor(
    part: string,
    private readonly events: XmlEvents,
  ) {
    const { parser } = this;
    let namespaced = false;
    parser.on("error", (error) => {
      throw new PackageError("XML_MALFORMED", part, error.message);
    });
    parser.on("doctype", () => {
      throw new PackageError("XML_DTD", part);
    });
    parser.on("attribute", ({ name }) => {
      namespaced ||= name.startsWith("xmlns") || name.includes(":");
    });
    parser.on("opentag", ({ name, attributes }) => {
      if (!this.isLeadingUp) events.open(name, new Map(Object.entries(attributes)), namespaced);
      namespaced = false;
    });
    parser.on("closetag", () => {
      if (!this.isLeadingUp) events.close();
    });
    parser.on("text", (text) => events.text(text));
    parser.on("cdata", (text) => events.text(text));
  }

  /** Takes tags that were heard of already, so that it goes on behind them. */
  leadUp(tags: string): void {
    this.isLeadingUp = true;
    this.parser.write(tags);
    this.isLeadingUp = false;
  }

  take(text: string): void {
    for (let at = 0; at < text.length && !this.events.done(); at += PIECE)
      this.parser.write(text.slice(at, at + PIECE));
  }

  /** To be called when there is no more. */
  end(): void {
    if (!this.events.done()) this.parser.close();
  }
}
