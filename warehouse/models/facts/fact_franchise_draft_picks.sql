-- about: One row per franchise, draft and player that it picked, with what became of him.
-- grain: franchise, draft and player
-- key: franchise_code, draft_year, player_name
-- reads: stg_bref__team_draft_picks, drops_bref__team_draft_picks
-- runs: portable
SELECT
    records.franchise_code,
    records.draft_year,
    records.player_name,
    records.team_id,
    records.league,
    records.round,
    records.is_territorial,
    records.overall_pick,
    records.player_id,
    records.bref_player_id,
    records.traded_to_team_id,
    records.traded_to_team_code,
    records.position,
    records.college,
    records.first_season_year,
    records.last_season_year,
    records.games,
    records.minutes_played,
    records.points,
    records.rebounds,
    records.assists,
    records.win_shares,
    records.win_shares_per_48,
    records.box_plus_minus,
    records.value_over_replacement,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_draft_picks AS records
LEFT JOIN drops_bref__team_draft_picks AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.franchise_code, records.draft_year, records.player_name
