-- about: One row per accepted record of a player in the list by numbers of the NBA, in the warehouse's names.
-- made: view
-- stages: raw_player_lists__nba_players
-- feeds: listed_people
-- reads: raw_player_lists__nba_players
-- Who had no game yet when the list was made may have played since.
SELECT
    people.import_batch_id,
    people.source_row,
    'nba_players' AS listing,
    'nba' AS scheme,
    CAST(people.player_id AS STRING) AS id,
    people.player_name,
    @season_of_start(people.from_year) AS first_season_year,
    @season_of_start(people.to_year) AS last_season_year,
    CASE WHEN people.games_played_flag = 'Y' THEN TRUE END AS has_played
FROM raw_player_lists__nba_players AS people
