import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import {
  clearUnreadable,
  mendCertain,
  mendConfirmed,
  showCell,
  unreadableCells,
  type Session,
  type UnreadableCell,
} from "../../../app/index";
import { cellTitle, formOf } from "../../../form/index";
import type { FoundReport } from "../../../sheet/index";
import { CopyNote } from "./CopyNote";
import { moreToMend, notNumbers, unreadableText } from "./wording";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1 },
});

/** More are shown as these are dealt with. */
const most = 8;

interface MendNumbersProps {
  readonly session: Session;
  readonly found: FoundReport;
  readonly isBusy: boolean;
}

/** 规范数字: what stands in figure cells and is no number, what it means, and the buttons that mend it. */
export function MendNumbers({ session, found, isBusy }: MendNumbersProps) {
  const styles = useStyles();
  const listId = useId();
  const cells = unreadableCells(found);
  const certain = cells.filter(({ reading }) => reading?.certain).length;
  if (cells.length === 0) return null;
  return (
    <section className={styles.box} aria-label="规范数字">
      <Body1>{notNumbers(cells.length)}</Body1>
      {certain > 0 && (
        <Button disabledFocusable={isBusy} onClick={() => void mendCertain(session)}>
          规范数字（{certain}格）
        </Button>
      )}
      <ul className={styles.list}>
        {cells.slice(0, most).map((cell) => (
          <li key={cell.name} className={styles.item}>
            <Caption1 id={`${listId}-${cell.name}`} className={styles.words}>
              {cellTitle(formOf(found.report.edition), cell.name)}
              {unreadableText(cell)}
            </Caption1>
            <Actions session={session} cell={cell} describedBy={`${listId}-${cell.name}`} isBusy={isBusy} />
          </li>
        ))}
      </ul>
      {cells.length > most && <Caption1>{moreToMend(cells.length - most)}</Caption1>}
    </section>
  );
}

interface ActionsProps {
  readonly session: Session;
  readonly cell: UnreadableCell;
  /** The element that names the cell and what stands in it, for who does not see it before the buttons. */
  readonly describedBy: string;
  readonly isBusy: boolean;
}

function Actions({ session, cell, describedBy, isBusy }: ActionsProps) {
  const { name, text, reading, note } = cell;
  return (
    <>
      {note !== undefined && <CopyNote text={note} />}
      {reading && !reading.certain && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-describedby={describedBy}
          onClick={() => void mendConfirmed(session, name, text)}
        >
          确认
        </Button>
      )}
      {!reading && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-describedby={describedBy}
          onClick={() => void clearUnreadable(session, name, text)}
        >
          清空重填
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        aria-describedby={describedBy}
        onClick={() => void showCell(session, name)}
      >
        看这一格
      </Button>
    </>
  );
}
