import { Body1, Subtitle2 } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { problemsOf } from "../../../app/index";
import { useSession } from "../../use-session";
import { AlterationsSection } from "../AlterationsSection";
import type { ReportTabProps } from "../ReportTabs";
import { EarlierVersionSection } from "./EarlierVersionSection";
import { FreeRemarks } from "./FreeRemarks";
import { ReplySection } from "./ReplySection";
import { ReviewedProblem } from "./ReviewedProblem";
import { Standings } from "./Standings";
import { useLookAtForm } from "./use-look-at-form";
import { useReviewDraft } from "./use-review-draft";
import { useReviewStyles } from "./review-styles";
import { nothingFound } from "./wording";

/** 审核: a returned workbook from its 核验码 to the answer, in the order a reviewer works. */
export function ReviewPanel({ session, checked }: ReportTabProps) {
  const styles = useReviewStyles();
  const isBusy = useSession(session).working !== null;
  const review = useReviewDraft(session, checked);
  const { draft, changeDraft } = review;
  useLookAtForm(session);
  const problems = problemsOf(checked);
  const common = { session, checked, isBusy };
  return (
    <>
      <Section title="报送情况">
        <Standings checked={checked} />
        <AlterationsSection session={session} isBusy={isBusy} forReviewer />
      </Section>
      <Section title="与上次报送比较">
        <EarlierVersionSection
          {...common}
          earlier={draft.earlier}
          onChoose={(earlier) => changeDraft({ earlier })}
        />
      </Section>
      <Section title={`发现的问题（${problems.length}）`}>
        {problems.length === 0 ? (
          <Body1 as="p" className={styles.good}>
            {nothingFound}
          </Body1>
        ) : (
          <ol className={styles.list} aria-label="发现的问题">
            {problems.map((problem) => (
              <ReviewedProblem
                key={`${problem.findings.map(({ rule }) => rule).join(" ")} ${problem.cell ?? ""} ${problem.sentence}`}
                {...common}
                problem={problem}
                draft={draft}
                changeDraft={changeDraft}
              />
            ))}
          </ol>
        )}
      </Section>
      <Section title="其他意见">
        <FreeRemarks {...common} draft={draft} changeDraft={changeDraft} />
      </Section>
      <Section title="答复填报单位">
        <ReplySection {...common} {...review} />
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useReviewStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
