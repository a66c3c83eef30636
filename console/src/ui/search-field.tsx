/** A search of a list: what is typed counts a moment after the last key. */
import { MagnifyingGlassIcon } from "@phosphor-icons/react/MagnifyingGlass";
import { useEffect, useEffectEvent, useState } from "react";

const PAUSE_MS = 250;

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function SearchField({ label, placeholder, value, onValue }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const changed = useEffectEvent(onValue);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => changed(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <label className="relative min-w-56 flex-1 sm:max-w-80">
      <MagnifyingGlassIcon className="absolute top-2 left-2.5 text-soft" size={16} aria-hidden />
      <input
        className="input pl-8"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
