/** The editor's looks: the console's own colours, which reach through the shadow root as custom properties. */
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "13px", color: "var(--ink)", backgroundColor: "var(--surface)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--font-mono)",
    lineHeight: "20px",
    fontVariantLigatures: "none",
    overflow: "auto",
  },
  ".cm-content": { padding: "8px 0", caretColor: "var(--ink)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 26%, transparent)",
  },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--hover) 55%, transparent)" },
  ".cm-gutters": { backgroundColor: "var(--surface)", color: "var(--soft)", borderRight: "1px solid var(--line)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--hover)", color: "var(--ink)" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 8px 0 12px", minWidth: "36px" },
  ".cm-foldGutter .cm-gutterElement": { cursor: "pointer" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "color-mix(in srgb, var(--accent) 18%, transparent)",
    outline: "none",
  },
  ".cm-searchMatch": { backgroundColor: "var(--warn-wash)", outline: "1px solid var(--warn-mark)" },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in srgb, var(--accent) 12%, transparent)" },
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panels input, .cm-panels button": { font: "inherit" },
  ".cm-tooltip": {
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    border: "1px solid var(--line)",
    borderRadius: "8px",
    boxShadow: "var(--shadow-pop)",
    overflow: "hidden",
    fontFamily: "var(--font-sans)",
  },
  ".cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--font-mono)",
    fontSize: "12px",
    maxHeight: "260px",
    padding: "4px",
  },
  ".cm-tooltip-autocomplete > ul > li": { padding: "3px 6px", borderRadius: "4px", lineHeight: "18px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionDetail": { color: "var(--soft)", fontStyle: "normal", marginLeft: "10px" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-completionInfo": { padding: "8px 10px", fontSize: "12px", lineHeight: "16px", maxWidth: "300px" },
  ".cm-completionIcon": { opacity: "1", color: "var(--soft)", paddingRight: "10px" },
  ".cm-diagnostic": {
    padding: "6px 10px",
    borderLeft: "3px solid var(--bad-mark)",
    fontSize: "12px",
    lineHeight: "18px",
  },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--bad-mark) 1px",
    textUnderlineOffset: "3px",
  },
  ".cm-lint-marker": {
    width: "12px",
    height: "12px",
    content: "none",
    borderRadius: "999px",
    backgroundColor: "var(--bad-mark)",
    marginTop: "4px",
  },
  ".cm-lint-marker-error": { content: "none" },
  ".hook-hover": { padding: "8px 10px", maxWidth: "420px", fontSize: "12px", lineHeight: "16px" },
  ".hook-hover code": { fontFamily: "var(--font-mono)", whiteSpace: "pre-wrap", color: "var(--code-name)" },
  ".hook-hover p": { margin: "4px 0 0", color: "var(--soft)" },
  ".cm-flash": { backgroundColor: "var(--bad-wash)" },
  ".cm-changedLine": { backgroundColor: "color-mix(in srgb, var(--good-wash) 75%, transparent)" },
  ".cm-changedText": { background: "color-mix(in srgb, var(--good-mark) 35%, transparent)" },
  ".cm-deletedChunk": { backgroundColor: "color-mix(in srgb, var(--bad-wash) 75%, transparent)" },
  ".cm-collapsedLines": { background: "var(--sunken)", color: "var(--soft)", padding: "4px 12px" },
});

const colours = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.self, tags.null, tags.bool],
    color: "var(--code-keyword)",
  },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--code-string)" },
  { tag: [tags.number], color: "var(--code-number)" },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.function(tags.variableName)),
    ],
    color: "var(--code-name)",
  },
  { tag: [tags.propertyName], color: "var(--code-property)" },
  { tag: [tags.comment], color: "var(--code-comment)", fontStyle: "italic" },
]);

export const look = [theme, syntaxHighlighting(colours)];
