CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`target_id` text NOT NULL,
	`hook_id` text NOT NULL,
	`recipient` text,
	`type` text NOT NULL,
	`level` integer DEFAULT 0 NOT NULL,
	`data` text NOT NULL,
	`occurred_at` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text,
	`claim_id` text,
	`claimed_until` text,
	`last_error` text,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `notices_due` ON `notices` (`org_id`,`status`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `notices_sweep` ON `notices` (`next_attempt_at`) WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX `notices_claim` ON `notices` (`claim_id`) WHERE claim_id is not null;--> statement-breakpoint
CREATE INDEX `notices_told` ON `notices` (`target_id`,`hook_id`,`type`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `notices_by_target` ON `notices` (`target_id`,`occurred_at`,`id`);--> statement-breakpoint
CREATE INDEX `notices_by_age` ON `notices` (`occurred_at`);--> statement-breakpoint
CREATE TABLE `notification_targets` (
	`id` text PRIMARY KEY NOT NULL,
	`org_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`addresses` text DEFAULT '[]' NOT NULL,
	`url` text,
	`events` text NOT NULL,
	`enabled` integer DEFAULT true NOT NULL,
	`disabled_reason` text,
	`secret_version` integer,
	`data_key_id` text,
	`ciphertext` text,
	`previous_data_key_id` text,
	`previous_ciphertext` text,
	`previous_until` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `notification_targets_by_org` ON `notification_targets` (`org_id`,`created_at`);