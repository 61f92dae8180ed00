-- about: One row per player, season, part of it and team: averages per game, as Basketball-Reference prints them.
-- grain: season, league, part of it, player and team
-- key: season_year, league, season_type, player_id, team_code
-- reads: stg_bref__player_per_game, drops_bref__player_per_game
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.season_type,
    records.player_id,
    records.team_code,
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
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
    records.awards,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_per_game AS records
LEFT JOIN drops_bref__player_per_game AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.season_type, records.player_id, records.team_code
