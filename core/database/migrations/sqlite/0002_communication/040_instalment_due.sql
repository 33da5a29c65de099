CREATE INDEX instalment_due ON instalment (due_on) WHERE paid_minor < amount_minor
