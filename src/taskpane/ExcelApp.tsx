import { Divider, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import {
  checkReport,
  createReport,
  createSession,
  ExcelWorkbook,
  exportWord,
  keepChecking,
  openLastYear,
} from "../app/index";
import type { AskedTask } from "./asked-task";
import { Messages } from "./Messages";
import { CollectEntry } from "./panels/CollectEntry";
import { LazyStartPanel } from "./panels/LazyStartPanel";
import { ReportView } from "./panels/ReportView";
import { Retry } from "./Retry";
import { useSession } from "./use-session";

/** The task pane in Excel: start a report, or see how the one in the workbook stands. */
export function ExcelApp({ task }: { readonly task: AskedTask | undefined }) {
  const [session] = useState(() => createSession(new ExcelWorkbook()));
  const state = useSession(session);
  const { checked, working } = state;
  useEffect(() => keepChecking(session, document), [session]);
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
      {checked === undefined &&
        (state.stale === null ? (
          <Spinner label="正在查找本工作簿里的年报…" />
        ) : (
          <Retry problem={state.stale} onRetry={() => void checkReport(session)} />
        ))}
      {checked === null && (
        <LazyStartPanel
          home="excel"
          isBusy={working !== null}
          autoFocus={task === "new"}
          onLastYear={(files) => openLastYear(session, files)}
          onCreate={(unit, year, more) => void createReport(session, unit, year, more)}
        />
      )}
      {checked === null && <CollectEntry session={session} />}
      {checked && (
        <ReportView session={session} checked={checked} stale={state.stale} isBusy={working !== null}>
          <Divider />
          <CollectEntry session={session} />
        </ReportView>
      )}
    </>
  );
}
