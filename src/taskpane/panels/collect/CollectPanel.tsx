import {
  Button,
  Field,
  Input,
  ProgressBar,
  Select,
  Title3,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { startTransition, useEffect, useEffectEvent, useMemo, useState } from "react";
import {
  canPlaceSummary,
  framesFor,
  keepSenderForAll,
  lastYearIn,
  makeSummary,
  officeName,
  openSummaryWorkbook,
  placeSummary,
  problemSentence,
  replySender,
  saveBlanks,
  saveSummary,
  stageOf,
  summaryHere,
  waysOut,
  type LastYear,
  type MadeSummary,
  type OpenedSummary,
  type Session,
} from "../../../app/index";
import type { ReceivedFile, Roster } from "../../../collection/index";
import { useSession } from "../../use-session";
import { AnswerSection } from "./AnswerSection";
import { BeforeField } from "./BeforeField";
import { CollectionResult } from "./CollectionResult";
import { FilesDrop } from "./FilesDrop";
import { LastYearField } from "./LastYearField";
import { RosterField } from "./RosterField";
import { readSoFar, unitHint } from "./wording";
import { useCollection } from "./use-collection";
import { useReceiving } from "./use-receiving";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const latestYear = () => new Date().getFullYear() - 1;

/** 汇总审核: the list of bodies, the files that came, what became of each, and the summary. */
export function CollectPanel({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { working, checked } = useSession(session);
  const isBusy = working !== null;
  const [inHand, change] = useCollection(session, latestYear());
  const { year, roster, unit, lastYear, received } = inHand;
  // A summary of another year stands in the open workbook for that year.
  const before = inHand.before?.isHere && inHand.before.own.report.year !== year ? undefined : inHand.before;
  const [sender, setSender] = useState(() => replySender(session));
  // Drawn in small pieces: hundreds of files at once would hold the pane.
  const { progress, waiting, read, receive, stop } = useReceiving(session, (came) =>
    startTransition(() => change(({ received: earlier = [] }) => ({ received: withNewer(earlier, came) }))),
  );
  const made = useMemo(
    () => madeFrom(received, year, { roster, unit, before, lastYear }),
    [received, year, roster, unit, before, lastYear],
  );

  const isStage = typeof made === "object" && stageOf(made.content) !== undefined;

  // What stands in the open workbook is looked for once, as the panel opens.
  const holdsReport = checked !== undefined && checked !== null;
  const goOnFromHere = useEffectEvent(async () => {
    if (!holdsReport || inHand.before) return;
    const found = await summaryHere(session);
    if (found) change(() => ({ before: found }));
  });
  useEffect(() => void goOnFromHere(), []);

  const receiveLastYear = async (files: readonly File[]) => {
    const came = await read(files);
    if (!came) return;
    const chosen = await lastYearIn(came, year);
    change(() => ({ lastYear: chosen }));
  };
  // What was chosen as last year's is so no longer.
  const chooseYear = (chosen: number) => change(() => ({ year: chosen, lastYear: undefined }));

  return (
    <section className={styles.panel} aria-label="汇总审核">
      <Title3 as="h2">汇总审核</Title3>
      <Field label="汇总年度">
        <Select value={String(year)} onChange={(_, data) => chooseYear(Number(data.value))} disabled={isBusy}>
          {Array.from({ length: latestYear() - 2018 }, (_, index) => latestYear() - index).map((each) => (
            <option key={each} value={each}>
              {each}年度
            </option>
          ))}
        </Select>
      </Field>
      <RosterField
        isBusy={isBusy}
        roster={roster}
        onRoster={(chosen) => change(() => ({ roster: chosen }))}
      />
      <BeforeField
        session={session}
        isBusy={isBusy}
        before={before}
        onOpened={(opened) => change(() => ({ before: opened }))}
      />
      <Field label="汇总单位" hint={unitHint}>
        <Input
          value={unit ?? officeName(roster, before) ?? ""}
          disabled={isBusy}
          onChange={(_, { value }) => change(() => ({ unit: value }))}
        />
      </Field>
      <LastYearField
        isBusy={isBusy}
        year={year - 1}
        lastYear={lastYear}
        onFiles={(files) => void receiveLastYear(files)}
      />
      {roster && (
        <div className={styles.row}>
          <Button disabled={isBusy} onClick={() => void saveBlanks(session, roster, year, lastYear?.reports)}>
            分发空白表
          </Button>
        </div>
      )}
      <FilesDrop
        isBusy={isBusy}
        count={received?.length}
        waiting={waiting}
        onFiles={(files) => void receive(files)}
      />
      {progress && (
        <Field label={readSoFar(progress.done, progress.total)}>
          <ProgressBar value={progress.total === 0 ? undefined : progress.done / progress.total} />
          <Button onClick={stop}>停止</Button>
        </Field>
      )}
      {typeof made === "string" && <p className={styles.problem}>{made}</p>}
      {typeof made === "object" && (
        <>
          <CollectionResult
            session={session}
            made={made}
            isBusy={isBusy}
            frameOf={framesFor(made.content.ledger, sender, made.content.today)}
          />
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabled={isBusy}
              onClick={() => void saveSummary(session, made, sender.deadline)}
            >
              {isStage ? "生成阶段性汇总表" : "生成汇总表"}
            </Button>
            {canPlaceSummary(session) && !checked && (
              <Button disabled={isBusy} onClick={() => void placeSummary(session, made, sender.deadline)}>
                写入本工作簿
              </Button>
            )}
            {waysOut(session)?.newWorkbook && (
              <Button
                disabled={isBusy}
                onClick={() => void openSummaryWorkbook(session, made, sender.deadline)}
              >
                在Excel中打开汇总表
              </Button>
            )}
            <Button
              appearance="subtle"
              disabled={isBusy}
              onClick={() => change(() => ({ received: undefined }))}
            >
              重新收件
            </Button>
          </div>
          <AnswerSection
            session={session}
            made={made}
            isBusy={isBusy}
            sender={sender}
            onSender={(changed) => {
              setSender(changed);
              keepSenderForAll(session, changed);
            }}
          />
        </>
      )}
    </section>
  );
}

/** A file chosen again is the one that counts. */
function withNewer(earlier: readonly ReceivedFile[], read: readonly ReceivedFile[]): ReceivedFile[] {
  const again = new Set(read.map(({ file }) => file));
  return [...earlier.filter(({ file }) => !again.has(file)), ...read];
}

/** What the office has besides the files that came. */
interface Besides {
  readonly roster: Roster | undefined;
  readonly unit: string | undefined;
  readonly before: OpenedSummary | undefined;
  readonly lastYear: LastYear | undefined;
}

/** The summary, or the sentence that says why there is none. */
function madeFrom(
  files: readonly ReceivedFile[] | undefined,
  year: number,
  { roster, unit, before, lastYear }: Besides,
): MadeSummary | string | undefined {
  if (!files) return undefined;
  try {
    return makeSummary({
      files,
      year,
      today: new Date(),
      ...(roster && { roster }),
      ...(unit !== undefined && unit.trim() !== "" && { unit: unit.trim() }),
      ...(before && { before }),
      ...(lastYear?.summary && { lastYear: lastYear.summary }),
      ...(lastYear && { lastYearReports: lastYear.reports }),
    });
  } catch (error) {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    return sentence;
  }
}
