/** Every sentence of the platform that the sandbox understands, as it was seen or is documented. */
import { describe, expect, it } from "vitest";
import { startFault } from "../../../hooks-runtime/src/start-fault";
import { type RuntimeFailure, causeOfLoss, runtimeFailure } from "../../../src/sandbox/failure";

const after = (ms: number, entered = false) => ({ entered, afterMs: ms });

describe("a call to the runtime that rejected", () => {
  it.each<[string, RuntimeFailure]>([
    ["Worker exceeded CPU time limit.", "cpu"],
    ["Your Worker exceeded its CPU time limit.", "cpu"],
    ["Worker exceeded memory limit.", "memory"],
    ["Worker's isolate exceeded its memory limit.", "memory"],
    [
      "The Workers runtime canceled this request because it detected that your Worker's code had hung and would never generate a response. Refer to: https://developers.cloudflare.com/workers/observability/errors/",
      "never_settles",
    ],
    ["The script will never generate a response.", "never_settles"],
    ['Worker "flowstate-hooks-runtime" not found. Make sure it is running locally.', "unavailable"],
    ["Worker not found.", "unavailable"],
  ])("%s", (message, kind) => {
    expect(runtimeFailure(message, after(5_000, true))).toBe(kind);
  });

  it("tells a runtime that is down from one that dies, which both say the same", () => {
    const sentence = "Network connection lost.";
    expect(runtimeFailure(sentence, after(9))).toBe("unavailable");
    expect(runtimeFailure(sentence, after(9, true))).toBe("lost");
    expect(runtimeFailure(sentence, after(12_000))).toBe("lost");
  });

  it("takes a sentence that it does not know for a lost runtime", () => {
    expect(runtimeFailure("internal error; reference = abc", after(3_000))).toBe("lost");
  });
});

describe("the cause of a second loss", () => {
  it("is what the watchdog says, or else the memory that ended the process", () => {
    expect(causeOfLoss("cpu").code).toBe("CPU_LIMIT_EXCEEDED");
    expect(causeOfLoss("memory").code).toBe("MEMORY_LIMIT_EXCEEDED");
    expect(causeOfLoss(null).code).toBe("MEMORY_LIMIT_EXCEEDED");
  });
});

describe("a module that does not start", () => {
  it("is the hook's fault, with the place when the text names it", () => {
    expect(
      startFault("Failed to start Worker:\nUncaught SyntaxError: Unexpected token '='\n  at hook.js:1:13"),
    ).toEqual({
      kind: "code_invalid",
      message: "SyntaxError: Unexpected token '='",
      line: 1,
      column: 13,
    });
    expect(startFault("Failed to start Worker:\nUncaught SyntaxError: Unexpected end of input")).toEqual({
      kind: "code_invalid",
      message: "SyntaxError: Unexpected end of input",
    });
  });

  it("is nobody else's", () => {
    expect(startFault("Network connection lost.")).toBeNull();
  });
});
