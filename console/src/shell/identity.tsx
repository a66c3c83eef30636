/** Whose console it is: the organisation at the top of the side, who is signed in at its end. */
import { SignOutIcon } from "@phosphor-icons/react/SignOut";
import { UserCircleIcon } from "@phosphor-icons/react/UserCircle";
import { useQuery } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { organisation } from "../api/queries";
import { chooseOrganisation, usePerson, useSession } from "../session/session";
import { useSignOut } from "../session/sign-out";
import { Mark } from "./mark";
import { ThemeChoice } from "./theme-choice";

export function Brand() {
  const session = useSession();
  const org = useQuery(organisation());
  const organisations = session?.kind === "person" ? session.person.organisations : [];
  const here = organisations.find(({ id }) => id === session?.orgId);
  if (organisations.length > 1)
    return (
      <div className="brand">
        <Link to="/" aria-label="Overview">
          <Mark />
        </Link>
        <OrganisationChoice organisations={organisations} value={here?.id ?? ""} />
      </div>
    );
  return (
    <Link to="/" className="brand">
      <Mark />
      <span className="truncate">{org.data?.name ?? here?.name ?? "Flowstate"}</span>
    </Link>
  );
}

interface ChoiceProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
}

function OrganisationChoice({ organisations, value }: ChoiceProps) {
  const leave = useLeave();
  return (
    <select
      className="input font-medium"
      aria-label="Organisation"
      value={value}
      onChange={(event) => {
        const { value: chosen } = event.target;
        void leave(() => chooseOrganisation(chosen));
      }}
    >
      {organisations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Leaves the page for the overview first: it may have unsaved changes, and it is about this organisation. */
function useLeave() {
  const router = useRouter();
  return async (then: () => void) => {
    await router.navigate({ to: "/" });
    if (router.state.location.pathname === "/") then();
  };
}

export function SideFoot() {
  const person = usePerson();
  const signOut = useSignOut();
  const leave = useLeave();
  return (
    <div className="side-foot">
      <ThemeChoice />
      {person !== null && (
        <Link to="/settings/account" className="nav-link" title={`Your account: ${person.email}`}>
          <UserCircleIcon size={17} aria-hidden /> <span className="truncate">{person.name}</span>
        </Link>
      )}
      <button
        type="button"
        className="nav-link"
        disabled={signOut.isPending}
        onClick={() => void leave(() => signOut.mutate())}
      >
        <SignOutIcon size={17} aria-hidden /> Sign out
      </button>
    </div>
  );
}
