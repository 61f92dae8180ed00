-- about: One row per season and league with an All-Star game.
-- grain: season and league
-- key: season_year, league
-- reads: stg_bref__all_star_games, drops_bref__all_star_games
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.game_day,
    records.location,
    records.result,
    records.mvp_player_id,
    records.mvp,
    records.import_batch_id,
    records.source_row
FROM stg_bref__all_star_games AS records
LEFT JOIN drops_bref__all_star_games AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league
