-- about: One row per season, league, award and winner.
-- grain: season, league, award and winner
-- key: season_year, league, award_id, winner
-- reads: stg_bref__award_winners, drops_bref__award_winners
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.award_id,
    records.winner,
    records.winner_name,
    records.award,
    records.player_id,
    records.coach_id,
    records.team_id,
    records.team_code,
    records.is_tie,
    records.age,
    records.games_played,
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.steals_per_game,
    records.blocks_per_game,
    records.field_goal_pct,
    records.three_point_pct,
    records.free_throw_pct,
    records.win_shares,
    records.win_shares_per_48,
    records.import_batch_id,
    records.source_row
FROM stg_bref__award_winners AS records
LEFT JOIN drops_bref__award_winners AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.award_id, records.winner
