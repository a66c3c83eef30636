/** Marks what the platform would refuse when the code is saved, by the platform's own rules, run in the browser. */
import { type Diagnostic, lintGutter, linter } from "@codemirror/lint";
import type { EditorState } from "@codemirror/state";
import { checkCode } from "../../../src/code/check";

export const hookLint = [linter((view) => diagnosticsOf(view.state), { delay: 250 }), lintGutter()];

function diagnosticsOf(state: EditorState): Diagnostic[] {
  const checked = checkCode(state.doc.toString());
  if (checked.ok) return [];
  return checked.error.map(({ message, line, column }) => {
    const at = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
    const from = Math.min(at.from + column - 1, at.to);
    const word = /^\w+/.exec(state.doc.sliceString(from, at.to))?.[0].length ?? 1;
    return { from, to: Math.min(from + word, at.to), severity: "error", message };
  });
}
