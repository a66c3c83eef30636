/** Starts the console. */
import "./styles/index.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiFailure } from "./api/failure";
import { makeRouter } from "./router";
import { currentSession, identityOf, onSessionChange } from "./session/session";

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof ApiFailure && error.status >= 400 && error.status < 500),
    },
  },
});

let identity = identityOf(currentSession());
onSessionChange(() => {
  const next = identityOf(currentSession());
  // An invitation is nobody's: who signs in to accept it goes on with it.
  if (next !== identity) queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "invitation" });
  identity = next;
});

const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={makeRouter(queryClient)} />
      </QueryClientProvider>
    </StrictMode>,
  );
