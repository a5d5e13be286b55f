import { Divider, Spinner } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef } from "react";
import {
  checkReport,
  createReport,
  exportWord,
  openLastYear,
  restoreReport,
  showCell,
  showParagraph,
  type Session,
} from "../app/index";
import type { AskedTask } from "./asked-task";
import { Messages } from "./Messages";
import { recordActions } from "./panels/answers/record-actions";
import { CollectEntry } from "./panels/CollectEntry";
import { ReportPanel } from "./panels/ReportPanel";
import { ReportTabs } from "./panels/ReportTabs";
import { LazyCellPanel } from "./panels/LazyCellPanel";
import { LazyFormSection } from "./panels/LazyFormSection";
import { LazyStartPanel } from "./panels/LazyStartPanel";
import { TextsSection } from "./panels/texts/TextsSection";
import { useSession } from "./use-session";

/** The task pane in Excel: start a report, or see how the one in the workbook stands. */
export function App({ session, task }: { readonly session: Session; readonly task: AskedTask | undefined }) {
  const state = useSession(session);
  const { checked, working } = state;
  const actions = useMemo(() => recordActions(session), [session]);
  const isReady = checked !== undefined;
  const asked = useRef(task);
  useEffect(() => {
    if (!isReady || asked.current !== "word") return;
    asked.current = undefined;
    void exportWord(session);
  }, [isReady, session]);

  return (
    <>
      <Messages {...state} onDismiss={() => session.update({ problem: null, notices: [] })} />
      {checked === undefined && (
        <>
          <Spinner label="正在查找本工作簿里的年报…" />
          {state.stale !== null && <p>{state.stale}</p>}
        </>
      )}
      {checked === null && (
        <Suspense fallback={<Spinner label="正在打开…" />}>
          <LazyStartPanel
            home="excel"
            isBusy={working !== null}
            autoFocus={task === "new"}
            onLastYear={(files) => openLastYear(session, files)}
            onCreate={(unit, year, more) => void createReport(session, unit, year, more)}
          />
        </Suspense>
      )}
      {checked === null && <CollectEntry session={session} />}
      {checked && (
        <ReportTabs session={session} checked={checked}>
          <ReportPanel
            checked={checked}
            stale={state.stale}
            isBusy={working !== null}
            whereabouts={(name) => session.workbook.whereabouts(name)}
            onShow={(name) => void showCell(session, name)}
            onShowParagraph={(paragraph) => void showParagraph(session, paragraph)}
            onCheck={() => void checkReport(session)}
            onExportWord={() => void exportWord(session)}
            actions={actions}
            onRestore={() => void restoreReport(session)}
          >
            <Suspense fallback={null}>
              <LazyCellPanel session={session} checked={checked} />
            </Suspense>
          </ReportPanel>
          <Suspense fallback={null}>
            <LazyFormSection session={session} checked={checked} isBusy={working !== null} />
          </Suspense>
          <TextsSection session={session} checked={checked} />
          <Divider />
          <CollectEntry session={session} />
        </ReportTabs>
      )}
    </>
  );
}
