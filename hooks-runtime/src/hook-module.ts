/** What the hook's own module is called, in its isolate and in every stack. */
export const HOOK_MODULE = "hook.js";
