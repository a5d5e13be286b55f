/**
 * Where Office stands:
 * - `absent`: the page was opened without Office; it is the browser edition and works on files.
 * - `loading`: Office opened the page and has not answered yet.
 * - `ready`: `Office` and `Excel` can be used; `officeHost` says in which program.
 * - `failed`: Office opened the page but did not answer within five seconds; `officeFailure` says why.
 */
type OfficeState = "absent" | "loading" | "ready" | "failed";

interface OfficeFailure {
  /** `blocked`: the address could not be loaded. `slow`: it has not come yet. `silent`: it came, Excel does not answer. */
  readonly reason: "blocked" | "slow" | "silent";
  /** The address that did not answer, in full. */
  readonly address: string;
}

/** What boot.js has found out before the bundle starts. */
interface NianbaoBoot {
  /** The full address office.js is, or would be, loaded from. */
  readonly officeAddress: string;
  readonly officeState: OfficeState;
  /** The program that answered ("Excel"); null while none has. */
  readonly officeHost: string | null;
  /** Only while `officeState` is `failed`. */
  readonly officeFailure: OfficeFailure | null;
  /**
   * Calls back, never at once, when Office is `absent`, `ready` or `failed`. After `failed` it calls once more
   * should Office answer late, so that a slow network only delays.
   */
  whenOfficeSettles(callback: (state: Exclude<OfficeState, "loading">) => void): void;
}

interface Window {
  /** Missing only where boot.js did not run before, as in a test of one component. */
  readonly nianbaoBoot?: NianbaoBoot;
}

/** Version and fingerprint of the sources this build was made from: 0.1.0+1a2b3c4d. Put in by webpack. */
declare const __NIANBAO_BUILD__: string;
