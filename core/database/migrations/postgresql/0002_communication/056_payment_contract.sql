CREATE INDEX payment_contract ON payment (contract_id)
