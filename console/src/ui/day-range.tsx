/** The days that a list is about; on narrow screens below each other. */

interface DayRangeProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (part: { readonly from?: string | undefined; readonly to?: string | undefined }) => void;
}

export function DayRange({ from, to, onChange }: DayRangeProps) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Day label="From" value={from} onValue={(day) => onChange({ from: day })} />
      <Day label="to" value={to} onValue={(day) => onChange({ to: day })} />
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
}

function Day({ label, value, onValue }: DayProps) {
  return (
    <label className="inline-flex min-w-0 items-center gap-2 text-sm text-soft">
      <span className="max-sm:w-9">{label}</span>{" "}
      <input
        className="input w-auto min-w-0 px-2 text-ink"
        type="date"
        value={value ?? ""}
        onChange={(event) => onValue(event.target.value || undefined)}
      />
    </label>
  );
}
