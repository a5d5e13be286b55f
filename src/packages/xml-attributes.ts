/** The attributes of a tag by name, those of a known namespace as `short:name`. */
export interface XmlAttributes extends Iterable<readonly [string, string]> {
  get(name: string): string | undefined;
}
