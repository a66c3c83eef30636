/** The token of a link from a mail: it stands behind # and leaves the address bar at once, so that it is in no history and no picture. */
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** Empty when the link had none. */
export function useLinkToken(): string {
  const hash = useRouterState({ select: (state) => state.location.hash });
  const navigate = useNavigate();
  const [token, setToken] = useState(hash);
  useEffect(() => {
    if (hash === "") return;
    setToken(hash);
    void navigate({ to: ".", replace: true });
  }, [hash, navigate]);
  return token;
}
