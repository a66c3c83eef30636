/** Times as a person says them, in the viewer's zone; the exact one on hover. Refreshes itself while it is shown. */
import { useEffect, useState } from "react";

const RELATIVE = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
const EXACT = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "long" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const DAY_YEAR = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const CLOCK_MS = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
});
const STEPS = [
  ["second", 60],
  ["minute", 60],
  ["hour", 24],
  ["day", 7],
] as const;

export function exactTime(iso: string): string {
  return EXACT.format(new Date(iso));
}

/** `14:03:22.120` */
export function clockTime(iso: string): string {
  return CLOCK_MS.format(new Date(iso));
}

/** `24 Nov, 14:03`, with the year when it is not this one. */
export function shortTime(iso: string): string {
  const at = new Date(iso);
  const day = at.getFullYear() === new Date().getFullYear() ? DAY : DAY_YEAR;
  return `${day.format(at)}, ${CLOCK.format(at)}`;
}

function relative(iso: string, now: number): string {
  let amount = (Date.parse(iso) - now) / 1000;
  if (Math.abs(amount) < 5) return "just now";
  for (const [unit, size] of STEPS) {
    if (Math.abs(amount) < size) return RELATIVE.format(Math.round(amount), unit);
    amount /= size;
  }
  return shortTime(iso);
}

export function Time({
  at,
  form = "relative",
}: {
  readonly at: string | null;
  readonly form?: "relative" | "short" | "clock";
}) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (form !== "relative") return;
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, [form]);
  if (at === null) return <span className="text-soft">–</span>;
  const text = form === "relative" ? relative(at, now) : form === "short" ? shortTime(at) : clockTime(at);
  return (
    <time dateTime={at} title={exactTime(at)} className="whitespace-nowrap">
      {text}
    </time>
  );
}

/** `840 ms`, `3.2 s`, `4 min 05 s` */
export function durationText(ms: number): string {
  if (ms < 1000) return `${String(Math.round(ms))} ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${String(minutes)} min ${String(Math.floor(seconds % 60)).padStart(2, "0")} s`;
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, "0")} min`;
}
