/** Buttons. One primary action a view; `busy` keeps the width and says so to a screen reader. */
import { CircleNotchIcon } from "@phosphor-icons/react/CircleNotch";
import type { ComponentProps, ReactNode } from "react";

type Look = "plain" | "primary" | "danger" | "danger-solid" | "quiet";

export interface ButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly look?: Look;
  readonly small?: boolean;
  readonly busy?: boolean;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
}

export function Button({
  look = "plain",
  small = false,
  busy = false,
  icon,
  children,
  className,
  disabled,
  ...rest
}: ButtonProps) {
  const alone = children === undefined;
  const names = ["btn", `btn-${look}`, small ? "btn-small" : "", alone ? "btn-icon" : "", className ?? ""];
  return (
    <button
      type="button"
      {...rest}
      className={names.filter(Boolean).join(" ")}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
    >
      {busy ? <CircleNotchIcon className="animate-spin" aria-hidden /> : icon}
      {children}
    </button>
  );
}
