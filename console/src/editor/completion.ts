/** Completion and hover for hook code: `ctx` and what it holds, secret names, the entity's fields, HTTP responses. */
import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import { type Tooltip, hoverTooltip, type EditorView } from "@codemirror/view";
import type { EntityType, HookType } from "../api/model";
import { CTX, type Member, RESPONSE, memberAt } from "./ctx-model";
import { ENTITY_FIELDS, type FieldInfo } from "./entity-fields";

export interface Vocabulary {
  readonly hookType: HookType;
  readonly entityType: EntityType;
  readonly secrets: readonly string[];
}

const CHAIN = /\b(?:ctx)((?:\??\.\w+)*)\??\.(\w*)$/;
const RESPONSE_CHAIN = /\b(\w+)\.(\w*)$/;

export function completionSource(vocabulary: () => Vocabulary) {
  return (context: CompletionContext): CompletionResult | null => {
    const known = vocabulary();
    const before = context.state.sliceDoc(Math.max(0, context.pos - 200), context.pos);
    const chain = CHAIN.exec(before);
    if (chain !== null) {
      const path = (chain[1] ?? "").split(/\??\./).filter(Boolean);
      return answer(context.pos - (chain[2] ?? "").length, optionsAt(path, known));
    }
    const member = RESPONSE_CHAIN.exec(before);
    if (member !== null) {
      if (!isResponse(member[1] ?? "", context.state.doc.toString())) return null;
      return answer(context.pos - (member[2] ?? "").length, RESPONSE.map(memberOption));
    }
    const word = context.matchBefore(/\w+/);
    if (word === null && !context.explicit) return null;
    const from = word?.from ?? context.pos;
    if (known.hookType === "PULL" && atPropertyName(context)) return answer(from, fieldOptions(known.entityType, true));
    if (word === null) return null;
    return answer(from, [
      { label: "ctx", type: "variable", detail: "everything a hook can use", boost: 2 },
      ...snippets(known),
    ]);
  };
}

function answer(from: number, options: readonly Completion[]): CompletionResult | null {
  return options.length === 0 ? null : { from, options: [...options], validFor: /^\w*$/ };
}

function optionsAt(path: readonly string[], known: Vocabulary): Completion[] {
  const [first, second, third] = path;
  if (first === undefined)
    return CTX.filter((member) => member.only === undefined || member.only === known.hookType).map(memberOption);
  if (first === "secrets" && second === undefined)
    return known.secrets.map((name) => ({ label: name, type: "constant", detail: "secret of this integration" }));
  if (first === "event" && (second === "before" || second === "after") && third === undefined)
    return fieldOptions(known.entityType, false);
  return (memberAt(path)?.members ?? []).map(memberOption);
}

function memberOption(member: Member): Completion {
  return {
    label: member.name,
    type: member.kind,
    detail:
      member.kind === "method"
        ? member.signature.slice(member.name.length)
        : member.signature.slice(member.name.length + 2),
    info: member.about,
  };
}

function fieldOptions(type: EntityType, asKey: boolean): Completion[] {
  return ENTITY_FIELDS[type].map((field) => ({
    label: field.name,
    type: "property",
    detail: field.required ? `${field.type} · required` : field.type,
    info: field.about,
    boost: field.required ? 1 : 0,
    ...(asKey ? { apply: `${field.name}: ` } : {}),
  }));
}

function snippets(known: Vocabulary): Completion[] {
  if (known.hookType === "PUSH") return [];
  return [
    snippetCompletion("return { records: ${records}, more: ${more}, meta: ${meta} };", {
      label: "return page",
      detail: "records, more and meta",
      type: "keyword",
    }),
    snippetCompletion("{ externalId: ${id}, data: { ${} } }", {
      label: "record",
      detail: "externalId and data",
      type: "keyword",
    }),
  ];
}

/** In an object literal, where a key is being typed. */
function atPropertyName(context: CompletionContext): boolean {
  for (let node = syntaxTree(context.state).resolveInner(context.pos, -1), depth = 0; depth < 3; depth++) {
    if (node.name === "ObjectExpression" || node.name === "PropertyDefinition") return true;
    if (node.name === "Property") {
      const colon = node.getChild(":");
      return colon === null || context.pos <= colon.from;
    }
    if (node.parent === null) return false;
    node = node.parent;
  }
  return false;
}

function isResponse(name: string, source: string): boolean {
  return new RegExp(`\\b(?:const|let|var)\\s+${name}\\s*=\\s*await\\s+ctx\\.http\\.`).test(source);
}

export function hookHover(vocabulary: () => Vocabulary) {
  return hoverTooltip((view: EditorView, pos: number): Tooltip | null => {
    const line = view.state.doc.lineAt(pos);
    const at = pos - line.from;
    const word = wordAround(line.text, at);
    if (word === null) return null;
    const upTo = line.text.slice(0, word.to);
    const chain = /\bctx((?:\??\.\w+)*)$/.exec(upTo);
    const path = (chain?.[1] ?? "").split(/\??\./).filter(Boolean);
    const member = chain === null ? null : memberAt(path);
    const field = member === null ? fieldAt(upTo, line.text.slice(word.to), word.text, path, vocabulary()) : null;
    const title =
      member?.signature ??
      (field === null ? null : `${field.name}: ${field.type}${field.required ? " (required)" : ""}`);
    if (title === null) return null;
    const about = member?.about ?? field?.about ?? "";
    return {
      pos: line.from + word.from,
      end: line.from + word.to,
      above: true,
      create: () => ({ dom: card(title, about) }),
    };
  });
}

function fieldAt(
  upTo: string,
  after: string,
  word: string,
  path: readonly string[],
  known: Vocabulary,
): FieldInfo | null {
  const inEvent = path[0] === "event" && (path[1] === "before" || path[1] === "after") && path.length === 3;
  const asKey = known.hookType === "PULL" && /^\s*:/.test(after) && !/\.\w+$/.test(upTo);
  return inEvent || asKey ? (ENTITY_FIELDS[known.entityType].find((field) => field.name === word) ?? null) : null;
}

function wordAround(text: string, at: number): { from: number; to: number; text: string } | null {
  const from = at - (/\w*$/.exec(text.slice(0, at))?.[0].length ?? 0);
  const to = at + (/^\w*/.exec(text.slice(at))?.[0].length ?? 0);
  return from === to ? null : { from, to, text: text.slice(from, to) };
}

function card(title: string, about: string): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "hook-hover";
  const head = document.createElement("code");
  head.textContent = title;
  const text = document.createElement("p");
  text.textContent = about;
  dom.append(head, text);
  return dom;
}
