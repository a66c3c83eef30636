/** The head and tabs of one integration. */
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, getRouteApi } from "@tanstack/react-router";
import { integration } from "../api/queries";
import { Page } from "../ui/page";
import { Loaded } from "../ui/state";
import { Tabs } from "../ui/tabs";

const route = getRouteApi("/integrations/$integrationId");

export function IntegrationFrame() {
  const { integrationId } = route.useParams();
  const query = useQuery(integration(integrationId));
  return (
    <Page
      title={query.data?.name ?? (query.isError ? "Integration" : "…")}
      crumbs={<Link to="/integrations">Integrations</Link>}
      badges={query.data !== undefined && <code className="badge badge-plain">{query.data.sourceSystemKey}</code>}
      lead={query.data?.description ?? undefined}
    >
      <Loaded query={query}>
        {() => (
          <>
            <Tabs label="Integration">
              <Link
                to="/integrations/$integrationId"
                params={{ integrationId }}
                className="tab"
                activeOptions={{ exact: true }}
              >
                Hooks
              </Link>
              <Link to="/integrations/$integrationId/secrets" params={{ integrationId }} className="tab">
                Secrets
              </Link>
              <Link to="/integrations/$integrationId/settings" params={{ integrationId }} className="tab">
                Settings
              </Link>
            </Tabs>
            <Outlet />
          </>
        )}
      </Loaded>
    </Page>
  );
}
