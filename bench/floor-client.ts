/** Asks the Worker with the floors for one piece of work. */

export async function askFloor<T>(
  address: string,
  path: string,
  query: Readonly<Record<string, string | number>>,
): Promise<T> {
  const url = new URL(path, address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} was answered ${response.status}: ${await response.text()}`);
  return JSON.parse(await response.text());
}
