/** The editor with the test beside it. An older version, or one that an error points into, is shown read-only. */
import { FlaskIcon } from "@phosphor-icons/react/Flask";
import { FloppyDiskIcon } from "@phosphor-icons/react/FloppyDisk";
import { TextIndentIcon } from "@phosphor-icons/react/TextIndent";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { type RefObject, useRef, useState } from "react";
import { ApiFailure, problemSentence } from "../api/failure";
import type { Hook, HookVersion } from "../api/model";
import { hook as hookQuery, hookVersion, secrets } from "../api/queries";
import type { Vocabulary } from "../editor/completion";
import type { EditorActions } from "../editor/code-editor";
import { CodeEditor } from "../editor/lazy-editor";
import { startRun } from "../runs/actions";
import { EventPicker, type TestEvent } from "../runs/event-picker";
import { TestPanel } from "../runs/test-panel";
import { WhoMay, useMay } from "../session/may";
import { Button } from "../ui/button";
import { Panel } from "../ui/page";
import { Loaded, Notice } from "../ui/state";
import { sayFault } from "../ui/toast";
import { useDraft } from "./draft";
import { RestoredNotice } from "./restored-notice";

const route = getRouteApi("/hooks/$hookId");
const codeRoute = getRouteApi("/hooks/$hookId/");

export function CodeTab() {
  const { hookId } = route.useParams();
  const { version, line } = codeRoute.useSearch();
  const hook = useQuery(hookQuery(hookId));
  const shown = version ?? hook.data?.version ?? 0;
  const query = useQuery(hookVersion(hookId, shown));
  const mayWrite = useMay("updateHook");
  const [bench, setBench] = useState({ key: 0, version: hook.data?.version });
  if (hook.data === undefined) return null;
  const current = hook.data.version;
  // Somebody else's version begins anew, with the draft that there is; what was saved here goes on, with its caret, its history and its test.
  if (bench.version !== current) setBench({ key: bench.key + 1, version: current });
  const data = hook.data;
  return (
    <Loaded query={query} loading={<div className="editor-host panel" />}>
      {(at) =>
        shown === current && mayWrite ? (
          <Workbench
            key={bench.key}
            hook={data}
            saved={at}
            line={line}
            onSaved={(made) => setBench({ key: bench.key, version: made })}
          />
        ) : (
          <ReadOnly hook={data} shown={at} line={line} mayWrite={mayWrite} />
        )
      }
    </Loaded>
  );
}

function useVocabulary(hook: Hook): Vocabulary {
  const names = useQuery(secrets(hook.integrationId));
  return {
    hookType: hook.type,
    entityType: hook.entityType,
    secrets: names.data?.data.map((secret) => secret.name) ?? [],
  };
}

interface ReadOnlyProps {
  readonly hook: Hook;
  readonly shown: HookVersion;
  readonly line: number | undefined;
  readonly mayWrite: boolean;
}

function ReadOnly({ hook, shown, line, mayWrite }: ReadOnlyProps) {
  const vocabulary = useVocabulary(hook);
  const old = shown.version !== hook.version;
  return (
    <>
      {old && (
        <Notice
          tone="info"
          title={`Version ${String(shown.version)}, read-only`}
          action={
            <>
              <Link
                to="/hooks/$hookId"
                params={{ hookId: hook.id }}
                search={line === undefined ? {} : { line }}
                className="btn btn-small"
              >
                {mayWrite ? "Edit" : "Show"} the current version ({hook.version})
              </Link>
              <Link
                to="/hooks/$hookId/versions"
                params={{ hookId: hook.id }}
                search={{ compare: shown.version }}
                className="btn btn-small"
              >
                Compare with the current one
              </Link>
            </>
          }
        >
          This is not the version that runs now.
        </Notice>
      )}
      <Panel
        {...(old ? {} : { title: `Version ${String(shown.version)}` })}
        foot={!mayWrite && <WhoMay operation="updateHook" does="change and test the code" />}
      >
        <div className="editor-frame">
          <CodeEditor
            label={`Code of version ${String(shown.version)}`}
            initialCode={shown.code}
            readOnly
            line={line}
            vocabulary={vocabulary}
          />
        </div>
      </Panel>
    </>
  );
}

