import { useMemo, useState, type ReactNode } from "react";
import {
  checkReport,
  exportWord,
  restoreReport,
  showCell,
  showParagraph,
  type CheckedReport,
  type Session,
} from "../../app/index";
import { recordActions } from "./answers/record-actions";
import { LazyCellPanel } from "./LazyCellPanel";
import { LazyFormSection } from "./LazyFormSection";
import { ReportPanel } from "./ReportPanel";
import { ReportTabs } from "./ReportTabs";
import { TextsSection } from "./texts/TextsSection";

interface ReportViewProps {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly stale: string | null;
  readonly isBusy: boolean;
  /** Stands below what is shown first. */
  readonly children?: ReactNode;
}

/** A report that was found: how it stands, and all that can be done with it. */
export function ReportView({ session, checked, stale, isBusy, children }: ReportViewProps) {
  const { workbook } = session;
  const [textsAsked, setTextsAsked] = useState(0);
  const actions = useMemo(() => recordActions(session), [session]);
  return (
    <ReportTabs session={session} checked={checked}>
      <ReportPanel
        checked={checked}
        stale={stale}
        isBusy={isBusy}
        whereabouts={(name) => workbook.whereabouts(name)}
        onShow={(name) => void showCell(session, name)}
        onOpenTexts={() => setTextsAsked((times) => times + 1)}
        onCheck={() => void checkReport(session)}
        onExportWord={() => void exportWord(session)}
        actions={actions}
        {...(workbook.home === "excel" && {
          onShowParagraph: (paragraph) => void showParagraph(session, paragraph),
          onRestore: () => void restoreReport(session),
        })}
      >
        <LazyCellPanel session={session} checked={checked} />
      </ReportPanel>
      <LazyFormSection session={session} checked={checked} isBusy={isBusy} />
      <TextsSection session={session} checked={checked} asked={textsAsked} />
      {children}
    </ReportTabs>
  );
}
