import { cellTitle, figurePlaces, tableTitles, type CellName, type Form } from "../form/index";

/** What is still to be filled, a sentence a table, with the first blank cell to go to. */
export function describeBlanks(
  form: Form,
  blanks: readonly CellName[],
): { sentence: string; cell: CellName }[] {
  const places = figurePlaces(form);
  return form.tables.flatMap(({ table }) => {
    const ofTable = blanks.filter((name) => places.get(name)?.table === table);
    const [first] = ofTable;
    if (first === undefined) return [];
    if (ofTable.length === 1)
      return [{ sentence: `${cellTitle(form, first)}未填，没有的请填0。`, cell: first }];
    const sentence = `${tableTitles[table]}还有${ofTable.length}格未填，从${cellTitle(form, first).slice(2)}开始，没有的请填0。`;
    return [{ sentence, cell: first }];
  });
}
