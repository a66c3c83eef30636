/** All executions of the organisation. */
import { getRouteApi } from "@tanstack/react-router";
import { Page } from "../ui/page";
import { ExecutionTable } from "./execution-table";

const route = getRouteApi("/executions");

export function ExecutionsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title="Executions" lead="Every run of every hook, newest first.">
      <ExecutionTable search={search} onSearch={(next) => void navigate({ search: next })} />
    </Page>
  );
}
