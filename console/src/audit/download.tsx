/** What the filters leave, as a file for a spreadsheet or for a program. */
import { DownloadSimpleIcon } from "@phosphor-icons/react/DownloadSimple";
import { useMutation } from "@tanstack/react-query";
import { Button } from "../ui/button";
import { Menu } from "../ui/menu";
import { say, sayProblem } from "../ui/toast";
import { type AuditFilter, type ExportFormat, auditFile } from "./audit-log";

/** Long enough for the browser to have taken hold of what it saves. */
const KEPT_MS = 60_000;

export function Download({ filter, total }: { readonly filter: AuditFilter; readonly total: number }) {
  const download = useMutation({
    mutationFn: (format: ExportFormat) => auditFile(filter, format),
    onSuccess: ({ name, content }) => {
      saveAs(name, content);
      say(`Saved ${name}`);
    },
    onError: (error) => sayProblem("The download broke off, so no file was saved", error),
  });
  return (
    <Menu
      label="Download"
      trigger={
        <Button busy={download.isPending} disabled={total === 0} icon={<DownloadSimpleIcon size={16} aria-hidden />}>
          Download
        </Button>
      }
      items={[
        { label: "CSV, for a spreadsheet", onSelect: () => download.mutate("csv") },
        { label: "JSON Lines, for a program", onSelect: () => download.mutate("jsonl") },
      ]}
    />
  );
}

/** The address of a download can't carry the session's key, so the file is fetched and then given to the browser. */
function saveAs(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
