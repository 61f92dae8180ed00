-- about: One row per season and league: champion, most valuable player, rookie of the year and leaders.
-- grain: season and league
-- key: season_year, league
-- reads: stg_bref__seasons, drops_bref__seasons
-- runs: duckdb
SELECT
    records.season_year,
    records.league,
    records.champion_team_id,
    records.champion_team_code,
    records.champion,
    records.mvp_player_id,
    records.mvp,
    records.rookie_player_id,
    records.rookie,
    records.points_leader_id,
    records.points_leader,
    records.rebounds_leader_id,
    records.rebounds_leader,
    records.assists_leader_id,
    records.assists_leader,
    records.win_shares_leader_id,
    records.win_shares_leader,
    records.import_batch_id,
    records.source_row
FROM stg_bref__seasons AS records
LEFT JOIN drops_bref__seasons AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league
