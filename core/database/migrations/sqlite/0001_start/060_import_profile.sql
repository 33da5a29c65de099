CREATE TABLE import_profile ( -- column mappings, remembered by the headings of the file
    signature TEXT PRIMARY KEY,
    mapping TEXT NOT NULL, -- JSON: a field for each heading
    updated_at INTEGER NOT NULL
) STRICT
