/** Short messages after something was done. Faults of a form are shown in the form, not here. */
import { Toast } from "@base-ui/react/toast";
import { CheckCircleIcon } from "@phosphor-icons/react/CheckCircle";
import { WarningCircleIcon } from "@phosphor-icons/react/WarningCircle";
import { XIcon } from "@phosphor-icons/react/X";
import { problemSentence } from "../api/failure";
import { Button } from "./button";

const manager = Toast.createToastManager();

export function say(title: string): void {
  manager.add({ title, type: "good", timeout: 4_000 });
}

export function sayFault(title: string, description: string): void {
  manager.add({ title, description, type: "bad", timeout: 9_000, priority: "high" });
}

export function sayProblem(title: string, error: unknown): void {
  sayFault(title, problemSentence(error));
}

export function Toasts() {
  return (
    <Toast.Provider toastManager={manager} limit={4}>
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={["right"]}>
      {toast.type === "bad" ? (
        <WarningCircleIcon size={18} className="mt-px text-bad" aria-hidden />
      ) : (
        <CheckCircleIcon size={18} className="mt-px text-good" aria-hidden />
      )}
      <div className="min-w-0">
        <Toast.Title className="toast-title" />
        <Toast.Description className="text-soft" />
      </div>
      <Toast.Close render={<Button look="quiet" small aria-label="Dismiss" icon={<XIcon size={12} aria-hidden />} />} />
    </Toast.Root>
  ));
}
