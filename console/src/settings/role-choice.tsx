/** Choosing a role: a select in a table, or cards that say what each may do. */
import type { Role } from "../api/model";
import { ROLES } from "../words";

const ORDER = ["viewer", "editor", "admin"] as const satisfies readonly Role[];

interface RoleProps {
  readonly label: string;
  readonly value: Role;
  readonly onValue: (role: Role) => void;
}

export function RoleSelect({ label, value, onValue }: RoleProps) {
  return (
    <select
      className="input input-small w-28"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const role = ORDER.find((each) => each === event.target.value);
        if (role !== undefined) onValue(role);
      }}
    >
      {ORDER.map((role) => (
        <option key={role} value={role}>
          {ROLES[role].title}
        </option>
      ))}
    </select>
  );
}

export function RoleChoice({ label, value, onValue }: RoleProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="field-label mb-1">{label}</legend>
      {ORDER.map((role) => (
        <label key={role} className="choice">
          <input type="radio" name="role" value={role} checked={value === role} onChange={() => onValue(role)} />
          <span className="choice-title">{ROLES[role].title}</span>
          <span className="choice-text">{ROLES[role].about}</span>
        </label>
      ))}
    </fieldset>
  );
}
