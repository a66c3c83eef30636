/**
 * The code editor. It lives in a shadow root, because there CodeMirror uses constructable style sheets, which the
 * page's content security policy allows; in the document it would add a style element, which the policy refuses.
 */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { javascript, javascriptLanguage } from "@codemirror/lang-javascript";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorSelection, EditorState, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  tooltips,
} from "@codemirror/view";
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from "react";
import { type Vocabulary, completionSource, hookHover } from "./completion";
import { hookLint } from "./lint";
import { look } from "./look";

export interface EditorActions {
  /** What the editor has now: what was typed just before may not be anybody's state yet. Null before it is there. */
  readonly code: () => string | null;
  /** Puts other code in place of it, as an edit that can be undone, and the caret into it. */
  readonly replace: (code: string) => void;
  /** Formats the code in place. Answers what is wrong with it when it can't be read, and moves the caret there. */
  readonly format: () => Promise<{ readonly message: string; readonly line: number } | null>;
}

export interface CodeEditorProps {
  /** Its accessible name; another one is another editor, which begins anew. */
  readonly label: string;
  /** What it begins with. From there on the text is its own, told by `onChange`: given back late, it would undo what was typed meanwhile. */
  readonly initialCode: string;
  readonly onChange?: (code: string) => void;
  /** By the keys. */
  readonly onSave?: () => void;
  readonly onTest?: () => void;
  readonly vocabulary: Vocabulary;
  readonly readOnly?: boolean;
  /** A line, from 1, to show and mark. */
  readonly line?: number | undefined;
  /** Asked for with the keyboard; the page calls `format` then, as its button does. */
  readonly onFormat?: () => void;
  readonly ref?: Ref<EditorActions>;
  readonly className?: string;
}

const markLine = StateEffect.define<number | null>();
const markedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(markLine)) continue;
      if (effect.value === null) return Decoration.none;
      return Decoration.set([
        Decoration.line({ class: "cm-flash" }).range(transaction.state.doc.line(effect.value).from),
      ]);
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export default function CodeEditor({
  label,
  initialCode,
  onChange,
  onSave,
  onTest,
  onFormat,
  vocabulary,
  readOnly = false,
  line,
  ref,
  className = "",
}: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useEffectEvent((next: string) => onChange?.(next));
  const save = useEffectEvent(() => onSave?.());
  const test = useEffectEvent(() => onTest?.());
  const askFormat = useEffectEvent(() => onFormat?.());
  const words = useEffectEvent(() => vocabulary);
  const start = useEffectEvent(() => initialCode);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const frame = document.createElement("div");
    frame.style.height = "100%";
    root.replaceChildren(frame);
    const editor = new EditorView({
      root,
      parent: frame,
      state: EditorState.create({
        doc: start(),
        extensions: [
          keymap.of([
            { key: "Mod-s", run: () => (save(), true), preventDefault: true },
            { key: "Mod-Enter", run: () => (test(), true), preventDefault: true },
            { key: "Shift-Alt-f", run: () => (askFormat(), true), preventDefault: true },
          ]),
          lineNumbers(),
          foldGutter(),
          highlightActiveLineGutter(),
          history(),
          drawSelection(),
          EditorState.allowMultipleSelections.of(true),
          EditorState.tabSize.of(2),
          indentUnit.of("  "),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          highlightActiveLine(),
          highlightSelectionMatches(),
          javascript(),
          javascriptLanguage.data.of({ autocomplete: completionSource(() => words()) }),
          autocompletion({ icons: true }),
          hookHover(() => words()),
          readOnly ? [] : hookLint,
          markedLine,
          look,
          tooltips({ position: "absolute" }),
          EditorState.readOnly.of(readOnly),
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
          }),
          keymap.of([
            ...closeBracketsKeymap,
            ...defaultKeymap,
            ...searchKeymap,
            ...historyKeymap,
            ...foldKeymap,
            ...completionKeymap,
            ...lintKeymap,
            indentWithTab,
          ]),
        ],
      }),
    });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, [label, readOnly]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || line === undefined) return;
    const at = editor.state.doc.line(Math.min(line, editor.state.doc.lines));
    editor.dispatch({
      selection: EditorSelection.cursor(at.from),
      effects: [markLine.of(at.number), EditorView.scrollIntoView(at.from, { y: "center" })],
    });
  }, [line, label]);

  useImperativeHandle(
    ref,
    () => ({
      code: () => view.current?.state.doc.toString() ?? null,
      replace: (code) => {
        const editor = view.current;
        editor?.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: code }, userEvent: "input" });
        editor?.focus();
      },
      format: async () => (view.current === null ? null : format(view.current)),
    }),
    [],
  );

  return <div ref={host} className={`editor-host ${className}`} />;
}

async function format(editor: EditorView): ReturnType<EditorActions["format"]> {
  const { formatCode } = await import("./format");
  const { doc, selection } = editor.state;
  const result = await formatCode(doc.toString(), selection.main.head);
  editor.focus();
  // Somebody typed on while it was worked out: what came out is of a text that is gone.
  if (!editor.state.doc.eq(doc)) return format(editor);
  if (result.ok) {
    editor.dispatch({
      changes: result.changes,
      selection: EditorSelection.cursor(result.cursor),
      scrollIntoView: true,
      userEvent: "format",
    });
    return null;
  }
  const at = doc.line(Math.min(Math.max(result.line, 1), doc.lines));
  editor.dispatch({ selection: EditorSelection.cursor(at.from), scrollIntoView: true });
  return { message: result.message, line: at.number };
}
