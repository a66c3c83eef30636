/** Bars over days, drawn by uPlot in the console's colours. The same numbers are in a table for screen readers. */
import { useEffect, useRef, useState } from "react";
import UPlot from "uplot";
import "uplot/dist/uPlot.min.css";

export interface Series {
  readonly label: string;
  /** A custom property, such as `--good-mark`. */
  readonly colour: string;
  readonly values: readonly number[];
}

export interface ChartProps {
  readonly title: string;
  /** Days as ms. */
  readonly at: readonly number[];
  /** Stacked, the first at the bottom. */
  readonly series: readonly Series[];
}

const HEIGHT = 200;
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

function colourOf(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Counts up whenever the colours change: the person's choice, or the system's. */
function useThemeChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const change = () => setChanges((count) => count + 1);
    const observer = new MutationObserver(change);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", change);
    return () => {
      observer.disconnect();
      system.removeEventListener("change", change);
    };
  }, []);
  return changes;
}

export default function Chart({ title, at, series }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const theme = useThemeChanges();
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const ink = colourOf("--soft");
    const line = colourOf("--line");
    const tops: number[][] = [];
    for (const { values } of series) {
      const below = tops.at(-1);
      tops.push(values.map((value, index) => value + (below?.[index] ?? 0)));
    }
    const bars = UPlot.paths.bars?.({ size: [0.62, 40], radius: 0.12 });
    const axis = { stroke: ink, font: "12px sans-serif", ticks: { show: false }, grid: { stroke: line, width: 1 } };
    const chart = new UPlot(
      {
        width: element.clientWidth,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        padding: [8, 8, 0, 0],
        scales: {
          x: { time: true, range: (_, low, high) => [low - 43_200, high + 43_200] },
          y: { range: (_, __, high) => [0, Math.max(4, high * 1.1)] },
        },
        axes: [
          {
            ...axis,
            grid: { show: false },
            space: 60,
            size: 28,
            values: (_, ticks) => ticks.map((tick) => DAY.format(new Date(tick * 1000))),
            incrs: [86_400, 172_800, 604_800],
          },
          {
            ...axis,
            size: 44,
            values: (_, ticks) =>
              ticks.map((tick) => (Number.isInteger(tick) ? tick.toLocaleString("en", { notation: "compact" }) : "")),
          },
        ],
        // The tallest is drawn first, so that each lower part lies over it.
        series: [
          {},
          ...series
            .map((each) => ({
              label: each.label,
              fill: colourOf(each.colour),
              width: 0,
              points: { show: false },
              ...(bars === undefined ? {} : { paths: bars }),
            }))
            .toReversed(),
        ],
      },
      [at.map((ms) => ms / 1000), ...tops.toReversed()],
      element,
    );
    const observer = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: HEIGHT }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
  }, [at, series, theme]);
  return (
    <figure>
      <div ref={host} className="h-50" aria-hidden />
      <figcaption className="legend mt-2">
        {series.map((each) => (
          <span key={each.label}>
            <span className="dot" style={{ background: `var(${each.colour})` }} aria-hidden />
            {each.label}
          </span>
        ))}
      </figcaption>
      <table className="sr-only">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {series.map((each) => (
              <th key={each.label} scope="col">
                {each.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {at.map((ms, index) => (
            <tr key={ms}>
              <th scope="row">{DAY.format(new Date(ms))}</th>
              {series.map((each) => (
                <td key={each.label}>{each.values[index] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
