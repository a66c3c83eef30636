/** The head and body of a page: title, crumbs, actions; moves focus and the document's title along. */
import { type ReactNode, useEffect } from "react";

interface PageProps {
  readonly title: string;
  readonly crumbs?: ReactNode;
  readonly badges?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: "normal" | "wide" | "narrow";
  readonly children: ReactNode;
}

export function Page({ title, crumbs, badges, lead, actions, width = "normal", children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Flowstate`;
  }, [title]);
  return (
    <main id="main" tabIndex={-1} className={width === "normal" ? "page" : `page page-${width}`}>
      <header className="grid gap-1">
        {crumbs !== undefined && (
          <nav className="crumbs" aria-label="Breadcrumb">
            {crumbs}
          </nav>
        )}
        <div className="page-head">
          <div className="grid min-w-0 flex-1 basis-72 gap-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h1 className="page-title">{title}</h1>
              {badges}
            </div>
            {lead !== undefined && <p className="page-lead">{lead}</p>}
          </div>
          {actions !== undefined && actions !== false && (
            <div className="flex flex-wrap items-center gap-2">{actions}</div>
          )}
        </div>
      </header>
      {children}
    </main>
  );
}

interface PanelProps {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
  readonly padded?: boolean;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

export function Panel({ title, aside, foot, padded = false, danger = false, children }: PanelProps) {
  return (
    <section className={danger ? "panel panel-danger" : "panel"}>
      {(title !== undefined || aside !== undefined) && (
        <div className="panel-head">
          {title !== undefined && <h2 className="panel-title">{title}</h2>}
          {aside !== undefined && aside !== false && (
            <div className="ml-auto flex flex-wrap items-center gap-2">{aside}</div>
          )}
        </div>
      )}
      {padded ? <div className="panel-body">{children}</div> : children}
      {foot !== undefined && foot !== false && <div className="panel-foot">{foot}</div>}
    </section>
  );
}
