-- about: One row per accepted record of a player's season with a team in a list, in the warehouse's names.
-- stages: raw_season_tables__player_season_info
-- reads: raw_season_tables__player_season_info, same_players
SELECT
    seasons.import_batch_id,
    seasons.source_row,
    @bref_player_number(seasons.player_id) AS player_id,
    seasons.player_id AS bref_player_id,
    seasons.player_name,
    seasons.league,
    seasons.season_year,
    seasons.team_code,
    substr(seasons.team_code, 2, 2) = 'TM' AS is_combined_totals,
    seasons.age,
    seasons.position,
    seasons.years_experience
FROM raw_season_tables__player_season_info AS seasons
