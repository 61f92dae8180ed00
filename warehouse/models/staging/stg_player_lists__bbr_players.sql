-- about: One row per accepted record of a player in the list by ids of Basketball-Reference, in the warehouse's names.
-- made: view
-- stages: raw_player_lists__bbr_players
-- feeds: listed_people
-- reads: raw_player_lists__bbr_players
SELECT
    people.import_batch_id,
    people.source_row,
    'bbr_players' AS listing,
    'bref' AS scheme,
    replace(split_part(people.link, '/', 4), '.html', '') AS id,
    people.player_name,
    people.first_season_year,
    people.last_season_year,
    people.college,
    TRUE AS has_played
FROM raw_player_lists__bbr_players AS people
