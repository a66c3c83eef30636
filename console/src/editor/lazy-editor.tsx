/** The editor and the comparison come with the first page that shows code, not with the console. */
import { Suspense, lazy } from "react";
import type { CodeEditorProps } from "./code-editor";
import type { CompareProps } from "./compare";

const Editor = lazy(() => import("./code-editor"));
const Comparison = lazy(() => import("./compare"));

export function CodeEditor(props: CodeEditorProps) {
  return (
    <Suspense
      fallback={
        <div className={`editor-host ${props.className ?? ""}`} role="status" aria-label="Loading the editor" />
      }
    >
      <Editor {...props} />
    </Suspense>
  );
}

export function Compare(props: CompareProps) {
  return (
    <Suspense fallback={<div className="editor-host" role="status" aria-label="Loading the comparison" />}>
      <Comparison {...props} />
    </Suspense>
  );
}
