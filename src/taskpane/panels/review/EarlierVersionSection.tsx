import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import {
  compareWithEarlier,
  readEarlierVersion,
  type CheckedReport,
  type EarlierVersion,
  type Session,
} from "../../../app/index";
import type { ToldChange } from "../../../review/index";
import { useReviewStyles } from "./review-styles";
import { chooseEarlier, earlierFile } from "./wording";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: tokens.spacingVerticalXS,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
    },
    "& th:first-child": { width: "46%" },
  },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

interface EarlierVersionSectionProps {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly earlier: EarlierVersion | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (earlier: EarlierVersion | undefined) => void;
}

/** 与上次报送比较: what was mended, what is still there, and every figure and paragraph that changed. */
export function EarlierVersionSection(props: EarlierVersionSectionProps) {
  const { session, checked, earlier, isBusy, onChoose } = props;
  const styles = useReviewStyles();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const told = useMemo(() => earlier && compareWithEarlier(checked, earlier), [checked, earlier]);
  const read = async (files: readonly File[]) => {
    const version = await readEarlierVersion(session, files);
    if (version) onChoose(version);
  };
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {earlier ? earlierFile(earlier.fileName) : chooseEarlier}
      </Body1>
      <div className={styles.row}>
        <Button ref={button} size="small" disabled={isBusy} onClick={() => input.current?.click()}>
          {earlier ? "换一个文件" : "选择上次报送的文件"}
        </Button>
        {earlier && (
          <Button size="small" appearance="subtle" onClick={() => onChoose(undefined)}>
            不再比较
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="选择上次报送的文件"
        onChange={(event) => {
          void read([...(event.target.files ?? [])]);
          event.target.value = "";
          button.current?.focus();
        }}
      />
      {told && (
        <>
          <Body1 as="p" role="status">
            {told.summary}
          </Body1>
          <Sentences title="还在的问题" sentences={told.remaining} />
          <Sentences title="新出现的问题" sentences={told.appeared} />
          <Sentences title="已解决的问题" sentences={told.resolved} />
          <Changes title="数据改动" changes={told.figures} />
          <Changes title="文字改动" changes={told.texts} />
          <Changes title="封面改动" changes={told.facts} />
        </>
      )}
    </>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  const { plain } = useStyles();
  if (sentences.length === 0) return null;
  return (
    <div>
      <Body1 as="h3">
        {title}（{sentences.length}）
      </Body1>
      <ol className={plain} aria-label={title}>
        {sentences.map((sentence, index) => (
          <li key={`${index} ${sentence}`}>
            <Caption1>{sentence}</Caption1>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly ToldChange[] }) {
  const { table } = useStyles();
  if (changes.length === 0) return null;
  return (
    <table className={table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">
            {title}（{changes.length}）
          </th>
          <th scope="col">上次</th>
          <th scope="col">这次</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ place, earlier, later }, index) => (
          <tr key={`${index} ${place}`}>
            <th scope="row">{place}</th>
            <td>{earlier}</td>
            <td>{later}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
