/** The field of a password that is chosen: the rule is said before it is broken. */
import { TextField } from "../ui/field";

interface NewPasswordProps {
  readonly label?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly fault: string | undefined;
}

export function NewPassword({ label = "Password", value, onValue, fault }: NewPasswordProps) {
  return (
    <TextField
      label={label}
      type="password"
      name="new-password"
      autoComplete="new-password"
      value={value}
      onValue={onValue}
      required
      minLength={12}
      maxLength={128}
      hint="12 characters or more, of any kind. A few words that you can remember are fine."
      fault={fault}
    />
  );
}
