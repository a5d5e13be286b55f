import { useState } from "react";
import {
  collectionInHand,
  keepCollectionInHand,
  type CollectionInHand,
  type Session,
} from "../../../app/index";

/** What the officer has chosen so far, and the way to change it; it outlives the panel. */
export function useCollection(
  session: Session,
  firstYear: number,
): readonly [CollectionInHand, (change: (now: CollectionInHand) => Partial<CollectionInHand>) => void] {
  const [inHand, setInHand] = useState<CollectionInHand>(
    () => collectionInHand(session) ?? { year: firstYear },
  );
  const change = (by: (now: CollectionInHand) => Partial<CollectionInHand>) =>
    setInHand((now) => {
      const next = { ...now, ...by(now) };
      keepCollectionInHand(session, next);
      return next;
    });
  return [inHand, change];
}
