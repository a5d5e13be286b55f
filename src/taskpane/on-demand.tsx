import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { ourMistake, problemSentence } from "../app/index";
import { Retry } from "./Retry";

interface OnDemand<Props> {
  (props: Props): ReactNode;
  /** Begins to fetch the part before it is shown. Nobody waits for it yet: should that fail, it is asked for again then. */
  prepare(): void;
}

/**
 * A part of the pane that is fetched when it is first shown. Until then `waiting` stands in its place; what hinders it
 * is told there, with a button to try again. React's own lazy would keep a failure for ever, and take the pane with it.
 */
export function onDemand<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = <Spinner label="正在打开…" />,
): OnDemand<Props> {
  let fetched: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;

  function fetchOnce(): Promise<ComponentType<Props>> {
    coming ??= fetchPart().then(
      (part) => (fetched = part),
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  }

  function Part(props: Props) {
    const [Shown, setShown] = useState<ComponentType<Props> | undefined>(() => fetched);
    const [attempt, setAttempt] = useState(1);
    const [problem, setProblem] = useState<string | undefined>();
    useEffect(() => {
      fetchOnce().then(
        (part) => setShown(() => part),
        (error: unknown) => {
          const sentence = problemSentence(error);
          setProblem(sentence ?? ourMistake);
          if (sentence === undefined) throw error;
        },
      );
    }, [attempt]);
    if (Shown) return <Shown {...props} />;
    if (problem === undefined) return waiting;
    const tryAgain = () => {
      setProblem(undefined);
      setAttempt(attempt + 1);
    };
    return <Retry problem={problem} onRetry={tryAgain} />;
  }
  return Object.assign(Part, { prepare: () => void fetchOnce().catch(() => undefined) });
}
