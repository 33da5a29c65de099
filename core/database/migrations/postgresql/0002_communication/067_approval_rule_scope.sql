CREATE INDEX approval_rule_scope ON approval_rule (scope, event, channel)
