-- about: One row per player and All-Star game on the page of the game or his own, in the warehouse's names.
-- feeds: staged_all_star_selections
-- reads: raw_bref__all_star_box_scores, raw_bref__player_all_star_games, bref_profile_names
SELECT
    sheets.import_batch_id,
    sheets.source_row,
    TRUE AS is_printed,
    sheets.league,
    sheets.season_year,
    'bref' AS scheme,
    sheets.player_id AS id,
    sheets.player_name,
    sheets.side
FROM @lines_of_pages(raw_bref__all_star_box_scores) AS sheets
WHERE sheets.league IS NOT NULL AND sheets.season_year IS NOT NULL AND sheets.player_id IS NOT NULL
UNION ALL
SELECT
    games.import_batch_id,
    games.source_row,
    TRUE AS is_printed,
    games.league,
    games.season_year,
    'bref' AS scheme,
    games.player_id AS id,
    names.name AS player_name,
    CAST(NULL AS STRING) AS side
FROM @lines_of_pages(raw_bref__player_all_star_games) AS games
INNER JOIN bref_profile_names AS names ON games.player_id = names.player_id
-- A line over all seasons has none.
WHERE games.league IS NOT NULL AND games.season_year IS NOT NULL
