-- about: One row per player, part of the season and span (season, team or career): the highest number of any game in each column.
-- grain: player, part of the season and span (season, team or career)
-- key: player_id, season_type, row_order
-- reads: stg_bref__player_highs, drops_bref__player_highs
-- runs: portable
SELECT
    records.player_id,
    records.season_type,
    records.row_order,
    records.bref_player_id,
    records.span,
    records.season_year,
    records.age,
    records.team_id,
    records.team_code,
    records.teams,
    records.league,
    records.seconds_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.two_pointers_made,
    records.two_pointers_attempted,
    records.free_throws_made,
    records.free_throws_attempted,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.game_score,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_highs AS records
LEFT JOIN drops_bref__player_highs AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.player_id, records.season_type, records.row_order
