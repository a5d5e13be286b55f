import type { XmlAttributes } from "./xml-attributes";

/** What is heard of an XML text, names as they stand in it. */
export interface XmlEvents {
  /** The attributes are those of this tag only as long as the call lasts. */
  open(name: string, attributes: XmlAttributes, namespaced: boolean): void;
  close(): void;
  text(text: string): void;
  /** True once nothing that follows matters. */
  done(): boolean;
}
