/** Which changes a PUSH hook listens for. */
import type { ChangeType, EntityType } from "../api/model";
import { CHANGES, CHANGE_TYPES, ENTITIES } from "../words";

interface EventTypeChoiceProps {
  readonly entityType: EntityType;
  readonly value: readonly ChangeType[];
  readonly onValue: (types: readonly ChangeType[]) => void;
}

export function EventTypeChoice({ entityType, value, onValue }: EventTypeChoiceProps) {
  const noun = ENTITIES[entityType].one;
  return (
    <fieldset className="grid gap-2">
      <legend className="field-label mb-1">
        Run when {/^[aeiou]/.test(noun) ? "an" : "a"} {noun} is
      </legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {CHANGE_TYPES.map((type) => (
          <label key={type} className="inline-flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="check"
              checked={value.includes(type)}
              onChange={(event) =>
                onValue(CHANGE_TYPES.filter((each) => (each === type ? event.target.checked : value.includes(each))))
              }
            />
            {CHANGES[type]}
          </label>
        ))}
      </div>
      {value.length === 0 && <p className="field-fault">Choose at least one.</p>}
    </fieldset>
  );
}
