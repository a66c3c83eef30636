CREATE INDEX `audit_log_by_target_kind` ON `audit_log` (`org_id`,`target_kind`,`at`);--> statement-breakpoint
CREATE INDEX `audit_log_by_action` ON `audit_log` (`org_id`,`action`,`at`);--> statement-breakpoint
CREATE INDEX `audit_log_by_actor` ON `audit_log` (`org_id`,`actor_id`,`at`);