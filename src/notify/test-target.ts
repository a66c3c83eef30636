/** A test of one target, while its administrator waits: the same way as a notice, but at once, once, and nowhere kept. */
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import type { TargetRow } from "../store/notification-targets";
import type { NotifyPorts } from "./ports";
import { type SendResult, sendTold } from "./send";

export interface TestedReceiver {
  /** The address, or the URL. */
  readonly receiver: string;
  readonly result: SendResult;
  readonly durationMs: number;
}

export async function testTarget(ports: NotifyPorts, target: TargetRow): Promise<TestedReceiver[]> {
  const id = newId("notice");
  const occurredAt = isoTime(ports.clock());
  const told = { type: "notification.test", occurredAt, data: { organisationId: target.orgId } } as const;
  const receivers = target.kind === "mail" ? target.addresses : [target.url ?? ""];
  return Promise.all(
    receivers.map(async (receiver) => {
      const started = ports.clock();
      const result = await sendTold(ports, target, id, target.kind === "mail" ? receiver : null, told);
      return { receiver, result, durationMs: ports.clock() - started };
    }),
  );
}
