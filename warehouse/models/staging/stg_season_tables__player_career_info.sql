-- about: One row per accepted record of a player's career, in the warehouse's names.
-- made: view
-- stages: raw_season_tables__player_career_info
-- feeds: listed_people
-- reads: raw_season_tables__player_career_info
SELECT
    people.import_batch_id,
    people.source_row,
    'player_career_info' AS listing,
    'bref' AS scheme,
    people.player_id AS id,
    people.player_name,
    people.birth_date,
    people.first_season_year,
    people.last_season_year,
    people.debut_date,
    people.position,
    people.height_inches,
    people.weight_pounds,
    people.college,
    TRUE AS has_played
FROM raw_season_tables__player_career_info AS people
