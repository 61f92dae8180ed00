-- about: One row per season, league, game, side and player of an All-Star game: the line, or the reason for not playing.
-- grain: season, league, game, side and player
-- key: season_year, league, game_code, side, player_id
-- reads: stg_bref__all_star_box_scores, drops_bref__all_star_box_scores
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.game_code,
    records.side,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.team_id,
    records.team_code,
    records.is_starter,
    records.reason,
    records.seconds_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
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
    records.import_batch_id,
    records.source_row
FROM stg_bref__all_star_box_scores AS records
LEFT JOIN drops_bref__all_star_box_scores AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.game_code, records.side, records.player_id
