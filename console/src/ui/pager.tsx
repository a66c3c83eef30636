/** Paging of a list, below its table. */
import { CaretLeftIcon } from "@phosphor-icons/react/CaretLeft";
import { CaretRightIcon } from "@phosphor-icons/react/CaretRight";
import type { PageMeta } from "../api/model";
import { Button } from "./button";

export function Pager({ meta, onPage }: { readonly meta: PageMeta; readonly onPage: (page: number) => void }) {
  if (meta.total <= meta.limit && meta.page === 1) return null;
  const first = (meta.page - 1) * meta.limit + 1;
  const last = Math.min(meta.total, meta.page * meta.limit);
  return (
    <nav className="panel-foot" aria-label="Pages">
      <p className="text-xs text-soft tabular-nums">
        {first.toLocaleString("en")}–{last.toLocaleString("en")} of {meta.total.toLocaleString("en")}
      </p>
      <div className="ml-auto flex gap-2">
        <Button
          small
          disabled={meta.page <= 1}
          onClick={() => onPage(meta.page - 1)}
          icon={<CaretLeftIcon aria-hidden />}
        >
          Previous
        </Button>
        <Button small disabled={!meta.hasNextPage} onClick={() => onPage(meta.page + 1)}>
          Next
          <CaretRightIcon aria-hidden />
        </Button>
      </div>
    </nav>
  );
}
