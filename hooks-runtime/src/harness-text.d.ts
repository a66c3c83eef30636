/** The harness is imported as text: wrangler's `rules` make a Text module of each file. */
declare module "*.js" {
  const text: string;
  export default text;
}
