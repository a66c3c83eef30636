/** A labelled control with its hint and its fault, tied together for screen readers. */
import { type ComponentProps, type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  readonly optional?: boolean;
  readonly children: (control: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode;
}

export function Field({ label, hint, fault, optional = false, children }: FieldProps) {
  const id = useId();
  const described = [hint !== undefined ? `${id}-hint` : "", fault !== undefined ? `${id}-fault` : ""].filter(Boolean);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {children({
        id,
        ...(described.length > 0 ? { "aria-describedby": described.join(" ") } : {}),
        ...(fault !== undefined ? { "aria-invalid": true as const } : {}),
      })}
      {fault !== undefined && (
        <p className="field-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<ComponentProps<"input">, "value" | "onChange"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  readonly optional?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function TextField({ label, hint, fault, optional, value, onValue, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} fault={fault} optional={optional ?? false}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...control}
          className={`input ${className ?? ""}`}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps<T extends string> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onValue: (value: T) => void;
  readonly disabled?: boolean;
}

export function SelectField<T extends string>({
  label,
  hint,
  fault,
  value,
  options,
  onValue,
  disabled,
}: SelectFieldProps<T>) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onValue(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Shown beside it; otherwise the label is for screen readers only. */
  readonly text?: ReactNode;
}

export function Switch({ label, checked, onChange, disabled, text }: SwitchProps) {
  const control = (
    <input
      type="checkbox"
      role="switch"
      className="switch"
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
  if (text === undefined) return control;
  return (
    <label className="inline-flex items-center gap-2 text-sm">
      {control}
      <span>{text}</span>
    </label>
  );
}
