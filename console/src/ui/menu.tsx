/** A menu behind a button: the actions that are not worth a button each. */
import { Menu as Base } from "@base-ui/react/menu";
import { DotsThreeIcon } from "@phosphor-icons/react/DotsThree";
import type { ReactElement, ReactNode } from "react";
import { Button } from "./button";

export interface MenuItem {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly (MenuItem | null)[];
  readonly trigger?: ReactElement;
}

/** `null` among the items is a rule between groups. */
export function Menu({ label, items, trigger }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger
        render={
          trigger ?? (
            <Button
              look="quiet"
              small
              aria-label={label}
              icon={<DotsThreeIcon size={18} weight="bold" aria-hidden />}
            />
          )
        }
      />
      <Base.Portal>
        <Base.Positioner className="menu-layer" sideOffset={4} align="end">
          <Base.Popup className="menu">
            {items.map((item, index) =>
              item === null ? (
                <div key={`rule-${String(index)}`} className="menu-rule" role="separator" />
              ) : (
                <Base.Item
                  key={item.label}
                  className={item.danger === true ? "menu-item menu-item-danger" : "menu-item"}
                  disabled={item.disabled ?? false}
                  onClick={item.onSelect}
                >
                  {item.icon}
                  {item.label}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
