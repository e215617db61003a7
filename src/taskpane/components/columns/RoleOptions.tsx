import type { ColumnRole } from "../../../register/model/roles";
import { CORE_ROLES, OTHER_ROLES } from "../../offers/columnRoles";
import { useSay } from "../../store/usePane";

/** The roles of columns as options of a list: those that reports need first. name: the words of a role. */
export function RoleOptions({ name }: { name?: (role: ColumnRole) => string }) {
  const { say } = useSay();
  const words = name ?? ((role: ColumnRole) => say(`register.role.${role}`));
  const options = (roles: readonly ColumnRole[]) => roles.map((role) => <option key={role} value={role}>{words(role)}</option>);
  return (
    <>
      <optgroup label={say("pane.columnRolesCore")}>{options(CORE_ROLES)}</optgroup>
      <optgroup label={say("pane.columnRolesOther")}>{options(OTHER_ROLES)}</optgroup>
    </>
  );
}
