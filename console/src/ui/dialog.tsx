/** Modal dialogs: a plain one for forms, and a question before something that can't be undone. */
import { AlertDialog } from "@base-ui/react/alert-dialog";
import { Dialog as Base } from "@base-ui/react/dialog";
import { XIcon } from "@phosphor-icons/react/X";
import { type ReactNode, useState } from "react";
import { problemSentence } from "../api/failure";
import { Button } from "./button";
import { TextField } from "./field";

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ open, onClose, title, lead, wide = false, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup className={wide ? "dialog dialog-wide" : "dialog"}>
          <div className="dialog-head">
            <Base.Title className="dialog-title">{title}</Base.Title>
            <Base.Close
              render={<Button look="quiet" small aria-label="Close" icon={<XIcon size={14} aria-hidden />} />}
            />
          </div>
          <div className="dialog-body">
            {lead !== undefined && <Base.Description className="text-sm text-soft">{lead}</Base.Description>}
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

interface ConfirmProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  /** A word that has to be typed first, for what takes much with it. */
  readonly typed?: string;
  readonly danger?: boolean;
  readonly onConfirm: () => Promise<unknown>;
}

export function Confirm({ open, onClose, title, children, action, typed, danger = true, onConfirm }: ConfirmProps) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [word, setWord] = useState("");
  const close = () => {
    setFault(null);
    setWord("");
    onClose();
  };
  const confirm = async () => {
    setBusy(true);
    setFault(null);
    try {
      await onConfirm();
      close();
    } catch (error) {
      setFault(problemSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && close()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <div className="dialog-head">
            <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          </div>
          <div className="dialog-body">
            <AlertDialog.Description className="text-sm text-soft" render={<div />}>
              {children}
            </AlertDialog.Description>
            {typed !== undefined && (
              <TextField label={`Type ${typed} to confirm`} value={word} onValue={setWord} spellCheck={false} />
            )}
            {fault !== null && (
              <p className="field-fault" role="alert">
                {fault}
              </p>
            )}
            <div className="dialog-foot">
              <Button onClick={close}>Cancel</Button>
              <Button
                look={danger ? "danger-solid" : "primary"}
                busy={busy}
                disabled={typed !== undefined && word !== typed}
                onClick={() => void confirm()}
              >
                {action}
              </Button>
            </div>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
