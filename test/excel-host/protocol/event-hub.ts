import { areaAddress, isSingleCell, type CellValue, type ModelEvent } from "../model";
import { eventTypes, workbookTarget } from "./event-types";
import type { Faults } from "./faults";

/** One line of a richApiMessage: category, type, target, arguments as JSON, sequence, from another client. */
export type EventEntry = [number, number, string, string, number, boolean];

const richEventCategory = 65536;

/** Turns changes of the model into the events the add-in asked for. */
export class EventHub {
  /** context.runtime.enableEvents */
  enabled = true;
  /** While a batch is carried out its events wait: Excel sends them after the answer. */
  private holding = false;
  private waiting: EventEntry[] = [];
  private readonly registrations = new Map<string, number>();
  private sequence = 0;

  constructor(
    private readonly deliver: (entries: EventEntry[]) => void,
    private readonly faults: Faults,
    /** Whether the add-in of this connection made the change that is being told. */
    private readonly isOwn: () => boolean,
  ) {}

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  hold(): void {
    this.holding = true;
  }

  release(): void {
    this.holding = false;
    const entries = this.waiting;
    this.waiting = [];
    this.send(entries);
  }

  /** Tells of a change in the model. */
  announce(event: ModelEvent): void {
    const { faults } = this;
    if (!this.enabled || faults.events === "off") return;
    const remote =
      "origin" in event && (event.origin === "remote" || (event.origin === "addin" && !this.isOwn()));
    const entries: EventEntry[] = [];
    for (const { type, args, targets } of describe(
      event,
      "origin" in event && event.origin === "addin" && this.isOwn(),
    )) {
      for (const target of targets) {
        if (!this.registrations.has(`${type}|${target}`)) continue;
        const text = JSON.stringify({ ...args, source: remote ? "Remote" : "Local" });
        entries.push([richEventCategory, type, target, text, this.sequence++, remote]);
      }
    }
    if (entries.length === 0) return;
    const sent = faults.events === "double" ? [...entries, ...entries] : entries;
    if (this.holding) this.waiting.push(...sent);
    else this.send(sent);
  }

  private send(entries: EventEntry[]): void {
    if (entries.length === 0) return;
    if (this.faults.events === "late") setTimeout(() => this.deliver(entries), this.faults.lateBy);
    else this.deliver(entries);
  }
}

interface Description {
  type: number;
  args: Record<string, unknown>;
  targets: readonly string[];
}

function describe(event: ModelEvent, byThisAddin: boolean): Description[] {
  if (!("sheetId" in event) || event.sheetId === null) return [];
  const { sheetId: worksheetId } = event;
  const both = [worksheetId, workbookTarget];
  const one = (
    type: number,
    args: Record<string, unknown> = {},
    targets: readonly string[] = both,
  ): Description[] => [{ type, args: { worksheetId, ...args }, targets }];
  switch (event.type) {
    case "cellsChanged":
      return one(eventTypes.dataChanged, {
        address: areaAddress(event.area),
        changeType: event.changeType,
        triggerSource: byThisAddin ? "ThisLocalAddin" : "Unknown",
        referenceId: `Event.${worksheetId}.${areaAddress(event.area)}`,
        shiftDirection: "None",
        ...(isSingleCell(event.area) && event.after !== undefined
          ? details(event.before ?? null, event.after)
          : {}),
      });
    case "calculated":
      return one(eventTypes.calculated, { address: areaAddress(event.area) });
    case "formatChanged":
      return one(eventTypes.formatChanged, { address: areaAddress(event.area) });
    case "rowHiddenChanged":
      return one(eventTypes.rowHiddenChanged, { address: areaAddress(event.area), changeType: "Hidden" });
    case "selectionChanged":
      return one(eventTypes.selectionChanged, {
        address: event.selection.areas.map((area) => areaAddress(area)).join(","),
      });
    case "sheetActivated": {
      const previous = event.previousId;
      const left =
        previous === null
          ? []
          : [
              {
                type: eventTypes.deactivated,
                args: { worksheetId: previous },
                targets: [previous, workbookTarget],
              },
            ];
      return [...left, ...one(eventTypes.activated)];
    }
    case "sheetAdded":
      return one(eventTypes.added, {}, [workbookTarget]);
    case "sheetDeleted":
      return one(eventTypes.deleted, {}, [workbookTarget]);
    case "sheetRenamed":
      return one(eventTypes.nameChanged, { nameBefore: event.before, nameAfter: event.after });
    case "visibilityChanged":
      return one(eventTypes.visibilityChanged, {
        visibilityBefore: event.before,
        visibilityAfter: event.after,
      });
    case "sheetMoved":
      return one(eventTypes.moved, { positionBefore: event.before, positionAfter: event.after }, [
        workbookTarget,
      ]);
    case "protectionChanged":
      return one(eventTypes.protectionChanged, { isProtected: event.protected });
    default:
      return [];
  }
}

function details(before: CellValue, after: CellValue): Record<string, unknown> {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** A value as Office.js shows it: blank is "", an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "string" ? "String" : "Boolean";
}
