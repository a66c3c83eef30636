/** How each receiver answered a test. */
import type { TestedTarget } from "../api/model";
import { Button } from "../ui/button";
import { Notice } from "../ui/state";
import { durationText } from "../ui/time";

export function TestResult({ result, onDone }: { readonly result: TestedTarget; readonly onDone: () => void }) {
  return (
    <>
      {result.receivers.map(({ receiver, ok, status, answer, error, durationMs }) => (
        <Notice
          key={receiver}
          tone={ok ? "info" : "bad"}
          title={ok ? `Taken in ${durationText(durationMs)}` : "Not taken"}
        >
          <p>
            <code>{receiver}</code>
          </p>
          {error !== null && <p>{error}</p>}
          {status !== null && <p className="text-soft">It answered {status}.</p>}
          {answer !== "" && <code className="code-block mt-2 block">{answer}</code>}
        </Notice>
      ))}
      <div className="dialog-foot">
        <Button look="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </>
  );
}
