UPDATE sqlite_schema SET sql = replace(replace(sql, 'channel IN (''email'',''sms'')', CASE name
    WHEN 'message_template' THEN 'channel IN (''email'',''sms'',''system'',''print'')'
    ELSE 'channel IN (''email'',''sms'',''system'')' END),
    'name IN (''email'',''sms'')', 'name IN (''email'',''sms'',''system'')')
WHERE type = 'table' AND name IN ('outbox', 'message_template', 'channel')
