-- about: One row per playoff series.
-- grain: season, league and teams
-- key: season_year, league, winner_team_code, loser_team_code
-- reads: stg_bref__playoff_series, drops_bref__playoff_series
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.winner_team_code,
    records.loser_team_code,
    records.winner_team_id,
    records.loser_team_id,
    records.round,
    records.winner_wins,
    records.loser_wins,
    records.is_decided,
    records.series_id,
    records.import_batch_id,
    records.source_row
FROM stg_bref__playoff_series AS records
LEFT JOIN drops_bref__playoff_series AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.winner_team_code, records.loser_team_code
