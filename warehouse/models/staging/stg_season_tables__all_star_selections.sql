-- about: One row per accepted record of a list of All-Star selections, in the warehouse's names.
-- stages: raw_season_tables__all_star_selections
-- feeds: staged_all_star_selections
-- reads: raw_season_tables__all_star_selections
SELECT
    players.import_batch_id,
    players.source_row,
    players.league,
    players.season_year,
    'bref' AS scheme,
    players.player_id AS id,
    players.player_name,
    players.side,
    players.is_replaced
FROM raw_season_tables__all_star_selections AS players
