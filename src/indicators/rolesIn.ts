import type { CaseTable } from "../register/model/caseTable";
import { CHANNEL } from "../register/model/caseCodes";
import type { ColumnRole } from "../register/model/roles";
import type { Window } from "./types";

/**
 * The columns that the figures of a window can be made from: those of the register, and the service level where no column holds
 * it but the channel's words name one for every case received online ("Trực tuyến toàn trình"). One online case without a level
 * is enough to leave it missing: else the cases of unknown level would be counted as none.
 * @example rolesIn(table, quarter).has("serviceLevel") // true for a register of "Trực tuyến một phần", "Trực tuyến toàn trình"
 */
export function rolesIn({ roles, length, received, channel, serviceLevel }: Pick<CaseTable, "roles" | "length" | "received" | "channel" | "serviceLevel">, { from, to }: Window): ReadonlySet<ColumnRole> {
  if (roles.has("serviceLevel") || !roles.has("channel")) return roles;
  const online = CHANNEL.online;
  let some = false;
  for (let at = 0; at < length; at++) {
    if (channel[at] !== online || received[at] < from || received[at] > to) continue;
    if (serviceLevel[at] === 0) return roles;
    some = true;
  }
  return some ? new Set([...roles, "serviceLevel"]) : roles;
}
