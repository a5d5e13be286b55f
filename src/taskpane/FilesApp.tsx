import { Divider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  checkReport,
  createReport,
  hasUndeliveredReview,
  openFile,
  openLastYear,
  type FileWorkbook,
  type Session,
} from "../app/index";
import { Messages } from "./Messages";
import { UnsavedQuestion } from "./panels/cell/UnsavedQuestion";
import { CollectEntry } from "./panels/CollectEntry";
import { DropZone } from "./panels/DropZone";
import { LazyReportView } from "./panels/LazyReportView";
import { LazyStartPanel } from "./panels/LazyStartPanel";
import { Retry } from "./Retry";
import { useSession } from "./use-session";
import { undeliveredReview, unsavedChanges } from "./panels/wording";

interface FilesAppProps {
  readonly session: Session;
  readonly workbook: FileWorkbook;
}

/** 浏览器离线版: the same tasks on files, for offices with WPS or an old Excel. */
export function FilesApp({ session, workbook }: FilesAppProps) {
  const state = useSession(session);
  const { checked, working } = state;
  // Files that were dropped over what would be lost, until the user says what becomes of that.
  const [waiting, setWaiting] = useState<readonly File[] | null>(null);
  const open = (files: readonly File[]) => {
    setWaiting(null);
    void openFile(session, workbook, files);
  };
  const wouldBeLost = () => {
    const fileName = workbook.fileName ?? "";
    return [
      ...(workbook.unsaved ? [unsavedChanges(fileName)] : []),
      ...(hasUndeliveredReview(session) ? [undeliveredReview(fileName)] : []),
    ];
  };
  useEffect(() => {
    // The browser asks in its own words before the page goes.
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldBeLost().length > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  });
  return (
    <>
      <DropZone
        fileName={workbook.fileName}
        isBusy={working !== null}
        onApproach={() => LazyReportView.prepare()}
        onFiles={(files) => (wouldBeLost().length > 0 ? setWaiting(files) : open(files))}
      />
      {waiting && (
        <UnsavedQuestion
          question={wouldBeLost().join("")}
          onKeep={() => setWaiting(null)}
          onDiscard={() => open(waiting)}
        />
      )}
      <Messages {...state} onDismiss={() => session.update({ problem: null, notices: [] })} />
      {checked === undefined && state.stale !== null && (
        <Retry problem={state.stale} onRetry={() => void checkReport(session)} />
      )}
      {checked && (
        <LazyReportView
          // Nothing that was looked at or begun in one file is carried into the next.
          key={workbook.document}
          session={session}
          checked={checked}
          stale={state.stale}
          isBusy={working !== null}
        />
      )}
      <Divider />
      <LazyStartPanel
        home="files"
        isBusy={working !== null}
        autoFocus={false}
        onLastYear={(files) => openLastYear(session, files)}
        onCreate={(unit, year, more) => void createReport(session, unit, year, more)}
      />
      <Divider />
      <CollectEntry session={session} />
    </>
  );
}
