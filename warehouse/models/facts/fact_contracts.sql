-- about: One row per team and player under contract: the salary by season from `first_season_year` on.
-- grain: team and player
-- key: team_code, player_id
-- reads: stg_bref__contracts, drops_bref__contracts
-- runs: portable
SELECT
    records.team_code,
    records.player_id,
    records.team_id,
    records.first_season_year,
    records.bref_player_id,
    records.player_name,
    records.age,
    records.salary_season_1,
    records.salary_season_2,
    records.salary_season_3,
    records.salary_season_4,
    records.salary_season_5,
    records.salary_season_6,
    records.guaranteed,
    records.import_batch_id,
    records.source_row
FROM stg_bref__contracts AS records
LEFT JOIN drops_bref__contracts AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.team_code, records.player_id
