CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`prefix` text NOT NULL,
	`secret_hash` text NOT NULL,
	`expires_at` text,
	`last_used_at` text,
	`revoked_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `api_keys_by_org` ON `api_keys` (`org_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `data_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`kek_id` text NOT NULL,
	`wrapped` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `data_keys_by_org` ON `data_keys` (`org_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `data_keys_by_kek` ON `data_keys` (`kek_id`);--> statement-breakpoint
CREATE TABLE `integrations` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`source_system_key` text NOT NULL,
	`egress_allow_list` text DEFAULT '[]' NOT NULL,
	`first_synced_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `integrations_source_key` ON `integrations` (`org_id`,`source_system_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `integrations_name` ON `integrations` (`org_id`,`name`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`timezone` text DEFAULT 'UTC' NOT NULL,
	`currency` text DEFAULT 'EUR' NOT NULL,
	`custom_integrations_enabled` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `secrets` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`integration_id` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`data_key_id` text NOT NULL,
	`ciphertext` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `secrets_name` ON `secrets` (`integration_id`,`name`);--> statement-breakpoint
CREATE TABLE `hook_versions` (
	`hook_id` text NOT NULL,
	`version` integer NOT NULL,
	`org_id` text NOT NULL,
	`code` text NOT NULL,
	`sha256` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`hook_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `hooks` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`integration_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`entity_type` text NOT NULL,
	`event_types` text DEFAULT '[]' NOT NULL,
	`schedule` text,
	`next_run_at` text,
	`missed_runs` text DEFAULT '[]' NOT NULL,
	`orphan_cleanup` text DEFAULT '{"enabled":false,"maxPercent":20}' NOT NULL,
	`ignore_fields` text DEFAULT '[]' NOT NULL,
	`enabled` integer DEFAULT false NOT NULL,
	`disabled_reason` text,
	`version` integer NOT NULL,
	`dead_in_a_row` integer DEFAULT 0 NOT NULL,
	`dead_since` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hooks_name` ON `hooks` (`integration_id`,`name`);--> statement-breakpoint
CREATE INDEX `hooks_due` ON `hooks` (`next_run_at`) WHERE enabled = 1 and next_run_at is not null;--> statement-breakpoint
CREATE INDEX `hooks_listening` ON `hooks` (`org_id`,`entity_type`) WHERE enabled = 1 and type = 'PUSH';--> statement-breakpoint
CREATE TABLE `dead_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`attempts` integer NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `deferred_records` (
	`execution_id` text NOT NULL,
	`external_id` text NOT NULL,
	`page` integer NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`execution_id`, `external_id`)
);
--> statement-breakpoint
CREATE TABLE `execution_events` (
	`execution_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`page` integer,
	`body` text NOT NULL,
	PRIMARY KEY(`execution_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `execution_events_kind` ON `execution_events` (`execution_id`,`kind`,`seq`);--> statement-breakpoint
CREATE TABLE `execution_records` (
	`execution_id` text NOT NULL,
	`seq` integer NOT NULL,
	`page` integer,
	`external_id` text,
	`outcome` text NOT NULL,
	`entity_id` text,
	`changes` text,
	`error` text,
	PRIMARY KEY(`execution_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `execution_records_outcome` ON `execution_records` (`execution_id`,`outcome`,`seq`);--> statement-breakpoint
CREATE TABLE `executions` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`integration_id` text NOT NULL,
	`hook_id` text NOT NULL,
	`hook_type` text NOT NULL,
	`hook_version` integer,
	`draft_code` text,
	`mode` text NOT NULL,
	`trigger` text NOT NULL,
	`status` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`started_at` text,
	`ended_at` text,
	`duration_ms` integer,
	`pages` integer DEFAULT 0 NOT NULL,
	`processed` integer DEFAULT 0 NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`skipped` integer DEFAULT 0 NOT NULL,
	`deleted` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`http_requests` integer DEFAULT 0 NOT NULL,
	`error` text,
	`warnings` text DEFAULT '[]' NOT NULL,
	`result` text,
	`delivery_id` text,
	`attempt` integer,
	`event` text,
	`next_page` integer DEFAULT 0 NOT NULL,
	`first_page` integer DEFAULT 0 NOT NULL,
	`next_meta` text,
	`faults` integer DEFAULT 0 NOT NULL,
	`retries` integer DEFAULT 0 NOT NULL,
	`settling` integer DEFAULT false NOT NULL,
	`fence` integer DEFAULT 0 NOT NULL,
	`claimed_until` text,
	`quarantined` integer DEFAULT false NOT NULL,
	`cancel_requested` integer DEFAULT false NOT NULL,
	`partial` integer DEFAULT false NOT NULL,
	`full_resync` integer DEFAULT false NOT NULL,
	`max_pages` integer,
	`resumes_id` text,
	`held_orphans` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `executions_one_live` ON `executions` (`hook_id`) WHERE mode = 'live' and hook_type = 'PULL' and status in ('queued', 'running');--> statement-breakpoint
CREATE INDEX `executions_by_org` ON `executions` (`org_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `executions_by_hook` ON `executions` (`hook_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `executions_by_delivery` ON `executions` (`delivery_id`) WHERE delivery_id is not null;--> statement-breakpoint
CREATE INDEX `executions_open` ON `executions` (`claimed_until`) WHERE status in ('queued', 'running');--> statement-breakpoint
CREATE INDEX `executions_by_age` ON `executions` (`created_at`);--> statement-breakpoint
CREATE TABLE `change_events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`org_id` text NOT NULL,
	`type` text NOT NULL,
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`external_id` text,
	`before` text,
	`after` text,
	`changed_fields` text NOT NULL,
	`source` text NOT NULL,
	`execution_id` text,
	`occurred_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `change_events_id` ON `change_events` (`id`);--> statement-breakpoint
CREATE INDEX `change_events_by_entity` ON `change_events` (`org_id`,`entity_id`,`seq`);--> statement-breakpoint
CREATE INDEX `change_events_by_age` ON `change_events` (`occurred_at`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`hook_id` text NOT NULL,
	`event_seq` integer NOT NULL,
	`event_id` text NOT NULL,
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text,
	`head` integer DEFAULT false NOT NULL,
	`claim_id` text,
	`claimed_until` text,
	`last_error` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_event` ON `deliveries` (`hook_id`,`event_seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_head` ON `deliveries` (`hook_id`,`entity_id`) WHERE status = 'pending' and head = 1;--> statement-breakpoint
CREATE INDEX `deliveries_waiting` ON `deliveries` (`hook_id`,`entity_id`,`event_seq`) WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX `deliveries_turn` ON `deliveries` (`hook_id`,`event_seq`) WHERE status = 'pending' and head = 1;--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`next_attempt_at`) WHERE status = 'pending' and head = 1;--> statement-breakpoint
CREATE INDEX `deliveries_claim` ON `deliveries` (`claim_id`) WHERE claim_id is not null;--> statement-breakpoint
CREATE INDEX `deliveries_by_hook` ON `deliveries` (`hook_id`,`status`,`event_seq`);--> statement-breakpoint
CREATE INDEX `deliveries_by_event` ON `deliveries` (`event_seq`);--> statement-breakpoint
CREATE TABLE `entities` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`type` text NOT NULL,
	`source` text,
	`external_id` text,
	`data` text NOT NULL,
	`row_sources` text,
	`email_key` text,
	`search_text` text NOT NULL,
	`employee_id` text,
	`contractor_id` text,
	`project_id` text,
	`revision` integer NOT NULL,
	`integration_id` text,
	`hook_id` text,
	`execution_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entities_source_id` ON `entities` (`org_id`,`type`,`source`,`external_id`) WHERE source is not null and external_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `entities_email` ON `entities` (`org_id`,`email_key`) WHERE email_key is not null;--> statement-breakpoint
CREATE INDEX `entities_external_id` ON `entities` (`org_id`,`type`,`external_id`);--> statement-breakpoint
CREATE INDEX `entities_newest` ON `entities` (`org_id`,`type`,`created_at`);--> statement-breakpoint
CREATE INDEX `entities_by_employee` ON `entities` (`employee_id`) WHERE employee_id is not null;--> statement-breakpoint
CREATE TABLE `job_roles` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`external_id` text,
	`title` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_roles_external_id` ON `job_roles` (`org_id`,`external_id`) WHERE external_id is not null;--> statement-breakpoint
CREATE INDEX `job_roles_title` ON `job_roles` (`org_id`,`title`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`external_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_external_id` ON `teams` (`org_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `write_guard` (
	`ok` integer NOT NULL,
	CONSTRAINT "write_guard_holds" CHECK(ok = 1)
);
