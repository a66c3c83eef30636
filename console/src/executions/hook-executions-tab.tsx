/** The executions of one hook. */
import { getRouteApi } from "@tanstack/react-router";
import { ExecutionTable } from "./execution-table";

const route = getRouteApi("/hooks/$hookId/executions");

export function HookExecutionsTab() {
  const { hookId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return <ExecutionTable hookId={hookId} search={search} onSearch={(next) => void navigate({ search: next })} />;
}
