/** Fields that differ, before and after side by side. */
import { valueText } from "./json";

export interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

interface ChangesProps {
  readonly changes: readonly FieldChange[];
  /** `after`: there was nothing before; `before`: there is nothing after. */
  readonly sides?: "both" | "before" | "after";
  /** How a field is called; its own name otherwise. */
  readonly title?: (field: string) => string;
  readonly className?: string;
}

export function Changes({ changes, sides = "both", title = (field) => field, className = "" }: ChangesProps) {
  return (
    <div className={`changes ${className}`} data-sides={sides} role="table" aria-label="Fields">
      <div className="change change-head" role="row">
        <span role="columnheader">Field</span>
        {sides !== "after" && <span role="columnheader">Before</span>}
        {sides !== "before" && <span role="columnheader">After</span>}
      </div>
      {changes.map((change) => (
        <div key={change.field} className="change" role="row">
          <span className="change-field" role="rowheader">
            {title(change.field)}
          </span>
          {sides !== "after" && (
            <span className="change-before" role="cell">
              {valueText(change.before)}
            </span>
          )}
          {sides !== "before" && (
            <span className="change-after" role="cell">
              {valueText(change.after)}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