function Workbench({
  hook,
  saved,
  line,
  onSaved,
}: {
  readonly hook: Hook;
  readonly saved: HookVersion;
  readonly line: number | undefined;
  readonly onSaved: (version: number) => void;
}) {
  const vocabulary = useVocabulary(hook);
  const draft = useDraft(hook, saved, onSaved);
  const editor = useRef<EditorActions>(null);
  const format = useFormat(editor);
  const [testing, setTesting] = useState(true);
  const [event, setEvent] = useState<TestEvent>({ kind: "none" });
  const test = useMutation({
    mutationFn: (code: string) =>
      startRun(hook.id, {
        mode: "dry",
        ...(code === saved.code ? {} : { code }),
        ...(event.kind === "entity" ? { entityId: event.entityId } : {}),
        ...(event.kind === "json" ? { event: event.value } : {}),
      }),
  });
  const { save } = draft;
  const canTest = hook.type === "PULL" || event.kind === "entity" || event.kind === "json";
  const written = () => editor.current?.code() ?? draft.code;
  const runTest = () => {
    setTesting(true);
    if (canTest && !test.isPending) test.mutate(written());
  };
  const runSave = () => {
    const code = written();
    if (code !== saved.code && !save.isPending) save.mutate(code);
  };
  return (
    <div className="workbench" data-test={testing ? "open" : "closed"}>
      <section className="panel editor-frame" aria-label="Code">
        <div className="panel-head">
          <h2 className="panel-title">Version {saved.version}</h2>
          {draft.changed && <span className="badge badge-warn">Unsaved changes</span>}
          <div className="ml-auto flex flex-wrap gap-2">
            <Button
              small
              look="quiet"
              icon={<TextIndentIcon size={15} aria-hidden />}
              title="Shift+Alt+F"
              busy={format.isPending}
              onClick={() => format.mutate()}
            >
              Format
            </Button>
            {!testing && (
              <Button small icon={<FlaskIcon aria-hidden />} onClick={() => setTesting(true)}>
                Test
              </Button>
            )}
            <Button
              small
              look="primary"
              busy={save.isPending}
              disabled={!draft.changed}
              icon={<FloppyDiskIcon aria-hidden />}
              title="Ctrl+S"
              onClick={runSave}
            >
              Save
            </Button>
          </div>
        </div>
        {draft.restored !== null && (
          <div className="border-b border-line p-3">
            <RestoredNotice hook={hook} draft={draft.restored} onDiscard={() => editor.current?.replace(saved.code)} />
          </div>
        )}
        <CodeEditor
          label="Hook code"
          initialCode={draft.initial}
          onChange={draft.setCode}
          onSave={runSave}
          onTest={runTest}
          vocabulary={vocabulary}
          line={line}
          onFormat={() => format.mutate()}
          ref={editor}
        />
        {save.isError && (
          <div className="border-t border-line p-3">
            <CodeRefused error={save.error} />
          </div>
        )}
        <p className="panel-foot gap-x-4 gap-y-1 text-xs text-soft">
          <span>
            <kbd>Ctrl S</kbd> save
          </span>
          <span>
            <kbd>Ctrl Enter</kbd> test
          </span>
          <span>
            <kbd>Ctrl Space</kbd> complete
          </span>
          <span>
            <kbd>Shift Alt F</kbd> format
          </span>
          <span>
            <kbd>Esc</kbd>, then <kbd>Tab</kbd> leaves the editor
          </span>
        </p>
      </section>
      {testing && (
        <TestPanel
          hook={hook}
          executionId={test.data?.id ?? null}
          fault={test.error}
          starting={test.isPending}
          onStart={runTest}
          controls={hook.type === "PUSH" && <EventPicker hook={hook} value={event} onValue={setEvent} />}
        />
      )}
    </div>
  );
}

/** The formatter comes with its first use, which may fail as any download may. */
function useFormat(editor: RefObject<EditorActions | null>) {
  return useMutation({
    mutationFn: async () => (await editor.current?.format()) ?? null,
    onSuccess: (fault) => {
      if (fault !== null) sayFault(`Not formatted: line ${String(fault.line)} can’t be read`, fault.message);
    },
    onError: () => sayFault("Not formatted", "The formatter could not be loaded. Check your connection and try again."),
  });
}

export function CodeRefused({ error }: { readonly error: unknown }) {
  const faults = error instanceof ApiFailure ? error.details.filter((detail) => detail.field === "code") : [];
  if (faults.length === 0)
    return (
      <Notice tone="bad" title="Not saved">
        {problemSentence(error)}
      </Notice>
    );
  return (
    <Notice tone="bad" title="Not saved: the code was refused. The version before stays current.">
      <ul>
        {faults.map((fault) => (
          <li key={`${String(fault.line)}:${String(fault.column)}`}>
            {fault.line !== undefined && (
              <code>
                {fault.line}:{fault.column ?? 1}{" "}
              </code>
            )}
            {fault.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
