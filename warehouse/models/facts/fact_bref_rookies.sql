-- about: One row per season, league and player whose first season it was: totals and averages of the career up to the day of the page, as Basketball-Reference prints them.
-- grain: season, league and player
-- key: season_year, league, player_id
-- reads: stg_bref__rookies, drops_bref__rookies
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.debut,
    records.debut_game_id,
    records.age,
    records.years,
    records.games_played,
    records.minutes_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
    records.two_pointers_made,
    records.two_pointers_attempted,
    records.two_point_pct,
    records.effective_field_goal_pct,
    records.free_throws_made,
    records.free_throws_attempted,
    records.free_throw_pct,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.steals_per_game,
    records.blocks_per_game,
    records.import_batch_id,
    records.source_row
FROM stg_bref__rookies AS records
LEFT JOIN drops_bref__rookies AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.player_id
