CREATE TABLE import_profile ( -- column mappings, remembered by the headings of the file
    signature TEXT COLLATE "C" PRIMARY KEY,
    mapping TEXT COLLATE "C" NOT NULL, -- JSON: a field for each heading
    updated_at BIGINT NOT NULL
)
