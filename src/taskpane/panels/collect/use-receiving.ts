import { useEffect, useEffectEvent, useRef, useState } from "react";
import { receiveFiles, type ReceivingProgress, type Session } from "../../../app/index";
import type { ReceivedFile } from "../../../collection/index";
import { useSession } from "../../use-session";

/** Files that come in: read one choice after the other, what comes meanwhile waits its turn. */
export interface Receiving {
  /** How far the reading is; undefined while nothing is read. */
  readonly progress: ReceivingProgress | undefined;
  /** How many files were dropped while something else was under way. */
  readonly waiting: number;
  /** What the files hold; undefined when something else was under way or the reading was stopped. */
  read(files: readonly File[]): Promise<readonly ReceivedFile[] | undefined>;
  /** Reads files of the mailbag, now or as soon as what is under way is done, and hands them to `onCame`. */
  receive(files: readonly File[]): Promise<void>;
  /** Ends the reading and forgets what waits. */
  stop(): void;
}

/** Reading files for 汇总审核; `onCame` is told of the mailbag's. */
export function useReceiving(session: Session, onCame: (came: readonly ReceivedFile[]) => void): Receiving {
  const { working } = useSession(session);
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [progress, setProgress] = useState<ReceivingProgress | undefined>();
  const reading = useRef<AbortController | undefined>(undefined);

  const read = async (files: readonly File[]) => {
    const stopper = new AbortController();
    reading.current = stopper;
    try {
      return await receiveFiles(session, files, setProgress, stopper.signal);
    } finally {
      setProgress(undefined);
      reading.current = undefined;
    }
  };
  const receive = async (files: readonly File[]) => {
    if (session.getSnapshot().working !== null) {
      setWaiting((earlier) => [...earlier, ...files]);
      return;
    }
    const came = await read(files);
    if (came) onCame(came);
  };
  const receiveWaiting = useEffectEvent(() => {
    setWaiting([]);
    void receive(waiting);
  });
  const hasTurn = working === null && waiting.length > 0;
  useEffect(() => {
    if (!hasTurn) return undefined;
    const timer = setTimeout(() => receiveWaiting(), 0);
    return () => clearTimeout(timer);
  }, [hasTurn]);
  const stop = () => {
    setWaiting([]);
    reading.current?.abort();
  };
  return { progress, waiting: waiting.length, read, receive, stop };
}
