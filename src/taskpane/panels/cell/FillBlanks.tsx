import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { blankEntries, fillBlanks, type Session } from "../../../app/index";
import { tableTitles, type TableId } from "../../../form/index";
import type { FoundReport } from "../../../sheet/index";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const tables = Object.keys(tableTitles) as TableId[];

interface FillBlanksProps {
  readonly session: Session;
  readonly found: FoundReport;
  readonly isBusy: boolean;
}

/** 空白填0: the blanks of one table or of all, how many they are, and the button that fills them. */
export function FillBlanks({ session, found, isBusy }: FillBlanksProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<TableId | "all">("all");
  const all = blankEntries(found).length;
  if (all === 0) return null;
  const table = chosen === "all" ? undefined : chosen;
  const count = blankEntries(found, table).length;
  return (
    <div className={styles.row} role="group" aria-label="空白填0">
      <Select
        size="small"
        aria-label="填哪些空白"
        value={chosen}
        onChange={(_, { value }) => setChosen(tables.find((each) => each === value) ?? "all")}
      >
        <option value="all">全部空白（{all}格）</option>
        {tables.map((each) => (
          <option key={each} value={each}>
            {tableTitles[each]}的空白（{blankEntries(found, each).length}格）
          </option>
        ))}
      </Select>
      <Button disabledFocusable={isBusy || count === 0} onClick={() => void fillBlanks(session, table)}>
        空白填0（{count}格）
      </Button>
    </div>
  );
}
