-- about: One row per referee record that becomes no row, with the reason.
-- drops: dim_referees
-- reads: stg_bref__referees
SELECT drops.*
FROM @repeated_records(stg_bref__referees, (referee_id), (name, full_name, birth_date, jersey_number)) AS drops
