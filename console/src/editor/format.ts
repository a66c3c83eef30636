/**
 * Formats a hook's code with Prettier, in the browser. In a chunk of its own: whoever never formats does not load it.
 * The result comes as changes, so that what stays keeps its marks, folds and place on the screen.
 */
import { diff } from "@codemirror/merge";
import { formatWithCursor } from "prettier/standalone";
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";

interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export type Formatted =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly cursor: number }
  | { readonly ok: false; readonly message: string; readonly line: number };

/** As the templates are. */
const STYLE = { parser: "babel", printWidth: 120, tabWidth: 2, endOfLine: "lf" } as const;

/** `cursor`: where the caret is, and in the answer where the same place is then. */
export async function formatCode(code: string, cursor: number): Promise<Formatted> {
  try {
    const answer = await formatWithCursor(code, { ...STYLE, plugins: [babel, estree], cursorOffset: cursor });
    const changes = diff(code, answer.formatted, { scanLimit: 1_000 }).map(({ fromA, toA, fromB, toB }) => ({
      from: fromA,
      to: toA,
      insert: answer.formatted.slice(fromB, toB),
    }));
    return { ok: true, changes, cursor: Math.max(0, answer.cursorOffset) };
  } catch (error) {
    return { ok: false, ...faultOf(error) };
  }
}

/** Prettier's first line is `what is wrong. (line:column)`; below it is a picture of the place. */
function faultOf(error: unknown): { message: string; line: number } {
  const [first = ""] = (error instanceof Error ? error.message : "").split("\n");
  const place = /^(.*?)\s*\((\d+):\d+\)$/.exec(first);
  return { message: place?.[1] ?? first, line: Number(place?.[2] ?? 1) };
}
