import { Divider, Spinner } from "@fluentui/react-components";
import { Suspense } from "react";
import {
  checkReport,
  createReport,
  exportWord,
  openFile,
  type FileWorkbook,
  type Session,
} from "../app/index";
import { Messages } from "./Messages";
import { DropZone } from "./panels/DropZone";
import { ReportPanel } from "./panels/ReportPanel";
import { ReportTabs } from "./panels/ReportTabs";
import { LazyStartPanel } from "./panels/LazyStartPanel";
import { useSession } from "./use-session";

interface FilesAppProps {
  readonly session: Session;
  readonly workbook: FileWorkbook;
}

/** 浏览器离线版: the same tasks on files, for offices with WPS or an old Excel. */
export function FilesApp({ session, workbook }: FilesAppProps) {
  const state = useSession(session);
  const { checked, working } = state;
  return (
    <>
      <DropZone
        fileName={workbook.fileName}
        isBusy={working !== null}
        onFiles={(files) => void openFile(session, workbook, files)}
      />
      <Messages {...state} onDismiss={() => session.update({ problem: null, notices: [] })} />
      {checked && (
        <ReportTabs session={session} checked={checked}>
          <ReportPanel
            checked={checked}
            stale={state.stale}
            isBusy={working !== null}
            whereabouts={(name) => workbook.whereabouts(name)}
            onCheck={() => void checkReport(session)}
            onExportWord={() => void exportWord(session)}
          />
        </ReportTabs>
      )}
      <Divider />
      <Suspense fallback={<Spinner />}>
        <LazyStartPanel
          home="files"
          isBusy={working !== null}
          autoFocus={false}
          onCreate={(unit, year) => void createReport(session, unit, year)}
        />
      </Suspense>
    </>
  );
}
