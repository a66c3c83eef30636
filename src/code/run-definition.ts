/**
 * Finds the function of a hook: a top-level `run`, or what the module exports under `run` or by default. Says whether
 * the module exports it, and refuses what can be seen not to be a function.
 */
import type { ExportDefaultDeclaration, Expression, Pattern, Program } from "acorn";

/** Something that is plainly no hook function, with its offset in the source. */
export interface NotCallable {
  readonly start: number;
  readonly message: string;
}

export type RunDefinition =
  /** The module exports it, as `run` or as its default. */
  | { readonly kind: "exported"; readonly notCallable: NotCallable | null }
  /** A top-level `run` that nothing exports. */
  | { readonly kind: "local"; readonly notCallable: NotCallable | null }
  | { readonly kind: "missing" };

type Defined = Expression | ExportDefaultDeclaration["declaration"] | null;

/** A module that has both a `run` and a default export that is something else: `run` is the hook. */
export function findRun(program: Program): RunDefinition {
  const names = topLevelNames(program);
  const exports = exportsOf(program);

  const asRun = exports.get("run");
  if (asRun !== undefined) return exported(asRun, names);
  const asDefault = exports.get("default");
  if (names.has("run")) {
    const kind = localNameOf(asDefault) === "run" ? "exported" : "local";
    return { kind, notCallable: notCallable(names.get("run") ?? null) };
  }
  return asDefault === undefined ? { kind: "missing" } : exported(asDefault, names);
}

type Exported = { readonly local: string } | { readonly value: Defined };

function exported(entry: Exported, names: ReadonlyMap<string, Defined>): RunDefinition {
  const local = localNameOf(entry);
  const value = local !== null && names.has(local) ? (names.get(local) ?? null) : "value" in entry ? entry.value : null;
  return { kind: "exported", notCallable: notCallable(value) };
}

function localNameOf(entry: Exported | undefined): string | null {
  if (entry === undefined) return null;
  if ("local" in entry) return entry.local;
  const { value } = entry;
  if (value === null) return null;
  if (value.type === "Identifier") return value.name;
  if (value.type === "FunctionDeclaration" || value.type === "ClassDeclaration") return value.id?.name ?? null;
  return null;
}

/** Top-level names with what they are set to; null when that can't be seen. */
function topLevelNames(program: Program): Map<string, Defined> {
  const names = new Map<string, Defined>();
  for (const statement of program.body) {
    const declaration =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration"
        ? statement.declaration
        : statement;
    switch (declaration?.type) {
      case "FunctionDeclaration":
      case "ClassDeclaration":
        if (declaration.id) names.set(declaration.id.name, declaration);
        break;
      case "VariableDeclaration":
        for (const { id, init } of declaration.declarations) {
          if (id.type === "Identifier") names.set(id.name, init ?? null);
          else for (const name of namesIn(id)) names.set(name, null);
        }
        break;
    }
  }
  return names;
}

function exportsOf(program: Program): Map<string, Exported> {
  const exports = new Map<string, Exported>();
  for (const statement of program.body) {
    if (statement.type === "ExportDefaultDeclaration") exports.set("default", { value: statement.declaration });
    if (statement.type !== "ExportNamedDeclaration" || statement.source) continue;
    const { declaration } = statement;
    if (declaration?.type === "VariableDeclaration") {
      for (const { id } of declaration.declarations) {
        for (const name of namesIn(id)) exports.set(name, { local: name });
      }
    } else if (declaration) {
      exports.set(declaration.id.name, { local: declaration.id.name });
    }
    for (const { local, exported } of statement.specifiers) exports.set(nameOf(exported), { local: nameOf(local) });
  }
  return exports;
}

function nameOf(node: { type: "Identifier"; name: string } | { type: "Literal"; value?: unknown }): string {
  return node.type === "Identifier" ? node.name : String(node.value);
}

function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((p) => namesIn(p.type === "Property" ? p.value : p.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element === null ? [] : namesIn(element)));
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

function notCallable(value: Defined): NotCallable | null {
  switch (value?.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
      return value.generator ? { start: value.start, message: "run must not be a generator function." } : null;
    case "ClassDeclaration":
    case "ClassExpression":
      return { start: value.start, message: "run must be a function, not a class." };
    case "Literal":
    case "TemplateLiteral":
    case "ObjectExpression":
    case "ArrayExpression":
      return { start: value.start, message: "run must be a function." };
    default:
      return null;
  }
}
