/** The authenticator gets its secret, the recovery codes are kept, and a first code switches the second factor on. */
import { CopyIcon } from "@phosphor-icons/react/Copy";
import { DownloadSimpleIcon } from "@phosphor-icons/react/DownloadSimple";
import { useMutation } from "@tanstack/react-query";
import { Suspense, lazy, useState } from "react";
import { api, done, whoIsSignedIn } from "../api/client";
import { fieldFault } from "../api/failure";
import type { SecondFactorSetup } from "../api/model";
import { entryFault } from "../session/fault";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Notice } from "../ui/state";
import { say } from "../ui/toast";

const QrCode = lazy(() => import("./qr-code").then((module) => ({ default: module.QrCode })));

/** Groups of four, as they are read and typed. */
function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? "";
}

interface StepsProps {
  readonly setup: SecondFactorSetup;
  readonly onDone: () => void;
}

export function SecondFactorSteps({ setup: { uri, recoveryCodes }, onDone }: StepsProps) {
  const [code, setCode] = useState("");
  const secret = URL.parse(uri)?.searchParams.get("secret") ?? "";
  const confirm = useMutation({
    mutationFn: async () => {
      await done(api.PATCH("/api/v1/auth/second-factor", { body: { code: code.trim() } }));
      await whoIsSignedIn(null);
      say("The second factor is on");
      onDone();
    },
  });
  const codeFault = fieldFault(confirm.error, "code");
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
    >
      <div className="grid gap-6 md:grid-cols-2">
        <section className="grid content-start gap-3">
          <h3>1. Add it to your authenticator</h3>
          <p className="text-sm text-soft">Scan this code with the app, or type the secret into it.</p>
          <div className="h-48 w-48">
            <Suspense fallback={<div className="skeleton h-full" role="status" aria-label="Loading" />}>
              <QrCode text={uri} label="QR code for an authenticator" />
            </Suspense>
          </div>
          <code className="code-block" aria-label="Secret">
            {inFours(secret)}
          </code>
        </section>
        <section className="grid content-start gap-3">
          <h3>2. Keep the recovery codes</h3>
          <p className="text-sm text-soft">
            Each gets you in once, should your phone be lost. They are shown this once; keep them where your passwords
            are.
          </p>
          <ul className="code-block grid grid-cols-2 gap-x-4" aria-label="Recovery codes">
            {recoveryCodes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-2">
            <Button
              small
              icon={<CopyIcon aria-hidden />}
              onClick={() => void navigator.clipboard.writeText(recoveryCodes.join("\n")).then(() => say("Copied"))}
            >
              Copy
            </Button>
            <Button small icon={<DownloadSimpleIcon aria-hidden />} onClick={() => saveText(recoveryCodes)}>
              Download
            </Button>
          </div>
        </section>
      </div>
      <section className="grid gap-3">
        <h3>3. Switch it on</h3>
        {confirm.isError && codeFault === undefined && <Notice tone="bad" title={entryFault(confirm.error)} />}
        <div className="max-w-80">
          <TextField
            label="Code of your authenticator"
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onValue={setCode}
            required
            maxLength={40}
            spellCheck={false}
            hint="Six digits. From then on one is asked for at sign-in."
            fault={codeFault}
          />
        </div>
      </section>
      <div className="dialog-foot">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" look="primary" busy={confirm.isPending}>
          Switch on
        </Button>
      </div>
    </form>
  );
}

function saveText(codes: readonly string[]): void {
  const url = URL.createObjectURL(
    new Blob([`Flowstate recovery codes\n\n${codes.join("\n")}\n`], { type: "text/plain" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = "flowstate-recovery-codes.txt";
  link.click();
  URL.revokeObjectURL(url);
}
