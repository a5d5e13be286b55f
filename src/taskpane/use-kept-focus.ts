import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Keeps a keyboard's place over an action: a button that was pressed is disabled meanwhile, and often gone when what it
 * was for is done. Then focus goes back to it or, where it is gone, to what says how it went; without, the browser
 * would begin again at the top of the page. Focus that has gone elsewhere is left there.
 *
 * @param isWorking whether an action is under way
 * @returns for the element that takes the focus; it needs a tabIndex of -1
 */
export function useKeptFocus<T extends HTMLElement>(isWorking: boolean): RefObject<T | null> {
  const message = useRef<T>(null);
  const pressed = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (isWorking) {
      const { activeElement } = document;
      pressed.current =
        activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
      return undefined;
    }
    const before = pressed.current;
    pressed.current = null;
    if (!before) return undefined;
    // What follows the action may put the focus somewhere itself.
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      before.focus();
      if (document.activeElement === document.body) message.current?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [isWorking]);
  return message;
}
