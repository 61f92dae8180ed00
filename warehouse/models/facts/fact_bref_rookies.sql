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
    box_columns(records),
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
