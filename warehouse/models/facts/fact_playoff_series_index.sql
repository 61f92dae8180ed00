-- about: One row per playoff series of the list of all: days, teams, seeds, and odds before it.
-- grain: playoff series of the list of all
-- key: season_year, league, series_id
-- reads: stg_bref__series_index, drops_bref__series_index
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.series_id,
    records.series,
    records.start_date,
    records.end_date,
    records.winner_team_id,
    records.winner_team_code,
    records.winner_name,
    records.winner_seed,
    records.winner_wins,
    records.loser_team_id,
    records.loser_team_code,
    records.loser_name,
    records.loser_seed,
    records.loser_wins,
    records.is_decided,
    records.favorite_team_id,
    records.favorite_team_code,
    records.favorite_odds,
    records.underdog_team_id,
    records.underdog_team_code,
    records.underdog_odds,
    records.import_batch_id,
    records.source_row
FROM stg_bref__series_index AS records
LEFT JOIN drops_bref__series_index AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.series_id
