import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { CellName, Form } from "../../form/index";
import { isOpenProblem, type Settlement } from "../../records/index";
import type { FoundExplanation } from "../../sheet/index";
import type { Problem } from "../../validation/index";
import { Fold } from "./Fold";
import { FindingItem } from "./FindingItem";
import { FindingAnswer } from "./answers/FindingAnswer";
import type { RecordActions } from "./answers/record-actions";
import { keyedProblems, type KeyedProblem } from "./keyed-problems";
import { problemTarget, targetKey, type ProblemTarget } from "./problem-target";
import { unverifiedLeft } from "./report-wording";
import { SuspectCells } from "./SuspectCells";
import { useFindingNews } from "./use-finding-news";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXS },
  waiting: { margin: 0, color: tokens.colorNeutralForeground2 },
  news: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface FindingsListProps {
  readonly form: Form;
  readonly problems: readonly Problem[];
  readonly settlement: Settlement<FoundExplanation>;
  readonly unverifiedCount: number;
  /** The key of the place gone to last. */
  readonly shown: string | undefined;
  readonly isBusy: boolean;
  readonly whereabouts: (name: CellName) => string | undefined;
  /** Absent where no place can be shown. */
  readonly onShow: ((target: ProblemTarget) => void) | undefined;
  readonly showsParagraphs: boolean;
  readonly actions: RecordActions;
}

/** What is to be attended to, each with its way to the cell and room for a reason; what is explained folds away. */
export function FindingsList(props: FindingsListProps) {
  const { form, problems, settlement, unverifiedCount, shown, isBusy, whereabouts, actions } = props;
  const { onShow, showsParagraphs } = props;
  const styles = useStyles();
  const listId = useId();
  const keyed = keyedProblems(problems);
  const open = keyed.filter(({ problem }) => isOpenProblem(problem, settlement));
  const settled = keyed.filter(({ problem }) => !isOpenProblem(problem, settlement));
  const news = useFindingNews(open);
  const list = useKeptFocus(open.map(({ key }) => key).join("\n"));
  const itemsOf = (some: readonly KeyedProblem[]) =>
    some.map(({ key, problem }) => {
      const { findings, level, suspects } = problem;
      const target = problemTarget(problem, showsParagraphs);
      const id = `${listId} ${key}`.replace(/\s/g, "_");
      const unsettled = findings.filter((each) => settlement.answers.get(each)?.settles !== true);
      const asked = unsettled.length > 0 ? unsettled : findings;
      const answers = asked.map((each) => settlement.answers.get(each));
      // Where only some of a problem's findings were answered, the rest is asked for afresh.
      const answer = answers.every((each) => each !== undefined) ? answers[0] : undefined;
      const takesReason = (level === "hard" || level === "soft") && findings[0]?.rule !== "F-BLANK";
      return (
        <li key={key} className={styles.item}>
          <FindingItem
            id={id}
            problem={problem}
            isShown={target !== undefined && targetKey(target) === shown}
            whereabouts={whereabouts}
            onShow={onShow && target && (() => onShow(target))}
          />
          {onShow && suspects.length > 1 && (
            <SuspectCells form={form} suspects={suspects} onShow={(suspect) => onShow({ cell: suspect })} />
          )}
          {takesReason && (
            <FindingAnswer
              key={`${answer?.status} ${answer?.explanation.reason} ${answer?.explanation.by}`}
              findings={asked}
              answer={answer}
              describedBy={id}
              isBusy={isBusy}
              actions={actions}
            />
          )}
        </li>
      );
    });
  return (
    <div ref={list} tabIndex={-1}>
      <div role="log" aria-live="polite" className={styles.news}>
        {news}
      </div>
      <ol className={styles.list} aria-label="需要处理的问题">
        {itemsOf(open)}
      </ol>
      {settled.length > 0 && (
        <Fold title={`已说明 ${settled.length}`}>
          <ol className={styles.list} aria-label="已说明的问题">
            {itemsOf(settled)}
          </ol>
        </Fold>
      )}
      {unverifiedCount > 0 && (
        <p className={styles.waiting}>
          <Caption1>{unverifiedLeft(unverifiedCount)}</Caption1>
        </p>
      )}
    </div>
  );
}

/** Keeps the focus in the list when the item that had it moves or goes: the list itself takes it then. */
function useKeptFocus(contents: string) {
  const list = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    const remember = (event: FocusEvent) => (wasInside.current = current.contains(event.target as Node));
    current.ownerDocument.addEventListener("focusin", remember);
    return () => current.ownerDocument.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    const { current } = list;
    if (current && wasInside.current && current.ownerDocument.activeElement === current.ownerDocument.body)
      current.focus();
  }, [contents]);
  return list;
}
