/** Rows of one height of which only those in view exist: logs and request lists of any length. Follows the end while it is there. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

const ROW = 24;
const SPARE = 12;

interface VirtualRowsProps {
  readonly count: number;
  readonly label: string;
  readonly className?: string;
  readonly follow?: boolean;
  readonly children: (index: number, top: number) => ReactNode;
}

export function VirtualRows({ count, label, className = "", follow = false, children }: VirtualRowsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [view, setView] = useState({ top: 0, height: 600 });

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element !== null && follow && atEnd.current) element.scrollTop = element.scrollHeight;
  }, [count, follow]);

  const first = Math.max(0, Math.floor(view.top / ROW) - SPARE);
  const last = Math.min(count, Math.ceil((view.top + view.height) / ROW) + SPARE);
  return (
    <div
      ref={frame}
      className={`rows ${className}`}
      tabIndex={0}
      role="group"
      aria-label={label}
      onScroll={(event) => {
        const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
        atEnd.current = scrollTop + clientHeight >= scrollHeight - ROW;
        setView({ top: scrollTop, height: clientHeight });
      }}
    >
      <div className="rows-space" style={{ height: count * ROW }}>
        {Array.from({ length: Math.max(0, last - first) }, (_, offset) =>
          children(first + offset, (first + offset) * ROW),
        )}
      </div>
    </div>
  );
}
