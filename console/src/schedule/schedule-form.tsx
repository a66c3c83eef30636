/** A schedule in words or as cron, with its next five starts as it is being set. */
import { useEffect, useState } from "react";
import type { Schedule } from "../api/model";
import { SelectField, TextField } from "../ui/field";
import { exactTime } from "../ui/time";
import type { Preview } from "./preview";
import { FREQUENCIES, FREQUENCY_WORDS, type Frequency, WEEKDAYS, scheduleWords, usesOf } from "./words";

interface ScheduleFormProps {
  readonly value: Schedule | null;
  readonly zone: string;
  readonly fault?: string | undefined;
  readonly onValue: (schedule: Schedule | null) => void;
}

type Choice = Frequency | "none" | "cron";

const CHOICES: readonly { value: Choice; label: string }[] = [
  { value: "none", label: "Not on a schedule (run by hand)" },
  ...FREQUENCIES.map((value) => ({ value, label: FREQUENCY_WORDS[value] })),
  { value: "cron", label: "Cron expression" },
];
const ZONES = Intl.supportedValuesOf("timeZone");
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}`,
}));
const MINUTES = Array.from({ length: 60 }, (_, minute) => ({
  value: String(minute),
  label: String(minute).padStart(2, "0"),
}));
const DAYS = WEEKDAYS.map((label, value) => ({ value: String(value), label }));

export function ScheduleForm({ value, zone, fault, onValue }: ScheduleFormProps) {
  const choice: Choice = value === null ? "none" : "cron" in value ? "cron" : value.frequency;
  const timezone = value?.timezone ?? zone;
  const keepZone = timezone === zone ? {} : { timezone };
  const choose = (next: Choice) => {
    if (next === "none") return onValue(null);
    if (next === "cron") return onValue({ cron: "0 6 * * 1-5", ...keepZone });
    const before = value !== null && "frequency" in value ? value : { hour: 6, minute: 0, weekday: 1 };
    const uses = usesOf(next);
    onValue({
      frequency: next,
      ...(uses.hour ? { hour: before.hour ?? 6 } : {}),
      ...(uses.minute ? { minute: before.minute ?? 0 } : {}),
      ...(uses.weekday ? { weekday: before.weekday ?? 1 } : {}),
      ...keepZone,
    });
  };
  const uses =
    value !== null && "frequency" in value ? usesOf(value.frequency) : { hour: false, minute: false, weekday: false };
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="How often" value={choice} options={CHOICES} onValue={choose} />
        {value !== null && (
          <ZoneField
            value={timezone}
            onValue={(next) => {
              const { timezone: _, ...rest } = value;
              onValue(next === zone ? rest : { ...rest, timezone: next });
            }}
          />
        )}
      </div>
      {value !== null && "frequency" in value && (uses.minute || uses.weekday) && (
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {uses.weekday && (
            <SelectField
              label="Day"
              value={String(value.weekday ?? 0)}
              options={DAYS}
              onValue={(next) => onValue({ ...value, weekday: Number(next) })}
            />
          )}
          {uses.hour && (
            <SelectField
              label="Hour"
              value={String(value.hour ?? 0)}
              options={HOURS}
              onValue={(next) => onValue({ ...value, hour: Number(next) })}
            />
          )}
          <SelectField
            label={uses.hour ? "Minute" : "Minutes past the hour"}
            value={String(value.minute ?? 0)}
            options={MINUTES}
            onValue={(next) => onValue({ ...value, minute: Number(next) })}
          />
        </div>
      )}
      {value !== null && "cron" in value && (
        <TextField
          label="Cron expression"
          value={value.cron}
          onValue={(cron) => onValue({ ...value, cron })}
          spellCheck={false}
          className="font-mono"
          hint="Five fields: minute, hour, day of month, month, weekday. At most 5 starts in an hour."
        />
      )}
      {value !== null && <NextStarts schedule={value} zone={zone} />}
      {fault !== undefined && (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

function ZoneField({ value, onValue }: { readonly value: string; readonly onValue: (zone: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <>
      <TextField
        label="Time zone"
        value={typed}
        list="time-zones"
        spellCheck={false}
        onValue={(next) => {
          setTyped(next);
          if (ZONES.includes(next) || next === "UTC") onValue(next);
        }}
        fault={typed !== value ? "Choose a time zone from the list, such as Europe/London." : undefined}
      />
      <datalist id="time-zones">
        <option value="UTC" />
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}

function NextStarts({ schedule, zone }: { readonly schedule: Schedule; readonly zone: string }) {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const { previewOf } = await import("./preview");
      if (current) setPreview(previewOf(schedule, zone, Date.now()));
    };
    void read();
    return () => {
      current = false;
    };
  }, [schedule, zone]);
  return (
    <div className="rounded-md bg-sunken p-3 text-sm" aria-live="polite">
      <p className="font-medium">{scheduleWords(schedule, zone)}</p>
      {preview?.fault != null ? (
        <p className="field-fault">{preview.fault}</p>
      ) : (
        <>
          <p className="mt-1 text-xs text-soft">Next starts, in your own time zone</p>
          <ol className="mt-1 grid min-h-25 gap-px">
            {preview?.runs.map((run) => (
              <li key={run} className="tabular-nums">
                <time dateTime={run}>{exactTime(run)}</time>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
