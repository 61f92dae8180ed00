-- about: One row per day, player and team: all lines of players of a day, best game score first.
-- grain: day, player and team
-- key: game_date, player_id, team_code
-- reads: stg_bref__daily_leaders, drops_bref__daily_leaders
-- runs: portable
SELECT
    records.game_date,
    records.player_id,
    records.team_code,
    records.rank,
    records.bref_player_id,
    records.player_name,
    records.team_id,
    records.is_home,
    records.opponent_team_id,
    records.opponent_team_code,
    records.outcome,
    records.seconds_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.three_pointers_made,
    records.three_pointers_attempted,
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
    records.plus_minus,
    records.import_batch_id,
    records.source_row
FROM stg_bref__daily_leaders AS records
LEFT JOIN drops_bref__daily_leaders AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.game_date, records.player_id, records.team_code
