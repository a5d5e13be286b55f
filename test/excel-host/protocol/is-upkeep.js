"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isUpkeep = isUpkeep;
/** Batches the client sends of its own accord: letting references go, and announcing that it is ready. */
function isUpkeep(request) {
  const upkeep = ["_RemoveReference", "NotifyActionHandlerReady"];
  const named = request.Actions.filter((action) => action.Name !== "");
  return named.length > 0 && named.every((action) => upkeep.includes(action.Name));
}
