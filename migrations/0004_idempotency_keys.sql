CREATE TABLE `idempotency_keys` (
	`org_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`created_at` text NOT NULL,
	`claimed_until` text NOT NULL,
	`status` integer,
	`headers` text,
	`answer` text,
	PRIMARY KEY(`org_id`, `actor_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_by_age` ON `idempotency_keys` (`created_at`);