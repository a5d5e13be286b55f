/** A unit's name as names are compared: half-width, without white space and quotation marks. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff"“”'‘’·]+/g, "")
    .toLowerCase();
}

/** What remains of a name without the words every office of its kind bears: 罗云乡 of 罗云乡人民政府. */
export function shortNameKey(name: string): string {
  return nameKey(name)
    .replace(/[（(].*?[)）]$/, "")
    .replace(/(人民政府|政府)(办公室|办公厅|办)?$|(办公室|办公厅)$/, "")
    .replace(/街道办事处$|街道办$/, "街道")
    .replace(/(人民政府|政府)$/, "");
}
