-- about: One row per team and season: ratings as they are and adjusted for the schedule, as Basketball-Reference prints them.
-- grain: season, league and team
-- key: season_year, league, team_code
-- reads: stg_bref__team_ratings, drops_bref__team_ratings
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.team_code,
    records.team_id,
    records.team_name,
    records.conference,
    records.division,
    records.wins,
    records.losses,
    records.win_pct,
    records.margin_of_victory,
    records.offensive_rating,
    records.defensive_rating,
    records.net_rating,
    records.adjusted_margin_of_victory,
    records.adjusted_offensive_rating,
    records.adjusted_defensive_rating,
    records.adjusted_net_rating,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_ratings AS records
LEFT JOIN drops_bref__team_ratings AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.team_code
