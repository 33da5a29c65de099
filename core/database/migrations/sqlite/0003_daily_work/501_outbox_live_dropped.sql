DROP INDEX outbox_live
