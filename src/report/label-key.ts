import { simplifiedCharacters } from "./simplified-characters";

/**
 * The part of a printed label by which it is recognised: its letters and digits, whatever their width, in
 * simplified characters, however the label is broken over lines, spaced or punctuated.
 */
export function labelKey(text: string): string {
  return simplifiedCharacters(text.normalize("NFKC")).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The same without the number in front: （三）, 1., 五、. */
export function unnumberedKey(text: string): string {
  return labelKey(text).replace(/^(?:\d+|[一二三四五六七八九十]+)/, "");
}
