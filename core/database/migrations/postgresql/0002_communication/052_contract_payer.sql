CREATE INDEX contract_payer ON contract (payer_id)
