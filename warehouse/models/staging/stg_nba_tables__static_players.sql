-- about: One row per accepted record of a name in the NBA's list, in the warehouse's names.
-- made: view
-- stages: raw_nba_tables__static_players
-- feeds: listed_people
-- reads: raw_nba_tables__static_players
SELECT
    people.import_batch_id,
    people.source_row,
    'static_players' AS listing,
    'nba' AS scheme,
    CAST(people.player_id AS STRING) AS id,
    people.player_name
FROM raw_nba_tables__static_players AS people
