"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventHub = void 0;
exports.wireValue = wireValue;
exports.valueType = valueType;
const model_1 = require("../model");
const event_types_1 = require("./event-types");
const richEventCategory = 65536;
/** Turns changes of the model into the events the add-in asked for. */
class EventHub {
  constructor(
    deliver,
    faults,
    /** Whether the add-in of this connection made the change that is being told. */
    isOwn,
  ) {
    this.deliver = deliver;
    this.faults = faults;
    this.isOwn = isOwn;
    /** context.runtime.enableEvents */
    this.enabled = true;
    /** While a batch is carried out its events wait: Excel sends them after the answer. */
    this.holding = false;
    this.waiting = [];
    this.registrations = new Map();
    this.sequence = 0;
  }
  register(type, target) {
    const key = `${type}|${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }
  unregister(type, target) {
    const key = `${type}|${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }
  hold() {
    this.holding = true;
  }
  release() {
    this.holding = false;
    const entries = this.waiting;
    this.waiting = [];
    this.send(entries);
  }
  /** Tells of a change in the model. */
  announce(event) {
    const { faults } = this;
    if (!this.enabled || faults.events === "off") return;
    const remote =
      "origin" in event && (event.origin === "remote" || (event.origin === "addin" && !this.isOwn()));
    const entries = [];
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
  send(entries) {
    if (entries.length === 0) return;
    if (this.faults.events === "late") setTimeout(() => this.deliver(entries), this.faults.lateBy);
    else this.deliver(entries);
  }
}
exports.EventHub = EventHub;
function describe(event, byThisAddin) {
  if (!("sheetId" in event) || event.sheetId === null) return [];
  const { sheetId: worksheetId } = event;
  const both = [worksheetId, event_types_1.workbookTarget];
  const one = (type, args = {}, targets = both) => [{ type, args: { worksheetId, ...args }, targets }];
  switch (event.type) {
    case "cellsChanged":
      return one(event_types_1.eventTypes.dataChanged, {
        address: (0, model_1.areaAddress)(event.area),
        changeType: event.changeType,
        triggerSource: byThisAddin ? "ThisLocalAddin" : "Unknown",
        referenceId: `Event.${worksheetId}.${(0, model_1.areaAddress)(event.area)}`,
        shiftDirection: "None",
        ...((0, model_1.isSingleCell)(event.area) && event.after !== undefined
          ? details(event.before ?? null, event.after)
          : {}),
      });
    case "calculated":
      return one(event_types_1.eventTypes.calculated, { address: (0, model_1.areaAddress)(event.area) });
    case "formatChanged":
      return one(event_types_1.eventTypes.formatChanged, { address: (0, model_1.areaAddress)(event.area) });
    case "rowHiddenChanged":
      return one(event_types_1.eventTypes.rowHiddenChanged, {
        address: (0, model_1.areaAddress)(event.area),
        changeType: "Hidden",
      });
    case "selectionChanged":
      return one(event_types_1.eventTypes.selectionChanged, {
        address: event.selection.areas.map((area) => (0, model_1.areaAddress)(area)).join(","),
      });
    case "sheetActivated": {
      const previous = event.previousId;
      const left =
        previous === null
          ? []
          : [
              {
                type: event_types_1.eventTypes.deactivated,
                args: { worksheetId: previous },
                targets: [previous, event_types_1.workbookTarget],
              },
            ];
      return [...left, ...one(event_types_1.eventTypes.activated)];
    }
    case "sheetAdded":
      return one(event_types_1.eventTypes.added, {}, [event_types_1.workbookTarget]);
    case "sheetDeleted":
      return one(event_types_1.eventTypes.deleted, {}, [event_types_1.workbookTarget]);
    case "sheetRenamed":
      return one(event_types_1.eventTypes.nameChanged, { nameBefore: event.before, nameAfter: event.after });
    case "visibilityChanged":
      return one(event_types_1.eventTypes.visibilityChanged, {
        visibilityBefore: event.before,
        visibilityAfter: event.after,
      });
    case "sheetMoved":
      return one(
        event_types_1.eventTypes.moved,
        { positionBefore: event.before, positionAfter: event.after },
        [event_types_1.workbookTarget],
      );
    case "protectionChanged":
      return one(event_types_1.eventTypes.protectionChanged, { isProtected: event.protected });
    default:
      return [];
  }
}
function details(before, after) {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
/** A value as Office.js shows it: blank is "", an error its text. */
function wireValue(value) {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
function valueType(value) {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "string" ? "String" : "Boolean";
}
