/**
 * The code editor. It lives in a shadow root, because there CodeMirror uses constructable style sheets, which the
 * page's content security policy allows; in the document it would add a style element, which the policy refuses.
 */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentSelection, indentWithTab } from "@codemirror/commands";
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
import { useEffect, useEffectEvent, useRef } from "react";
import { type Vocabulary, completionSource, hookHover } from "./completion";
import { hookLint } from "./lint";
import { look } from "./look";

export interface CodeEditorProps {
  readonly label: string;
  readonly code: string;
  readonly onChange?: (code: string) => void;
  readonly onSave?: () => void;
  readonly onTest?: () => void;
  readonly vocabulary: Vocabulary;
  readonly readOnly?: boolean;
  /** A line, from 1, to show and mark. */
  readonly line?: number | undefined;
  /** Counted up to have the indentation made anew. */
  readonly tidy?: number;
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
  code,
  onChange,
  onSave,
  onTest,
  vocabulary,
  readOnly = false,
  line,
  tidy = 0,
  className = "",
}: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useEffectEvent((next: string) => onChange?.(next));
  const save = useEffectEvent(() => onSave?.());
  const test = useEffectEvent(() => onTest?.());
  const words = useEffectEvent(() => vocabulary);
  const start = useEffectEvent(() => code);

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
            { key: "Shift-Alt-f", run: reindent },
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
    if (editor !== null && editor.state.doc.toString() !== code)
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: code } });
  }, [code]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || line === undefined) return;
    const at = editor.state.doc.line(Math.min(line, editor.state.doc.lines));
    editor.dispatch({
      selection: EditorSelection.cursor(at.from),
      effects: [markLine.of(at.number), EditorView.scrollIntoView(at.from, { y: "center" })],
    });
  }, [line, code]);

  useEffect(() => {
    if (tidy > 0 && view.current !== null) reindent(view.current);
  }, [tidy]);

  return <div ref={host} className={`editor-host ${className}`} />;
}

function reindent(editor: EditorView): boolean {
  const { selection } = editor.state;
  editor.dispatch({ selection: { anchor: 0, head: editor.state.doc.length } });
  indentSelection(editor);
  const end = editor.state.doc.length;
  editor.dispatch({ selection: { anchor: Math.min(selection.main.head, end) } });
  return true;
}
