/** Signs out here, or in every browser. */
import { useMutation } from "@tanstack/react-query";
import { api, done } from "../api/client";
import { sayProblem } from "../ui/toast";
import { currentSession, endSession } from "./session";

export function useSignOut() {
  return useMutation({
    mutationFn: async () => {
      if (currentSession()?.kind === "person") await done(api.DELETE("/api/v1/auth/session"));
      endSession(null);
    },
    onError: (error) => sayProblem("You are still signed in", error),
  });
}
