CREATE TABLE `removals` (
	`owner` text NOT NULL,
	`owner_id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`due_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `removals_due` ON `removals` (`due_at`);--> statement-breakpoint
DROP TRIGGER `audit_log_is_kept_for_90_days`;
--> statement-breakpoint
CREATE TRIGGER `audit_log_is_kept_for_90_days` BEFORE DELETE ON `audit_log`
WHEN OLD.`at` > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-90 days')
	AND (EXISTS (SELECT 1 FROM `organisations` WHERE `id` = OLD.`org_id`)
		OR NOT EXISTS (SELECT 1 FROM `removals` WHERE `owner_id` = OLD.`org_id` AND `owner` = 'organisation'))
BEGIN
	SELECT RAISE(ABORT, 'audit_log is append only: only entries older than 90 days can be removed');
END;
