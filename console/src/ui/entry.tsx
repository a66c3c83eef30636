/** A line of a list of what happened: what, by whom, when; it opens to the details, which are made only then. */
import { CaretRightIcon } from "@phosphor-icons/react/CaretRight";
import { type ReactNode, useId, useState } from "react";
import { Time } from "./time";

interface EntryProps {
  readonly what: ReactNode;
  readonly who: ReactNode;
  /** Left out on narrow screens. */
  readonly aside: ReactNode;
  readonly at: string;
  readonly children: () => ReactNode;
}

export function Entry({ what, who, aside, at, children }: EntryProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className="entry">
      <button
        type="button"
        className="entry-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <CaretRightIcon className="entry-mark" aria-hidden />
        <span className="entry-what">{what}</span>
        <span className="entry-who">{who}</span>
        <span className="entry-aside">{aside}</span>
        <span className="entry-when">
          <Time at={at} form="short" />
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <div className="entry-body">{children()}</div>}
      </div>
    </li>
  );
}
