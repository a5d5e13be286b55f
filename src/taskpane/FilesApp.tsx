import { Divider, Spinner } from "@fluentui/react-components";
import { Suspense, useMemo, useState } from "react";
import {
  checkReport,
  createReport,
  exportWord,
  openFile,
  openLastYear,
  showCell,
  type FileWorkbook,
  type Session,
} from "../app/index";
import { Messages } from "./Messages";
import { UnsavedQuestion } from "./panels/cell/UnsavedQuestion";
import { DropZone } from "./panels/DropZone";
import { recordActions } from "./panels/answers/record-actions";
import { CollectEntry } from "./panels/CollectEntry";
import { ReportPanel } from "./panels/ReportPanel";
import { ReportTabs } from "./panels/ReportTabs";
import { LazyCellPanel } from "./panels/LazyCellPanel";
import { LazyFormSection } from "./panels/LazyFormSection";
import { LazyStartPanel } from "./panels/LazyStartPanel";
import { TextsSection } from "./panels/texts/TextsSection";
import { useSession } from "./use-session";

interface FilesAppProps {
  readonly session: Session;
  readonly workbook: FileWorkbook;
}

/** 浏览器离线版: the same tasks on files, for offices with WPS or an old Excel. */
export function FilesApp({ session, workbook }: FilesAppProps) {
  const state = useSession(session);
  const { checked, working } = state;
  const actions = useMemo(() => recordActions(session), [session]);
  // Files that were dropped over unsaved changes, until the user says what becomes of those.
  const [waiting, setWaiting] = useState<readonly File[] | null>(null);
  const open = (files: readonly File[]) => {
    setWaiting(null);
    void openFile(session, workbook, files);
  };
  return (
    <>
      <DropZone
        fileName={workbook.fileName}
        isBusy={working !== null}
        onFiles={(files) => (workbook.unsaved ? setWaiting(files) : open(files))}
      />
      {waiting && (
        <UnsavedQuestion
          fileName={workbook.fileName ?? ""}
          onKeep={() => setWaiting(null)}
          onDiscard={() => open(waiting)}
        />
      )}
      <Messages {...state} onDismiss={() => session.update({ problem: null, notices: [] })} />
      {checked && (
        <ReportTabs session={session} checked={checked}>
          <ReportPanel
            checked={checked}
            stale={state.stale}
            isBusy={working !== null}
            whereabouts={(name) => workbook.whereabouts(name)}
            onShow={(name) => void showCell(session, name)}
            onCheck={() => void checkReport(session)}
            onExportWord={() => void exportWord(session)}
            actions={actions}
          >
            <Suspense fallback={null}>
              <LazyCellPanel session={session} checked={checked} />
            </Suspense>
          </ReportPanel>
          <Suspense fallback={null}>
            <LazyFormSection session={session} checked={checked} isBusy={working !== null} />
          </Suspense>
          <TextsSection session={session} checked={checked} />
        </ReportTabs>
      )}
      <Divider />
      <Suspense fallback={<Spinner label="正在打开…" />}>
        <LazyStartPanel
          home="files"
          isBusy={working !== null}
          autoFocus={false}
          onLastYear={(files) => openLastYear(session, files)}
          onCreate={(unit, year, more) => void createReport(session, unit, year, more)}
        />
      </Suspense>
      <Divider />
      <CollectEntry session={session} />
    </>
  );
}
