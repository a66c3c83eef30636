/** Two versions side by side, in a shadow root for the same reason as the editor. */
import { javascript } from "@codemirror/lang-javascript";
import { MergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { look } from "./look";

export interface CompareProps {
  readonly before: string;
  readonly after: string;
  readonly labels: readonly [before: string, after: string];
}

export default function Compare({ before, after, labels: [left, right] }: CompareProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const frame = document.createElement("div");
    frame.style.height = "100%";
    frame.style.overflow = "auto";
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", `${left} beside ${right}`);
    root.replaceChildren(frame);
    const side = (doc: string, label: string) => ({
      doc,
      extensions: [
        lineNumbers(),
        javascript(),
        look,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.contentAttributes.of({ "aria-label": label, role: "textbox", "aria-readonly": "true" }),
      ],
    });
    const merge = new MergeView({
      a: side(before, left),
      b: side(after, right),
      root,
      parent: frame,
      gutter: true,
      highlightChanges: true,
      collapseUnchanged: { margin: 3, minSize: 6 },
    });
    return () => merge.destroy();
  }, [before, after, left, right]);
  return <div ref={host} className="editor-host" />;
}
