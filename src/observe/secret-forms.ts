/**
 * The spellings in which a secret's value turns up in texts: as it is, Base64 and Base64url wherever it begins in the
 * encoded bytes, URL-encoded, JSON-escaped. Finding and replacing them is `redaction.ts`'s.
 */

/** Shorter values are left alone: replacing them would take ordinary words out of every text. In UTF-16 units. */
export const MIN_SECRET_UNITS = 6;

/** All spellings of one value, without duplicates; none for a value that is too short to be told from ordinary text. */
export function formsOf(value: string): string[] {
  if (value.length < MIN_SECRET_UNITS) return [];
  const forms = [value, ...jsonForms(value), ...urlForms(value), ...base64Forms(new TextEncoder().encode(value))];
  // `btoa(value)` takes characters for bytes, which differs from UTF-8 above U+007F.
  if (/[\u0080-\u00FF]/.test(value) && !/[^\0-\u00FF]/.test(value)) {
    forms.push(...base64Forms(Uint8Array.from(value, (c) => c.charCodeAt(0))));
  }
  return [...new Set(forms)];
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function codeUnit(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}

function jsonForms(value: string): string[] {
  const once = escaped(value);
  const ascii = once.replace(/[\u007F-\uFFFF]/g, (c) => `\\u${codeUnit(c)}`);
  const asciiUpper = once.replace(/[\u007F-\uFFFF]/g, (c) => `\\u${codeUnit(c).toUpperCase()}`);
  return [once, escaped(once), once.replaceAll("/", "\\/"), ascii, asciiUpper];
}

function urlForms(value: string): string[] {
  const text = value.toWellFormed();
  const component = encodeURIComponent(text);
  const strict = component.replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams([["", text]]).toString().slice(1);
  const url = new URL("https://host.example/");
  url.search = text;
  const all = [component, strict, form, encodeURI(text), url.search.slice(1)];
  return [...all, ...all.map((spelling) => spelling.replace(/%[0-9A-F]{2}/g, (c) => c.toLowerCase()))].filter(
    // The URL parser drops line breaks and a leading `?`: what is left may be too short to be told from ordinary text.
    (spelling) => spelling.length >= MIN_SECRET_UNITS,
  );
}

/**
 * The Base64 characters that depend on nothing but the value, for each of the three places at which it can begin in a
 * group of three bytes; and its own encoding with its end, so that no stray character is left behind.
 */
function base64Forms(bytes: Uint8Array): string[] {
  const forms: string[] = [];
  for (const before of [0, 1, 2]) {
    const padded = new Uint8Array(before + bytes.length);
    padded.set(bytes, before);
    const encoded = base64(padded);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    forms.push(encoded.slice(first, last));
    if (before === 0) forms.push(encoded, encoded.replace(/=+$/, ""));
  }
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
