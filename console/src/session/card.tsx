/** The frame of every page that is seen without being signed in: one card in the middle. */
import { type ReactNode, useEffect } from "react";
import { Mark } from "../shell/mark";

interface CardProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** Other ways, below the card's own. */
  readonly foot?: ReactNode;
}

export function Card({ title, lead, children, foot }: CardProps) {
  useEffect(() => {
    document.title = `${title} · Flowstate`;
  }, [title]);
  return (
    <main id="main" tabIndex={-1} className="grid min-h-dvh place-items-center p-4 outline-none">
      <div className="panel w-full max-w-100">
        <div className="grid gap-4 p-6">
          <div className="grid gap-3">
            <Mark size={32} />
            <div>
              <h1 className="page-title">{title}</h1>
              <p className="text-sm text-soft">{lead}</p>
            </div>
          </div>
          {children}
        </div>
        {foot !== undefined && <div className="panel-foot justify-between px-6">{foot}</div>}
      </div>
    </main>
  );
}

/** Nothing to see yet, at the size of what will be. */
export function Blank() {
  return <div className="min-h-dvh" role="status" aria-label="Loading" />;
}
