/** The five entities: browse, search, see which source each came from. */
import { DatabaseIcon } from "@phosphor-icons/react/Database";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { integrations } from "../api/queries";
import { Page, Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { SearchField } from "../ui/search-field";
import { Empty, Loaded } from "../ui/state";
import { Tabs } from "../ui/tabs";
import { Time } from "../ui/time";
import { ENTITIES, ENTITY_TYPES } from "../words";
import { entities } from "./entities";
import { COLUMNS, cellText, entityTitle } from "./entity-words";

const route = getRouteApi("/data/$type");

export function DataPage() {
  const { type } = route.useParams();
  const { page = 1, search = "", source = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(entities(type, { search, source, page }));
  const sources = useQuery(integrations());
  const noun = ENTITIES[type];
  return (
    <Page title="Data" lead="What is stored in Flowstate, and where it came from.">
      <Tabs label="Kind of data">
        {ENTITY_TYPES.map((each) => (
          <Link
            key={each}
            to="/data/$type"
            params={{ type: each }}
            search={{}}
            className="tab"
            activeOptions={{ includeSearch: false }}
          >
            {ENTITIES[each].many}
          </Link>
        ))}
      </Tabs>
      <div className="flex flex-wrap gap-2">
        <SearchField
          key={type}
          label={`Search ${noun.many.toLowerCase()}`}
          placeholder="Name, email or external id"
          value={search}
          onValue={(typed) =>
            void navigate({
              search: (before) => ({ ...before, search: typed === "" ? undefined : typed, page: undefined }),
              replace: true,
            })
          }
        />
        <select
          className="input w-auto pr-8"
          aria-label="Source"
          value={source}
          onChange={(event) =>
            void navigate({
              search: (before) => ({
                ...before,
                source: event.target.value === "" ? undefined : event.target.value,
                page: undefined,
              }),
            })
          }
        >
          <option value="">Every source</option>
          {sources.data?.data.map((each) => (
            <option key={each.id} value={each.sourceSystemKey}>
              {each.name}
            </option>
          ))}
        </select>
      </div>
      <Panel>
        <Loaded query={query}>
          {({ data, meta }) =>
            data.length === 0 ? (
              <Empty
                icon={<DatabaseIcon size={20} aria-hidden />}
                title={search === "" && source === "" ? `No ${noun.many.toLowerCase()} yet` : "Nothing matches"}
              >
                {search === "" && source === ""
                  ? "They appear here when a PULL hook brings them, or when they are made through the API."
                  : "Try another word or another source."}
              </Empty>
            ) : (
              <>
                <div className="table-wrap">
                  <table className="table">
                    <thead>
                      <tr>
                        <th scope="col">Name</th>
                        {COLUMNS[type].map((column) => (
                          <th key={column.field} scope="col" className={column.number === true ? "num" : ""}>
                            {column.title}
                          </th>
                        ))}
                        <th scope="col">Source</th>
                        <th scope="col">Changed</th>
                      </tr>
                    </thead>
                    <tbody>
                      {data.map((each) => (
                        <tr key={each.id} data-row>
                          <td className="min-w-48">
                            <Link to="/data/$type/$entityId" params={{ type, entityId: each.id }} className="row-link">
                              {entityTitle(type, each)}
                            </Link>
                            {each.externalId !== null && (
                              <p className="text-xs text-soft">
                                <code>{each.externalId}</code>
                              </p>
                            )}
                          </td>
                          {COLUMNS[type].map((column) => (
                            <td key={column.field} className={column.number === true ? "num" : ""}>
                              {cellText(each.fields[column.field])}
                            </td>
                          ))}
                          <td>
                            {each.source === null ? (
                              <span className="text-soft">None</span>
                            ) : (
                              <code>{each.source}</code>
                            )}
                          </td>
                          <td>
                            <Time at={each.updatedAt} />
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
                <Pager
                  meta={meta}
                  onPage={(next) => void navigate({ search: (before) => ({ ...before, page: next }) })}
                />
              </>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
