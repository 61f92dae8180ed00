-- about: One row per executive and list of the register: all executives, or those of a league with their records.
-- grain: executive and list
-- key: executive_id, register_list
-- reads: stg_bref__executive_index, drops_bref__executive_index
-- runs: duckdb
SELECT
    records.executive_id,
    records.register_list,
    records.bref_executive_id,
    records.executive_name,
    records.first_season_year,
    records.last_season_year,
    records.years,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.wins_over_500,
    records.playoff_games,
    records.playoff_wins,
    records.playoff_losses,
    records.playoff_win_pct,
    records.conference_titles,
    records.league_titles,
    records.import_batch_id,
    records.source_row
FROM stg_bref__executive_index AS records
LEFT JOIN drops_bref__executive_index AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.executive_id, records.register_list
