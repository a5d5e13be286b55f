import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Field,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import {
  openWordTexts,
  placeWordText,
  takeTextsFromWord,
  textParts,
  type CheckedReport,
  type Session,
  type TakeChoice,
  type WordTexts,
} from "../../../app/index";
import { partHeadings } from "../../../figures/index";
import { FileTarget } from "../FileTarget";
import { dropWord, headingsAtFault, openedFile, placeTheRest } from "./wording";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start", overflowWrap: "anywhere" },
});

type Part = (typeof textParts)[number];
const placeable: readonly Part[] = ["preamble", "overview", "problems", "other"];

interface WordTextsSectionProps {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly isBusy: boolean;
}

/** 从Word取文字: last year's or this year's Word, its paragraphs into their sections, the rest shown to be placed. */
export function WordTextsSection({ session, checked, isBusy }: WordTextsSectionProps) {
  const styles = useStyles();
  const [texts, setTexts] = useState<WordTexts>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const open = async (files: readonly File[]) => {
    const opened = await openWordTexts(session, files);
    if (!opened) return;
    setTexts(opened);
    setLeft(opened.leftovers);
  };
  return (
    <>
      <FileTarget
        look="wide"
        buttonSize="small"
        label="从Word取文字"
        inputLabel="从Word取文字"
        accept=".docx"
        isBusy={isBusy}
        onFiles={(files) => void open(files)}
        above={
          <Body1 as="p" className={styles.text}>
            {texts ? openedFile(texts.fileName) : dropWord}
          </Body1>
        }
      />
      {texts && texts.headingFaults.length > 0 && (
        <>
          <Caption1 as="p" className={styles.text}>
            {headingsAtFault}
          </Caption1>
          <ul className={styles.list} aria-label="Word的标题">
            {texts.headingFaults.map((sentence) => (
              <li key={sentence} className={styles.item}>
                <Body1>{sentence}</Body1>
              </li>
            ))}
          </ul>
        </>
      )}
      {texts && (
        <TakeForm key={texts.fileName} session={session} checked={checked} texts={texts} isBusy={isBusy} />
      )}
      {left.length > 0 && (
        <>
          <Caption1 as="p" className={styles.text}>
            {placeTheRest}
          </Caption1>
          <ul className={styles.list} aria-label="没有归属的文字">
            {left.map((text, index) => (
              <LeftText
                key={`${index} ${text}`}
                text={text}
                isBusy={isBusy}
                onPlace={(part) =>
                  void placeWordText(session, text, part).then((placed) => {
                    if (placed) setLeft((all) => all.filter((_, at) => at !== index));
                  })
                }
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface TakeFormProps extends WordTextsSectionProps {
  readonly texts: WordTexts;
}

/** Which parts to take, and what becomes of what is written there already. */
function TakeForm({ session, checked, texts, isBusy }: TakeFormProps) {
  const styles = useStyles();
  const own = checked.found.report.narrative;
  const offered = textParts.filter((part) => texts.narrative[part].length > 0);
  // A title is there from the beginning; texts a clerk wrote are replaced only where asked.
  const [chosen, setChosen] = useState<ReadonlySet<Part>>(
    () => new Set(offered.filter((part) => part !== "title" && own[part].length === 0)),
  );
  const [choices, setChoices] = useState<Partial<Record<Part, TakeChoice>>>({});
  const choiceOf = (part: Part): TakeChoice =>
    choices[part] ?? (part === "title" || own[part].length === 0 ? "replace" : "append");
  const toggle = (part: Part, isChosen: boolean) =>
    setChosen(
      (before) => new Set(isChosen ? [...before, part] : [...before].filter((each) => each !== part)),
    );
  const take = () => {
    const wanted = Object.fromEntries([...chosen].map((part) => [part, choiceOf(part)]));
    void takeTextsFromWord(session, texts, wanted);
  };
  return (
    <>
      <ul className={styles.list} aria-label="取哪些部分">
        {offered.map((part) => (
          <li key={part} className={styles.item}>
            <Checkbox
              checked={chosen.has(part)}
              disabled={isBusy}
              label={`${partHeadings[part]}（${texts.narrative[part].length}段）`}
              onChange={(_, data) => toggle(part, data.checked === true)}
            />
            {chosen.has(part) && own[part].length > 0 && (
              <Select
                size="small"
                aria-label={`${partHeadings[part]}已有文字怎么办`}
                value={choiceOf(part)}
                onChange={(_, data) => setChoices({ ...choices, [part]: data.value as TakeChoice })}
              >
                <option value="append">接在已有{own[part].length}段后面</option>
                <option value="replace">换掉已有{own[part].length}段</option>
              </Select>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button appearance="primary" size="small" disabled={isBusy || chosen.size === 0} onClick={take}>
          放入文字部分
        </Button>
      </div>
    </>
  );
}

interface LeftTextProps {
  readonly text: string;
  readonly isBusy: boolean;
  readonly onPlace: (part: Part) => void;
}

function LeftText({ text, isBusy, onPlace }: LeftTextProps) {
  const styles = useStyles();
  const [part, setPart] = useState<Part>("overview");
  return (
    <li className={styles.item}>
      <Body1>{text}</Body1>
      <Field label="放到">
        <Select size="small" value={part} onChange={(_, data) => setPart(data.value as Part)}>
          {placeable.map((each) => (
            <option key={each} value={each}>
              {partHeadings[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" disabled={isBusy} onClick={() => onPlace(part)}>
        放入
      </Button>
    </li>
  );
}
