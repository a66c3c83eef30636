/**
 * Which secrets a hook's code mentions by name, so that a person sees what a secret is needed for before deleting it.
 * A reading aid: a name that is put together at run time is not seen.
 */
import type { AnyNode, Expression, MemberExpression, Pattern, PrivateIdentifier, Super } from "acorn";
import { nodesOf, parseModule } from "./parse";

/** Names in `ctx.secrets.X`, `ctx.secrets["X"]` and `const { X } = ctx.secrets`, sorted; none for code that can't be read. */
export function referencedSecrets(source: string): string[] {
  const parsed = parseModule(source);
  if (!parsed.ok) return [];
  const names = new Set<string>();
  for (const node of nodesOf(parsed.value)) for (const name of namesAt(node)) names.add(name);
  return [...names].sort();
}

function namesAt(node: AnyNode): string[] {
  switch (node.type) {
    case "MemberExpression": {
      const name = isSecrets(node.object) ? memberName(node) : null;
      return name === null ? [] : [name];
    }
    case "VariableDeclarator":
      return node.init && isSecrets(node.init) ? patternKeys(node.id) : [];
    case "AssignmentExpression":
      return node.left.type === "ObjectPattern" && isSecrets(node.right) ? patternKeys(node.left) : [];
    case "Property":
      // `{ secrets: { X } }`, as in `async function run({ secrets: { X } })`.
      return propertyName(node.key, node.computed) === "secrets" ? patternKeys(node.value) : [];
    default:
      return [];
  }
}

/** `secrets` or `<anything>.secrets`: the parameter of `run` has the name that its author likes. */
function isSecrets(node: Expression | Super): boolean {
  switch (node.type) {
    case "Identifier":
      return node.name === "secrets";
    case "MemberExpression":
      return memberName(node) === "secrets";
    case "ChainExpression":
    case "ParenthesizedExpression":
      return isSecrets(node.expression);
    default:
      return false;
  }
}

function memberName(node: MemberExpression): string | null {
  return propertyName(node.property, node.computed);
}

function propertyName(key: Expression | PrivateIdentifier, computed: boolean): string | null {
  if (key.type === "Identifier") return computed ? null : key.name;
  if (key.type === "Literal") return typeof key.value === "string" ? key.value : null;
  if (key.type === "TemplateLiteral" && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? null;
  return null;
}

function patternKeys(pattern: Pattern | Expression): string[] {
  if (pattern.type === "AssignmentPattern") return patternKeys(pattern.left);
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((property) => {
    const name = property.type === "Property" ? propertyName(property.key, property.computed) : null;
    return name === null ? [] : [name];
  });
}
